import * as vscode from 'vscode';
import type { MentionType } from '../core/annotations';
import type { AnnotationStore } from './annotationStore';
import { select, targetOf } from './mentionTarget';
import { type Direction, step } from './mentions/search';
import { mentionsOfSameThing } from './mentions/things';

const STEPS: readonly (readonly [command: string, direction: Direction, type?: MentionType])[] = [
  ['nextMention', 'next'],
  ['previousMention', 'previous'],
  ['nextFigure', 'next', 'figure'],
  ['previousFigure', 'previous', 'figure'],
  ['nextDate', 'next', 'date'],
  ['previousDate', 'previous', 'date'],
  ['nextOrganisation', 'next', 'organisation'],
  ['previousOrganisation', 'previous', 'organisation'],
];

/**
 * Commands that move from mention to mention, going round at the ends. Their default keys are Alt+. and Alt+, (the keys of
 * > and <): VS Code binds neither on Windows and Linux, where Alt with the function keys belongs to problems, changes and
 * the window manager. On macOS, where Option with them types ≥ and ≤, Control is added.
 */
export function registerNavigation(store: AnnotationStore): vscode.Disposable {
  const commands = STEPS.map(([command, direction, type]) =>
    vscode.commands.registerCommand(`policyLens.${command}`, () => stepFromCursor(store, direction, type)),
  );
  return vscode.Disposable.from(
    ...commands,
    vscode.commands.registerCommand('policyLens.nextSame', async (...args: unknown[]) => {
      const target = await targetOf(store, args);
      if (!target) return;
      const next = step(mentionsOfSameThing(target.annotations, target.mention), target.mention.start, 'next');
      if (next) await select(target.document, next);
    }),
    vscode.commands.registerCommand('policyLens.showMention', async (...args: unknown[]) => {
      const target = await targetOf(store, args);
      if (target) await select(target.document, target.mention);
    }),
  );
}

async function stepFromCursor(store: AnnotationStore, direction: Direction, type?: MentionType): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const annotations = editor && (await store.read(editor.document));
  if (!annotations) return;
  const mentions = type ? annotations.mentions.filter((mention) => mention.type === type) : annotations.mentions;
  const next = step(mentions, editor.document.offsetAt(editor.selection.start), direction);
  if (next) await select(editor.document, next);
}
