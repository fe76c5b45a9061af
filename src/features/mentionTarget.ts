import * as vscode from 'vscode';
import type { Annotations, Mention } from '../core/annotations';
import type { AnnotationStore } from './annotationStore';
import { rangeOf } from './mentions/ranges';
import { mentionAt } from './mentions/search';
import type { TreeNode } from './tree/nodes';

/** The mention that a command is about. */
export interface MentionTarget {
  readonly document: vscode.TextDocument;
  readonly annotations: Annotations;
  readonly mention: Mention;
}

/**
 * The mention meant by a command's arguments: a document and a mention id (links), a node of the tree (its menu), or
 * nothing: the mention at the cursor. Undefined where there is none (any more).
 */
export async function targetOf(store: AnnotationStore, args: readonly unknown[]): Promise<MentionTarget | undefined> {
  const [first, second] = args;
  if (typeof first === 'string' && typeof second === 'string') return byId(store, first, second);
  if (isNode(first)) return first.type === 'mention' ? byId(store, first.uri, first.mention.id) : undefined;
  const editor = vscode.window.activeTextEditor;
  const annotations = editor && (await store.read(editor.document));
  const mention = annotations && atCursor(editor, annotations.mentions);
  return mention && { document: editor.document, annotations, mention };
}

/** The mention that a selection begins in, or that the cursor is on. */
export function atCursor(
  { document, selection }: vscode.TextEditor,
  mentions: readonly Mention[],
): Mention | undefined {
  return mentionAt(mentions, document.offsetAt(selection.start));
}

async function byId(store: AnnotationStore, uri: string, id: string): Promise<MentionTarget | undefined> {
  const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri);
  const annotations = document && (await store.read(document));
  const mention = annotations?.mentions.find((each) => each.id === id);
  return mention && document && annotations && { document, annotations, mention };
}

function isNode(value: unknown): value is TreeNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'parent' in value;
}

/** Selects a span of a document, in the editor that shows it if one does. */
export async function select(
  document: vscode.TextDocument,
  span: { readonly start: number; readonly end: number },
  { preserveFocus = false } = {},
): Promise<void> {
  const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  const selection = rangeOf(document, span);
  const editor = await vscode.window.showTextDocument(document, {
    preserveFocus,
    ...(shown?.viewColumn === undefined ? {} : { viewColumn: shown.viewColumn }),
  });
  editor.selection = new vscode.Selection(selection.start, selection.end);
  editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
