import { Edges, ROOT } from '../words/edges';

/**
 * A set of words as a trie in typed arrays, made for one pass over a text.
 *
 * A text's characters become symbols through one table: those in no word are 0 and end every walk at once; capitals and
 * full-width forms are their small ASCII letters; blanks are BLANK and are passed over, since layout puts them anywhere.
 */
const BLANK = 1;
const FIRST_SYMBOL = 2;
const LAST_SYMBOL = 0xffff;

export interface Trie {
  readonly symbols: Uint16Array;
  readonly edges: Edges;
  /** The word that ends in each state, or -1. */
  readonly words: Int32Array;
}

/** Builds the trie of `words`; the n-th word has the number n. Empty words match nowhere. */
export function buildTrie(words: readonly string[]): Trie {
  const symbols = symbolsOf(words);
  const units = words.reduce((sum, word) => sum + word.length, 1);
  const trie = { symbols, edges: new Edges(units), words: new Int32Array(units).fill(-1) };
  words.forEach((word, number) => {
    let state = ROOT;
    for (let i = 0; i < word.length; i++) {
      const symbol = symbols[word.charCodeAt(i)] ?? 0;
      if (symbol !== BLANK) state = trie.edges.step(state, symbol);
    }
    if (state !== ROOT) trie.words[state] = number;
  });
  return trie;
}

function symbolsOf(words: readonly string[]): Uint16Array {
  const symbols = new Uint16Array(0x10000);
  for (const blank of [9, 10, 13, 32, 0xa0, 0x200b, 0x3000, 0xfeff]) symbols[blank] = BLANK;
  let next = FIRST_SYMBOL;
  for (const word of words) {
    for (let i = 0; i < word.length; i++) {
      const code = fold(word.charCodeAt(i));
      if (!symbols[code] && next <= LAST_SYMBOL) symbols[code] = next++;
    }
  }
  // Full-width forms (U+FF01 to U+FF5E) and capitals are read as the small ASCII letters that the words have.
  for (let ascii = 33; ascii < 127; ascii++) {
    const symbol = symbols[fold(ascii)] ?? 0;
    symbols[ascii] = symbol;
    symbols[ascii + 0xfee0] = symbol;
  }
  return symbols;
}

function fold(code: number): number {
  const ascii = code > 0xff00 && code < 0xff5f ? code - 0xfee0 : code;
  return ascii >= 65 && ascii <= 90 ? ascii + 32 : ascii;
}

/**
 * Tells `found` each word of `text` with its start: from left to right, the longest first, none within another. A word
 * that begins or ends in a Latin letter or digit must not go on in one. Time is linear in the text's length.
 */
export function scan(trie: Trie, text: string, found: (word: number, start: number) => void): void {
  const { symbols, edges, words } = trie;
  for (let start = 0; start < text.length;) {
    if ((symbols[text.charCodeAt(start)] ?? 0) < FIRST_SYMBOL) {
      start++;
      continue;
    }
    let state: number = ROOT;
    let word = -1;
    let end = start + 1;
    for (let at = start; at < text.length; at++) {
      const symbol = symbols[text.charCodeAt(at)] ?? 0;
      if (symbol === BLANK) continue;
      if (!symbol) break;
      state = edges.next(state, symbol);
      if (state < 0) break;
      const ending = words[state] ?? -1;
      if (ending >= 0 && !cutsLatin(text, at + 1)) {
        word = ending;
        end = at + 1;
      }
    }
    if (word >= 0 && !cutsLatin(text, start)) found(word, start);
    else end = start + 1;
    start = end;
  }
}

/** True where `at` lies between two Latin letters or digits. */
function cutsLatin(text: string, at: number): boolean {
  return at > 0 && isLatin(text.charCodeAt(at - 1)) && isLatin(text.charCodeAt(at));
}

function isLatin(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
