import { LF, SPACE, TAB, isAsciiDigit, isAsciiWord, isBlank, isHan, isLineBreak } from './characters';

/**
 * The reading of a text: the text as it was meant, before page layout cut it.
 *
 * Newspapers pasted into a file have spaces between digits and characters (`1.5 万亿元`), full-width digits, and
 * paragraphs cut in the middle of a word. Every reader of the core (figures, dates, organisations) works on the
 * reading and maps what it finds back to the source, so that none of them has to think about layout.
 *
 * What changes from source to reading:
 * - full-width digits, Latin letters and `％．－＋／` become ASCII, and rarer dashes the common ones;
 * - spaces go, except where they may part two things: between two Han characters or two ASCII words they become one
 *   space, and a tab stays a tab (a column of a table);
 * - a line break within a sentence goes, every other run of line breaks becomes one `\n`.
 */
export interface Reading {
  readonly text: string;
  /** Source offset of each code unit of `text`, and of its end: `text.length + 1` entries, ascending. */
  readonly offsets: Uint32Array;
}

/** Source span of `reading.text.slice(start, end)`; `end` must be greater than `start`. */
export function toSource(reading: Reading, start: number, end: number): { start: number; end: number } {
  const { offsets } = reading;
  return { start: offsets[start] ?? 0, end: (offsets[end - 1] ?? 0) + 1 };
}

/** Dashes that stand for others in ranges: the figure dash and horizontal bar for the em dash, the minus sign for -. */
const DASHES: ReadonlyMap<number, number> = new Map([
  [0x2012, 0x2014],
  [0x2015, 0x2014],
  [0x2212, 0x2d],
]);

/** Full-width digits, letters and the signs that stand in numbers, as ASCII (Unicode block U+FF01–FF5E is ASCII + 0xFEE0). */
function fold(code: number): number {
  if (code >= 0x2012 && code <= 0x2212) return DASHES.get(code) ?? code;
  if (code < 0xff05 || code > 0xff5a) return code;
  const ascii = code - 0xfee0;
  return isAsciiWord(ascii) || ascii === 37 || ascii === 43 || ascii === 45 || ascii === 46 || ascii === 47
    ? ascii
    : code;
}

/** Reads `source`; `joins` holds the source offsets of the line ends at which the sentence goes on in the next line. */
export function read(source: string, joins: ReadonlySet<number>): Reading {
  const length = source.length;
  const offsets = new Uint32Array(length + 1);
  /** Stretches of the text; most of them are copied from the source as a whole. */
  const pieces: string[] = [];
  let copied = 0;
  let size = 0;
  let at = 0;
  while (at < length) {
    const code = source.charCodeAt(at);
    if (!isBlank(code) && !isLineBreak(code)) {
      const folded = fold(code);
      if (folded !== code) {
        pieces.push(source.slice(copied, at), String.fromCharCode(folded));
        copied = at + 1;
      }
      offsets[size++] = at++;
      continue;
    }
    const start = at;
    let breaks = false;
    let tab = false;
    let next = code;
    while (at < length && (isBlank(next) || isLineBreak(next))) {
      if (isLineBreak(next)) breaks = true;
      if (next === TAB) tab = true;
      next = source.charCodeAt(++at);
    }
    const before = start ? fold(source.charCodeAt(start - 1)) : 0;
    const after = at < length ? fold(next) : 0;
    const kept = joins.has(start) ? joint(before, after) : breaks ? LF : tab ? TAB : keepsSpace(before, after);
    pieces.push(source.slice(copied, start));
    copied = at;
    if (kept) {
      pieces.push(String.fromCharCode(kept));
      offsets[size++] = start;
    }
  }
  pieces.push(source.slice(copied));
  offsets[size] = length;
  return { text: pieces.join(''), offsets: offsets.slice(0, size + 1) };
}

function keepsSpace(before: number, after: number): number {
  return (isHan(before) && isHan(after)) || (isAsciiWord(before) && isAsciiWord(after)) ? SPACE : 0;
}

/** What a cut within a sentence leaves: a space between Latin words, which layout does not break, else nothing. */
function joint(before: number, after: number): number {
  const words = isAsciiWord(before) && isAsciiWord(after) && !isAsciiDigit(before) && !isAsciiDigit(after);
  return words ? SPACE : 0;
}
