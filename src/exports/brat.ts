import type { Mention, MentionType } from '../core/annotations';
import { codePointOffsets, countBelow } from './codePoints';
import type { ExportWriter } from './format';
import { readingOf } from './readings';

const TYPES: Readonly<Record<MentionType, string>> = {
  figure: 'Figure',
  date: 'Date',
  organisation: 'Organisation',
  event: 'Event',
  document: 'Document',
};

/** What ends a line for a reader of either file (Python's universal newlines and `splitlines`), and the column mark. */
// eslint-disable-next-line no-control-regex -- these controls are what ends a line
const BREAKS = /[\t\n\v\f\r\x1c-\x1e\x85\u2028\u2029]+/g;

/**
 * brat standoff: the text (`.txt`) and its annotations (`.ann`), with a note of each reading. Offsets are code points,
 * as brat and Python count them. The text's line ends become LF: Python turns CRLF into LF when it reads a text, and
 * offsets counted before would be off by one for every line. A mention that goes over a line end is written as brat
 * asks, in fragments: `T1	Figure 5 8;9 11	1.5 万亿`.
 */
export const writeBrat: ExportWriter = ({ annotations, text }) => {
  const { unified, moved } = unifyLineEnds(text);
  const position = codePointOffsets(unified);
  const lines = annotations.mentions.map((mention, i) => {
    const pieces = fragments(unified, moved(mention.start), moved(mention.end));
    const places = pieces.map(({ start, end }) => `${position(start)} ${position(end)}`).join(';');
    const words = pieces.map(({ start, end }) => unified.slice(start, end)).join(' ');
    return `T${i + 1}\t${TYPES[mention.type]} ${places}\t${words}\n${note(mention, i + 1)}`;
  });
  return [
    { suffix: '.ann', content: lines.join('') },
    { suffix: '.txt', content: unified },
  ];
};

/** `text` with LF for every line end, and where an offset of `text` has moved. */
function unifyLineEnds(text: string): { unified: string; moved: (offset: number) => number } {
  const dropped: number[] = [];
  for (let at = text.indexOf('\r\n'); at >= 0; at = text.indexOf('\r\n', at + 2)) dropped.push(at);
  return { unified: text.replace(/\r\n?/g, '\n'), moved: (offset) => offset - countBelow(dropped, offset) };
}

interface Fragment {
  readonly start: number;
  readonly end: number;
}

/** The parts of a span between line ends, without the spaces around each; the span itself where there is none. */
function fragments(text: string, start: number, end: number): Fragment[] {
  const pieces: Fragment[] = [];
  let from = start;
  for (const gap of text.slice(start, end).matchAll(BREAKS)) {
    pieces.push(trimmed(text, from, start + gap.index));
    from = start + gap.index + gap[0].length;
  }
  pieces.push(pieces.length ? trimmed(text, from, end) : { start, end });
  const written = pieces.filter((piece) => piece.start < piece.end);
  return written.length ? written : [{ start, end }];
}

function trimmed(text: string, start: number, end: number): Fragment {
  const piece = text.slice(start, end);
  const lead = piece.length - piece.trimStart().length;
  return { start: start + lead, end: Math.max(start + lead, start + piece.trimEnd().length) };
}

/** brat's note on an annotation: its reading as JSON, on the one line that a note has. */
function note(mention: Mention, number: number): string {
  const reading = readingOf(mention);
  return reading ? `#${number}\tAnnotatorNotes T${number}\t${oneLine(JSON.stringify(reading))}\n` : '';
}

function oneLine(text: string): string {
  return text.replace(BREAKS, ' ');
}
