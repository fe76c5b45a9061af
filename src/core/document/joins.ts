import { CLOSING, OPENING, PAUSE, SENTENCE_END } from './characters';
import { creditAtEnd, creditAtHead } from './credits';
import { type Line, isSectionHead, shapeOf } from './lines';

/** A line without a full stop longer than this is no title but the first part of a cut paragraph. */
const LONGEST_TITLE = 46;
/** A headline may hold a comma, a cut line of body text often does; below this length the comma decides nothing. */
const SHORT_LINE = 18;
const RULE = /^(?:[-—_=*※＊☆★~～]\s?){3,}$/;

/**
 * Finds the line ends of `text` at which page layout cut a sentence: the ends (source offsets) of the lines that the
 * next line continues. Titles, credits, list items and rows of tables stay apart. Linear in the text.
 */
export function findJoins(text: string, lines: readonly Line[]): Set<number> {
  const joins = new Set<number>();
  const width = wrapWidth(lines);
  let chainOpen = 0;
  let chainSentences = false;
  let continued = false;
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    if (!next) break;
    const shape = shapeOf(text, line);
    chainOpen = (continued ? chainOpen : 0) + shape.open;
    chainSentences = (continued && chainSentences) || shape.sentences;
    const chain = { open: chainOpen > 0, sentences: chainSentences, commas: shape.commas, continued, first: i === 0 };
    continued = goesOn(text, line, next, chain, width);
    if (continued) joins.add(line.end);
  }
  return joins;
}

interface Chain {
  /** A bracket or quote is still open in the paragraph so far. */
  readonly open: boolean;
  /** The paragraph so far holds the end of a sentence. */
  readonly sentences: boolean;
  readonly commas: boolean;
  /** This line itself continues the one before. */
  readonly continued: boolean;
  readonly first: boolean;
}

function goesOn(text: string, line: Line, next: Line, chain: Chain, width: number): boolean {
  const last = text.charAt(line.end - 1);
  const opens = text.charAt(next.start);
  if (isTableRow(text, line) || isTableRow(text, next) || isRule(text, line) || isRule(text, next)) return false;
  if (SENTENCE_END.includes(last)) return CLOSING.includes(opens) && opens !== '（';
  if ('：:；;'.includes(last)) return false;
  if ('，。、；：！？'.includes(opens) || (CLOSING.includes(opens) && chain.open)) return true;
  if (OPENING.includes(last)) return true;
  if (isSectionHead(text, next) || creditAtHead(text, next) || creditAtEnd(text, next)?.whole) return false;
  if (CLOSING.includes(last) || creditAtEnd(text, line)) return false;
  if (PAUSE.includes(last)) return true;
  if (chain.open || chain.continued || chain.sentences) return true;
  const length = line.end - line.start;
  if (width && length >= width - 4 && next.blankBefore === 0) return true;
  if (isSectionHead(text, line)) return false;
  return length > LONGEST_TITLE || (chain.commas && length >= SHORT_LINE && !chain.first);
}

/** A line of dashes, stars or the like that parts articles. */
export function isRule(text: string, line: Line): boolean {
  return line.end - line.start <= 120 && RULE.test(text.slice(line.start, line.end));
}

/** Two or more columns: parted by tabs, or by runs of two spaces and more. */
export function isTableRow(text: string, line: Line): boolean {
  for (let at = line.start; at < line.end; at++) {
    const code = text.charCodeAt(at);
    if (code === 9) return true;
    if (code === 32 && text.charCodeAt(at + 1) === 32) return true;
    if (code === 124 && at === line.start) return true;
  }
  return false;
}

/**
 * The width at which a text is wrapped, in UTF-16 units, or 0 where it is not: at least three lines and two fifths of
 * all come close to the longest.
 */
function wrapWidth(lines: readonly Line[]): number {
  let longest = 0;
  for (const line of lines) longest = Math.max(longest, line.end - line.start);
  if (longest < 16 || longest > 90) return 0;
  const full = lines.filter((line) => line.end - line.start >= longest - 4).length;
  return full >= 3 && full * 5 >= lines.length * 2 ? longest : 0;
}
