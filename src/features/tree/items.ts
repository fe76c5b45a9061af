import * as vscode from 'vscode';
import { lineColor } from '../highlights/styles';
import { CATEGORY_ICONS, readingInBrief } from '../labels';
import { onOneLine } from '../mentions/things';
import type { Reader } from '../reader';
import type { GroupNode, MentionNode, TreeNode } from './nodes';

/** A node as VS Code shows it: label, count or reading, icon in the category's colour, spoken label, click. */
export function treeItem(node: TreeNode, uri: string, reader: Reader): vscode.TreeItem {
  return node.type === 'group' ? groupItem(node, uri) : mentionItem(node, reader);
}

function groupItem({ id, look, mentions, level, expanded }: GroupNode, uri: string): vscode.TreeItem {
  const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(look.label, expanded ? Expanded : Collapsed);
  item.id = id;
  item.description = String(mentions.length);
  item.tooltip = look.tooltip;
  item.iconPath = new vscode.ThemeIcon(look.icon, colorOf(level.name, mentions[0]));
  item.contextValue = `policyLens.${level.name}`;
  item.accessibilityInformation = { label: vscode.l10n.t('{0}, {1} mentions', look.label, mentions.length) };
  if (look.target) item.command = { command: 'policyLens.selectInTree', title: '', arguments: [uri, look.target] };
  return item;
}

function mentionItem({ id, uri, mention }: MentionNode, reader: Reader): vscode.TreeItem {
  const text = onOneLine(mention.text);
  const brief = readingInBrief(mention, reader);
  const item = new vscode.TreeItem(text);
  item.id = id;
  item.description = brief;
  item.iconPath = new vscode.ThemeIcon(CATEGORY_ICONS[mention.type], lineColor(mention.type));
  item.contextValue = `policyLens.mention.${mention.type}`;
  item.accessibilityInformation = { label: brief ? `${text}: ${brief}` : text };
  item.command = { command: 'policyLens.selectInTree', title: '', arguments: [uri, mention] };
  return item;
}

/** Icons below a category have its colour, so that the tree is a legend of the highlights. */
function colorOf(
  level: GroupNode['level']['name'],
  first: GroupNode['mentions'][number] | undefined,
): vscode.ThemeColor | undefined {
  return first && level !== 'topic' && level !== 'article' ? lineColor(first.type) : undefined;
}
