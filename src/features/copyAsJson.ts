import * as vscode from 'vscode';
import type { AnnotationStore } from './annotationStore';
import { targetOf } from './mentionTarget';

/** Puts a mention on the clipboard as the contract's JSON. */
export function registerCopyAsJson(store: AnnotationStore): vscode.Disposable {
  return vscode.commands.registerCommand('policyLens.copyAsJson', async (...args: unknown[]) => {
    const target = await targetOf(store, args);
    if (!target) return;
    await vscode.env.clipboard.writeText(JSON.stringify(target.mention, null, 2));
    vscode.window.setStatusBarMessage(vscode.l10n.t('$(check) Copied as JSON'), 2000);
  });
}
