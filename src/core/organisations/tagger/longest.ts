import type { Trie } from '../register/trie';

const ROOT = 0;
/** No name or word of the tables is longer; it keeps matching linear whatever a user's list holds. */
const LONGEST_WORD = 48;

/**
 * Tags of one layer of words over a line: 0 outside every word, else `1 + 4 * (value - 1) + position`, where value is
 * the word's in the trie and position tells its first, inner, last or only character. Words are taken from the left,
 * the longest at each place; `starts` has 1 for the codes that words of the trie start with.
 */
export function tagWords(trie: Trie, starts: Uint8Array, codes: Uint16Array, length: number, tags: Int16Array): void {
  let at = 0;
  while (at < length) {
    if (starts[codes[at] ?? 0] === 0) {
      tags[at++] = 0;
      continue;
    }
    let node = ROOT;
    let value = 0;
    let matched = 0;
    const stop = Math.min(length, at + LONGEST_WORD);
    for (let i = at; i < stop; i++) {
      node = trie.next(node, codes[i] ?? 0);
      if (node < 0) break;
      const here = trie.value(node);
      if (here > 0) {
        value = here;
        matched = i + 1 - at;
      }
    }
    if (matched === 0) {
      tags[at++] = 0;
      continue;
    }
    tagSpan(tags, at, matched, value);
    at += matched;
  }
}

/** By code unit, 1 where a word of `trie` starts with it: most characters of a text end the matter here. */
export function startsOf(trie: Trie): Uint8Array {
  const starts = new Uint8Array(0x10000);
  for (const code of trie.firstCodes()) starts[code] = 1;
  return starts;
}

/** Tags one word of `length` characters from `at`. */
export function tagSpan(tags: Int16Array, at: number, length: number, value: number): void {
  const tag = 1 + 4 * (value - 1);
  if (length === 1) {
    tags[at] = tag + ONLY;
    return;
  }
  tags[at] = tag + FIRST;
  for (let i = 1; i < length - 1; i++) tags[at + i] = tag + INNER;
  tags[at + length - 1] = tag + LAST;
}

export const FIRST = 0;
export const INNER = 1;
export const LAST = 2;
export const ONLY = 3;

/** How many tags a layer with values up to `values` has. */
export function tagCount(values: number): number {
  return 1 + 4 * values;
}
