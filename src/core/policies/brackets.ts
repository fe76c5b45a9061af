import type { Found } from '../found';

const OPEN = '《'.charCodeAt(0);
const CLOSE = '》'.charCodeAt(0);
const LINE_FEED = 10;

/** Longest title, brackets included: decisions that name other decisions in full run to some 130 characters. */
const LONGEST_TITLE = 200;

/**
 * The titles in 《…》, brackets included, in text order, not overlapping. A title that holds others in the same brackets
 * is one title; a bracket without its other half is passed over and spoils nothing behind it. One pass over `text`.
 */
export function bracketedTitles(text: string): Found[] {
  const titles: Found[] = [];
  const open: number[] = [];
  let at = text.indexOf('《');
  if (at < 0) return titles;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === OPEN) open.push(at);
    else if (code === LINE_FEED) open.length = 0;
    else if (code === CLOSE) close(titles, open, at + 1);
  }
  return titles;
}

function close(titles: Found[], open: number[], end: number): void {
  const start = open.pop();
  if (start === undefined || end - start > LONGEST_TITLE || end - start < 3) return;
  // What the pair encloses came before it, at the end of the list.
  for (let last = titles.at(-1); last && last.start > start; last = titles.at(-1)) titles.pop();
  titles.push({ start, end });
}
