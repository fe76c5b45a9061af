import type { Reading } from '../document/reading';
import type { Found, FoundName } from '../found';
import { bracketedTitles } from './brackets';
import { isDocumentTitle, isMediaTitle } from './kinds';
import { documentNumbers } from './numbers';

/**
 * Policy documents: titles in 《…》 with their brackets that name a document (not a newspaper, a film or a book), and
 * document numbers. In text order, not overlapping; empty where there is none. Linear in the reading's length.
 */
export function findPolicyDocuments({ text }: Reading): Found[] {
  const titles = bracketedTitles(text);
  const documents = titles.filter(({ start, end }) => isDocumentTitle(text, start, end));
  const numbers = documentNumbers(text);
  return merge(documents, numbers);
}

/**
 * Newspapers and periodicals in 《…》: an organisation of kind `media` each, the span inside the brackets. In text order,
 * not overlapping; empty where there is none.
 */
export function findBracketedMedia({ text }: Reading): FoundName[] {
  return bracketedTitles(text)
    .filter(({ start, end }) => isMediaTitle(text, start, end))
    .map(({ start, end }) => ({ start: start + 1, end: end - 1, label: 'organisation', kind: 'media', name: null }));
}

/** Titles and numbers in text order; a number inside a title is part of the title. */
function merge(titles: readonly Found[], numbers: readonly Found[]): Found[] {
  const all = [...titles, ...numbers].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Found[] = [];
  for (const span of all) {
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  }
  return kept;
}
