import * as vscode from 'vscode';

/** Range of a span of UTF-16 offsets in the document's present text. */
export function rangeOf(
  document: vscode.TextDocument,
  span: { readonly start: number; readonly end: number },
): vscode.Range {
  return new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
}
