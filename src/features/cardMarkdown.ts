import * as vscode from 'vscode';
import type { Card, CardItem } from './cards/card';

/** Commands that a card's links may run; VS Code refuses every other. */
const CARD_COMMANDS = [
  'policyLens.nextSame',
  'policyLens.showMention',
  'policyLens.showInTree',
  'policyLens.copyAsJson',
  'policyLens.setPublicationDate',
  'policyLens.notOrganisation',
  'policyLens.notOrganisationAnywhere',
] as const;
export type CardCommand = (typeof CARD_COMMANDS)[number];

export interface CardLink {
  readonly command: CardCommand;
  readonly arguments: readonly string[];
  readonly icon: string;
  readonly label: string;
  readonly tooltip?: string;
}

/**
 * A card as Markdown. Whatever comes from the document is escaped, HTML is off, and links can run the commands above
 * and nothing else: a document that says `[x](command:…)` or `<img src=x>` shows just that.
 */
export function cardMarkdown(card: Card, uri: string, links: readonly CardLink[]): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString('', true);
  markdown.isTrusted = { enabledCommands: CARD_COMMANDS };
  markdown.appendMarkdown(`$(${card.icon})&nbsp; **${escaped(card.headline)}**\n\n`);
  if (card.details.length) markdown.appendMarkdown(`${card.details.map(escaped).join(' · ')}\n\n`);
  for (const { label, items } of card.lines) {
    markdown.appendMarkdown(
      `*${escaped(label)}* &nbsp;${items.map((item) => itemMarkdown(item, uri)).join(' · ')}\n\n`,
    );
  }
  if (links.length) markdown.appendMarkdown(`---\n\n${links.map(linkMarkdown).join(' &nbsp; ')}\n`);
  return markdown;
}

function itemMarkdown({ text, mention, action }: CardItem, uri: string): string {
  if (mention !== undefined) return `[${escaped(text)}](${commandUri('policyLens.showMention', [uri, mention])})`;
  if (action !== undefined) return `[${escaped(text)}](${commandUri(`policyLens.${action}`, [uri])})`;
  return escaped(text);
}

function linkMarkdown({ command, arguments: args, icon, label, tooltip }: CardLink): string {
  const title = tooltip === undefined ? '' : ` "${escaped(tooltip)}"`;
  return `[$(${icon}) ${escaped(label)}](${commandUri(command, args)}${title})`;
}

function commandUri(command: CardCommand, args: readonly string[]): string {
  // Parentheses end a link's target in Markdown and are left alone by encodeURIComponent.
  const query = encodeURIComponent(JSON.stringify(args)).replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'));
  return `command:${command}?${query}`;
}

/**
 * A text with nothing of Markdown, icons or HTML left in force. VS Code's own escaping does most of it word by word
 * (it makes every space unbreakable, and long lines must wrap); the signs it leaves would still make bare addresses into
 * links, or entities, tags and tables.
 */
export function escaped(text: string): string {
  const words = text.split(/\s+/).filter((word) => word !== '');
  return words
    .map((word) => new vscode.MarkdownString('', true).appendText(word).value.replace(/[:.@<&=|"']/g, '\\$&'))
    .join(' ');
}
