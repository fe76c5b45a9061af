import { CLOSING, CR, LF, OPENING, isBlank, isLineBreak } from './characters';

/** A line of the source that is not blank, without the blanks around it. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** How many blank lines stand before it; at the beginning of the text, 0. */
  readonly blankBefore: number;
}

/** The lines of `text` that are not blank, in order; whatever ends a line or a page ends one, CRLF as a whole. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let blanks = 0;
  for (let at = 0; at <= text.length;) {
    let end = at;
    while (end < text.length && !isLineBreak(text.charCodeAt(end))) end++;
    let from = at;
    let to = end;
    while (from < to && isBlank(text.charCodeAt(from))) from++;
    while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
    if (to > from) {
      lines.push({ start: from, end: to, blankBefore: lines.length ? blanks : 0 });
      blanks = 0;
    } else blanks++;
    at = end + (text.charCodeAt(end) === CR && text.charCodeAt(end + 1) === LF ? 2 : 1);
  }
  return lines;
}

/** What the punctuation of a line says of its place in a sentence. */
export interface LineShape {
  /** A full stop stands inside the line or at its end. (！ and ？ stand in headlines too and say nothing.) */
  readonly sentences: boolean;
  readonly commas: boolean;
  /** Brackets or quotes that were opened and not closed. */
  readonly open: number;
}

/** Reads the punctuation of `line`; a bracket that closes one opened in an earlier line counts for nothing. */
export function shapeOf(text: string, line: Line): LineShape {
  let sentences = false;
  let commas = false;
  let open = 0;
  for (let at = line.start; at < line.end; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x4e00 && code <= 0x9fff) continue;
    const mark = text.charAt(at);
    if (mark === '。') sentences = true;
    else if (mark === '，') commas = true;
    else if (OPENING.includes(mark)) open++;
    else if (CLOSING.includes(mark) && open > 0) open--;
  }
  return { sentences, commas, open };
}

/**
 * Heads of a section or list item: 一、 （一） 1. 第三章 ● #. Such a line neither goes on in a sentence from the line
 * before nor is it the title of an article.
 */
const SECTION_HEAD =
  /^(?:[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})(?:[）)、]|[.．](?!\d))|第[一二三四五六七八九十百零\d]{1,4}[章节条编部]|[●■◆▲▶※○□★☆•·*#]|[-–] )/;

/** `line` begins as a section or list item does. */
export function isSectionHead(text: string, line: Line): boolean {
  return SECTION_HEAD.test(text.slice(line.start, Math.min(line.end, line.start + 8)));
}
