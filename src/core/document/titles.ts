import { creditAtEnd, creditAtHead } from './credits';
import { isRule, isTableRow } from './joins';
import { type Line, isSectionHead } from './lines';

const LONGEST_TITLE = 60;
const HEADING = /^(#{1,6})\s+/;

/** The level of a Markdown heading (`## …` is 2); 0 for any other line. */
export function headingLevel(text: string, line: Line): number {
  return HEADING.exec(text.slice(line.start, Math.min(line.end, line.start + 8)))?.[1]?.length ?? 0;
}

/** Where the words of a title begin, behind the marks of a heading. */
export function titleStart(text: string, line: Line): number {
  return line.start + (HEADING.exec(text.slice(line.start, Math.min(line.end, line.start + 8)))?.[0].length ?? 0);
}

/** Whether a heading is numbered as sections are: ## 一、总体要求. */
export function isNumbered(text: string, line: Line): boolean {
  return isSectionHead(text, { ...line, start: titleStart(text, line) });
}

/** A short line that is no sentence, credit, list item or row of a table; or a heading of an article in Markdown. */
export function isTitle(text: string, line: Line): boolean {
  const length = line.end - line.start;
  if (length < 2 || length > LONGEST_TITLE || isTableRow(text, line)) return false;
  if (isSectionHead(text, line)) return isArticleHeading(text, line);
  if ('。；;，,、：:'.includes(text.charAt(line.end - 1)) || isRule(text, line) || isRemark(text, line)) return false;
  const words = text.slice(line.start, line.end);
  return /\p{L}/u.test(words) && !words.includes('。') && !creditAtEnd(text, line)?.whole && !creditAtHead(text, line);
}

/** A heading of the first or second level that bears no section's number. */
function isArticleHeading(text: string, line: Line): boolean {
  const level = headingLevel(text, line);
  return (level === 1 || level === 2) && !isNumbered(text, line);
}

/** A line below the title that belongs to it: ——…. */
export function isSubtitle(text: string, line: Line): boolean {
  return text.startsWith('——', line.start) && line.end - line.start <= LONGEST_TITLE && !isRule(text, line);
}

/** A line in brackets from end to end. */
export function isRemark(text: string, line: Line): boolean {
  return '（('.includes(text.charAt(line.start)) && '）)'.includes(text.charAt(line.end - 1));
}
