import * as vscode from 'vscode';
import type { AnnotationStore } from '../annotationStore';
import { isReadable } from '../languages';
import { parseDay } from './day';
import type { PublicationDates } from './publicationDates';

/** Set and clear the publication date of the file in the active editor, or of the one given. */
export function registerPublicationDate(store: AnnotationStore, dates: PublicationDates): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('policyLens.setPublicationDate', async (uri?: unknown, day?: unknown) => {
      const document = documentOf(uri);
      if (!document) return;
      const typed = typeof day === 'string' ? day : await ask(store, document);
      const parsed = typed === undefined ? null : parseDay(typed);
      if (parsed !== null) await dates.set(document.uri, parsed);
      else if (typed?.trim() === '') await dates.set(document.uri, undefined);
    }),
    vscode.commands.registerCommand('policyLens.clearPublicationDate', async (uri?: unknown) => {
      const document = documentOf(uri);
      if (document) await dates.set(document.uri, undefined);
    }),
  );
}

function documentOf(uri: unknown): vscode.TextDocument | undefined {
  const active = vscode.window.activeTextEditor?.document;
  if (typeof uri !== 'string') return active && isReadable(active) ? active : undefined;
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri);
}

async function ask(store: AnnotationStore, document: vscode.TextDocument): Promise<string | undefined> {
  const present = (await store.read(document))?.document.publicationDate ?? '';
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Publication Date'),
    prompt: vscode.l10n.t(
      'The day that “today”, “last month” or a date without its year is read against. Leave it empty to let the text decide.',
    ),
    placeHolder: 'YYYY-MM-DD',
    value: present,
    validateInput: (text) =>
      text.trim() === '' || parseDay(text) !== null
        ? null
        : vscode.l10n.t('This is no day of the calendar. Write it as 2025-06-08.'),
  });
}
