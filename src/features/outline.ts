import * as vscode from 'vscode';
import type { Annotations, Article, Mention, MentionType } from '../core/annotations';
import type { AnnotationStore } from './annotationStore';
import { readingInBrief } from './labels';
import { SELECTOR } from './languages';
import { rangeOf } from './mentions/ranges';
import { onOneLine } from './mentions/things';
import type { Reader } from './reader';
import { articleLabel } from './tree/groupings';

/** The nearest of VS Code's symbol kinds, for their icons. */
const KINDS: Readonly<Record<MentionType, vscode.SymbolKind>> = {
  figure: vscode.SymbolKind.Number,
  date: vscode.SymbolKind.Constant,
  organisation: vscode.SymbolKind.Class,
  event: vscode.SymbolKind.Event,
  document: vscode.SymbolKind.File,
};

/** Articles and the mentions in them, in the Outline, the breadcrumbs and Go to Symbol. */
export function registerOutline(store: AnnotationStore, reader: Reader): vscode.Disposable {
  return vscode.languages.registerDocumentSymbolProvider(
    SELECTOR,
    {
      async provideDocumentSymbols(document, token) {
        const annotations = await store.read(document, token);
        return annotations?.mentions.length ? symbols(document, annotations, reader) : undefined;
      },
    },
    { label: 'Policy Lens' },
  );
}

function symbols(document: vscode.TextDocument, annotations: Annotations, reader: Reader): vscode.DocumentSymbol[] {
  const text = document.getText();
  const byArticle = new Map<string, Mention[]>(annotations.articles.map(({ id }) => [id, []]));
  for (const mention of annotations.mentions) byArticle.get(mention.article)?.push(mention);
  return annotations.articles.map((article) => {
    const symbol = articleSymbol(document, article, text);
    symbol.children = (byArticle.get(article.id) ?? []).map((mention) => {
      const range = rangeOf(document, mention);
      const name = onOneLine(mention.text) || mention.type;
      return new vscode.DocumentSymbol(name, readingInBrief(mention, reader), KINDS[mention.type], range, range);
    });
    return symbol;
  });
}

function articleSymbol(document: vscode.TextDocument, article: Article, text: string): vscode.DocumentSymbol {
  const range = rangeOf(document, article);
  const name = articleLabel(article, text) || vscode.l10n.t('Article');
  const selection = article.title ? rangeOf(document, article.title) : new vscode.Range(range.start, range.start);
  return new vscode.DocumentSymbol(
    name,
    article.topics.map(({ label }) => label).join(' · '),
    vscode.SymbolKind.Module,
    range,
    selection,
  );
}
