import * as vscode from 'vscode';
import { MENTION_TYPES } from '../../core/annotations';
import type { Settings } from '../settings';

/** `policyLens.show.figure`, `policyLens.hide.figure`…: a category's highlights on and off. */
export function registerToggles(settings: Settings): vscode.Disposable {
  const toggle = (name: string, type: (typeof MENTION_TYPES)[number], on: boolean): vscode.Disposable =>
    vscode.commands.registerCommand(`policyLens.${name}.${type}`, () => settings.setHighlighted(type, on));
  return vscode.Disposable.from(
    ...MENTION_TYPES.flatMap((type) => [toggle('show', type, true), toggle('hide', type, false)]),
  );
}
