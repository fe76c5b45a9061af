import type { Span } from '../annotations';
import { type CreditSpan, creditAtEnd, creditAtHead, isEndMark } from './credits';
import { isRule } from './joins';
import type { Line } from './lines';
import { isSubtitle, isTitle, titleStart } from './titles';

/** An article of a document before it is read: where it lies, its title and its credit. Offsets in the document. */
export interface ArticleOutline {
  readonly start: number;
  readonly end: number;
  readonly title: Span | null;
  readonly source: Span | null;
}

/** The outline of the article that `lines` make; the first `before` of them are front matter. */
export function outlineOf(text: string, lines: readonly Line[], before: number): ArticleOutline | undefined {
  const [first] = lines;
  const last = lines[lines.length - 1];
  if (!first || !last) return undefined;
  const content = lines.slice(before).filter((line) => !isRule(text, line));
  return { start: first.start, end: last.end, title: titleOf(text, content), source: sourceOf(text, content) };
}

/** The first line where it can be a title, with the subtitles below it. A sentence that stands alone is none. */
function titleOf(text: string, lines: readonly Line[]): Span | null {
  const [head] = lines;
  if (!head || !isTitle(text, head)) return null;
  if (lines.length === 1 && /[。！？]/.test(text.slice(head.start, head.end))) return null;
  let { end } = head;
  for (const line of lines.slice(1, 3)) {
    if (!isSubtitle(text, line)) break;
    end = line.end;
  }
  return spanOf(text, { start: titleStart(text, head), end });
}

/** The credit at the article's end, else the one that opens its first paragraphs, else a line below the title. */
function sourceOf(text: string, lines: readonly Line[]): Span | null {
  const last = lines[lines.length - 1];
  const closing = last && creditAtEnd(text, last);
  if (closing && !isEndMark(text, closing)) return spanOf(text, closing);
  for (const [i, line] of lines.slice(0, 4).entries()) {
    const credit = creditAtHead(text, line) ?? (i ? wholeLine(creditAtEnd(text, line)) : undefined);
    if (credit) return spanOf(text, credit);
  }
  return null;
}

function wholeLine(credit: CreditSpan | undefined): CreditSpan | undefined {
  return credit?.whole ? credit : undefined;
}

function spanOf(text: string, { start, end }: { start: number; end: number }): Span {
  return { start, end, text: text.slice(start, end) };
}
