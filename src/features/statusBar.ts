import * as vscode from 'vscode';
import { type Annotations, MENTION_TYPES, type MentionType } from '../core/annotations';
import type { AnnotationStore } from './annotationStore';
import { sourceLabel } from './cards/dateCard';
import { writtenDay } from './cards/days';
import { CATEGORY_ICONS, categoryLabel } from './labels';
import { isReadable } from './languages';
import type { Reader } from './reader';

/** Categories counted in the status bar; the others stand in its tooltip. */
const COUNTED: readonly MentionType[] = ['figure', 'date', 'organisation'];

/** Two items: how much was found, which opens the tree; and the publication date, which can be set. */
export function registerStatusBar(store: AnnotationStore, reader: Reader): vscode.Disposable {
  const counts = vscode.window.createStatusBarItem('policyLens.counts', vscode.StatusBarAlignment.Right, 110);
  counts.name = vscode.l10n.t('Policy Lens: Mentions');
  counts.command = 'policyLens.showTopics';
  const date = vscode.window.createStatusBarItem('policyLens.publicationDate', vscode.StatusBarAlignment.Right, 109);
  date.name = vscode.l10n.t('Policy Lens: Publication Date');
  date.command = 'policyLens.setPublicationDate';

  const refresh = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    const state = document && store.state(document);
    const annotations = document && store.get(document);
    if (document && state?.is === 'reading') showProgress(counts, state.done);
    else if (annotations) showCounts(counts, annotations, reader);
    else if (state?.is === 'too-long') showTooLong(counts, state);
    else if (!document || !isReadable(document) || state?.is !== 'unread') counts.hide();
    if (annotations) showDate(date, annotations, reader);
    else if (!document || state?.is !== 'reading') date.hide();
  };
  refresh();
  const ofActive = (document: vscode.TextDocument): void => {
    if (document === vscode.window.activeTextEditor?.document) refresh();
  };
  return vscode.Disposable.from(
    counts,
    date,
    store.onDidChange(ofActive),
    store.onDidProgress(ofActive),
    vscode.window.onDidChangeActiveTextEditor(refresh),
  );
}

function showProgress(item: vscode.StatusBarItem, done: number): void {
  item.text = `$(loading~spin) ${new Intl.NumberFormat(vscode.env.language, { style: 'percent' }).format(done)}`;
  item.tooltip = vscode.l10n.t('Policy Lens is reading this file');
  item.show();
}

function showTooLong(item: vscode.StatusBarItem, { length, limit }: { length: number; limit: number }): void {
  const number = new Intl.NumberFormat(vscode.env.language);
  item.text = '$(circle-slash) Policy Lens';
  item.tooltip = vscode.l10n.t(
    'This text has {0} characters. Policy Lens reads up to {1}.',
    number.format(length),
    number.format(limit),
  );
  item.show();
}

function showCounts(item: vscode.StatusBarItem, { mentions }: Annotations, reader: Reader): void {
  const count = (type: MentionType): number => mentions.filter((mention) => mention.type === type).length;
  const spoken = MENTION_TYPES.map((type) => `${categoryLabel(type, reader)}: ${count(type)}`);
  item.text = COUNTED.map((type) => `$(${CATEGORY_ICONS[type]}) ${count(type)}`).join('  ');
  item.tooltip = [...spoken, vscode.l10n.t('Click to show the topics')].join('\n');
  item.accessibilityInformation = { label: spoken.join(', '), role: 'button' };
  item.show();
}

function showDate(item: vscode.StatusBarItem, { document }: Annotations, reader: Reader): void {
  const { publicationDate: day, publicationDateFrom: from } = document;
  if (day === null) {
    item.hide();
    return;
  }
  // A guess is marked as one.
  const guessed = from === 'assumed' || from === 'inferred';
  item.text = `$(calendar) ${day}${guessed ? '?' : ''}`;
  item.tooltip = vscode.l10n.t(
    'Publication date: {0}\n{1}\nClick to set it',
    writtenDay(day, reader),
    sourceLabel(from, reader),
  );
  item.show();
}
