import * as vscode from 'vscode';
import type { AnnotationStore } from '../annotationStore';
import { SELECTOR } from '../languages';
import { targetOf } from '../mentionTarget';
import { mentionAt } from '../mentions/search';
import { onOneLine, withoutLayout } from '../mentions/things';
import type { Silencing } from './silencing';

const KIND = vscode.CodeActionKind.Refactor.append('policyLens');

/** “Not an organisation”, for one file or the whole folder: commands, and code actions on a highlighted organisation. */
export function registerSilencing(store: AnnotationStore, silencing: Silencing): vscode.Disposable {
  const command = (name: string, where: 'here' | 'everywhere'): vscode.Disposable =>
    vscode.commands.registerCommand(`policyLens.${name}`, async (...args: unknown[]) => {
      const target = await targetOf(store, args);
      if (target?.mention.type !== 'organisation') return;
      await silencing.add(target.document.uri, withoutLayout(target.mention.text), where);
    });
  return vscode.Disposable.from(
    command('notOrganisation', 'here'),
    command('notOrganisationAnywhere', 'everywhere'),
    vscode.languages.registerCodeActionsProvider(
      SELECTOR,
      {
        async provideCodeActions(document, range, _context, token) {
          const annotations = await store.read(document, token);
          const mention = mentionAt(annotations?.mentions ?? [], document.offsetAt(range.start));
          if (mention?.type !== 'organisation') return undefined;
          const name = onOneLine(mention.text);
          const args = [document.uri.toString(), mention.id];
          return [
            action(
              vscode.l10n.t('“{0}” is not an organisation in this file', name),
              'policyLens.notOrganisation',
              args,
            ),
            action(
              vscode.l10n.t('“{0}” is not an organisation anywhere in this folder', name),
              'policyLens.notOrganisationAnywhere',
              args,
            ),
          ];
        },
      },
      { providedCodeActionKinds: [KIND] },
    ),
  );
}

function action(title: string, command: string, args: string[]): vscode.CodeAction {
  const result = new vscode.CodeAction(title, KIND);
  result.command = { command, title, arguments: args };
  return result;
}
