import * as vscode from 'vscode';
import type { AnnotationStore } from './annotationStore';
import { SELECTOR } from './languages';

/** Folding by article: its title stays, the blank lines after it stay. */
export function registerFolding(store: AnnotationStore): vscode.Disposable {
  return vscode.languages.registerFoldingRangeProvider(SELECTOR, {
    async provideFoldingRanges(document, _context, token) {
      const annotations = await store.read(document, token);
      // Undefined where there are no articles: VS Code then folds by indentation as it would without us.
      return annotations?.articles.flatMap(({ start, end, title }) => {
        const first = document.positionAt(title?.start ?? start).line;
        const last = lastWrittenLine(document, first, document.positionAt(end).line);
        return last > first ? [new vscode.FoldingRange(first, last, vscode.FoldingRangeKind.Region)] : [];
      });
    },
  });
}

function lastWrittenLine(document: vscode.TextDocument, first: number, last: number): number {
  let line = last;
  while (line > first && document.lineAt(line).isEmptyOrWhitespace) line--;
  return line;
}
