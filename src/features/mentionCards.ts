import * as vscode from 'vscode';
import type { Annotations, Mention } from '../core/annotations';
import { describeOrganisation } from '../core/organisations/names';
import { type CardLink, cardMarkdown } from './cardMarkdown';
import { cardOf } from './cards/card';
import { mentionsOfSameThing } from './mentions/things';
import type { Reader } from './reader';

/** The card of a mention with its links, for the hover and for tooltips of the tree. */
export function mentionCard(
  document: vscode.TextDocument,
  annotations: Annotations,
  mention: Mention,
  reader: Reader,
): vscode.MarkdownString {
  const lineOf = (offset: number): number => document.positionAt(offset).line + 1;
  const uri = document.uri.toString();
  const card = cardOf(mention, { annotations, reader, lineOf, describe: describeOrganisation });
  return cardMarkdown(card, uri, cardLinks(uri, annotations, mention));
}

function cardLinks(uri: string, annotations: Annotations, mention: Mention): CardLink[] {
  const args = [uri, mention.id];
  const same = mentionsOfSameThing(annotations, mention);
  const place = same.indexOf(mention) + 1;
  const links: CardLink[] = [
    { command: 'policyLens.showInTree', arguments: args, icon: 'list-tree', label: vscode.l10n.t('Show in tree') },
    { command: 'policyLens.copyAsJson', arguments: args, icon: 'json', label: vscode.l10n.t('Copy as JSON') },
  ];
  if (same.length > 1) {
    links.unshift({
      command: 'policyLens.nextSame',
      arguments: args,
      icon: 'arrow-down',
      label: vscode.l10n.t('Next ({0} of {1})', place, same.length),
    });
  }
  if (mention.type === 'organisation') {
    links.push({
      command: 'policyLens.notOrganisation',
      arguments: args,
      icon: 'eye-closed',
      label: vscode.l10n.t('Not an organisation'),
    });
  }
  return links;
}
