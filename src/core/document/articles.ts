import { creditAtEnd, creditAtHead } from './credits';
import { frontMatterLines } from './frontMatter';
import { findJoins, isRule } from './joins';
import { type Line, splitLines } from './lines';
import { type ArticleOutline, outlineOf } from './outline';
import { headingLevel, isNumbered, isRemark, isTitle } from './titles';

export type { ArticleOutline } from './outline';

/** The words a report opens with: a day, an agency, a reporter, recently. */
const LEAD =
  /^(?:.{0,16}(?:消息|讯|电)[（(：:\s]|.{0,12}(?:记者|近日|日前|昨日|今日|今天|昨天|获悉)|(?:\d{4}\s*年\s*)?\d{1,2}\s*月\s*\d{1,2}\s*日|(?:据|从)[^，。]{2,20}(?:获悉|消息|报道|了解到|数据))/;

/** Titles of digests, whose every headline opens an article. */
const DIGEST = /(?:快讯|简讯|简报|要闻|摘要|集锦|速览|一览|汇总|综述|早报|晚报|周报|版)$/;

/** What a line is among its neighbours. */
interface Role {
  readonly line: Line;
  /** A line of dashes that parts articles; not one that underlines a title or fences front matter. */
  readonly rule: boolean;
  /** It can be a title: it looks like one, and no sentence goes on through it. */
  readonly title: boolean;
  /** The level of a Markdown heading, else 0. */
  readonly heading: number;
  /** A rule right below underlines it. */
  readonly underlined: boolean;
}

/**
 * Splits a document into its articles. A line that can be a title opens one where the article before it has ended (a
 * credit, a rule, a gap of blank lines), where it is a heading of the level that titles have here, or where a credit or
 * byline follows; in a digest, and where most such lines are followed by a report's first words, all of them do. A text
 * without such signs is one article; a blank text has none.
 */
export function splitArticles(text: string): ArticleOutline[] {
  const lines = splitLines(text);
  const before = frontMatterLines(text, lines);
  const openings = findOpenings(text, rolesOf(text, lines.slice(before)));
  return openings.flatMap((first, i) => {
    const next = openings[i + 1];
    const own = lines.slice(i === 0 ? 0 : first + before, next === undefined ? lines.length : next + before);
    return outlineOf(text, own, i === 0 ? before : 0) ?? [];
  });
}

function rolesOf(text: string, lines: readonly Line[]): Role[] {
  const joins = findJoins(text, lines);
  return lines.map((line, i) => {
    const next = lines[i + 1];
    const previous = lines[i - 1];
    const cut = joins.has(line.end) || (previous !== undefined && joins.has(previous.end));
    const title = !cut && isTitle(text, line);
    const underlined = title && next?.blankBefore === 0 && isUnderline(text, next);
    const underlines =
      previous !== undefined && line.blankBefore === 0 && isUnderline(text, line) && isTitle(text, previous);
    return {
      line,
      rule: isRule(text, line) && !underlines,
      title,
      heading: headingLevel(text, line),
      underlined,
    };
  });
}

/** The line of = or - below a heading (CommonMark's setext headings). */
function isUnderline(text: string, line: Line): boolean {
  return /^(?:=+|-+)$/.test(text.slice(line.start, Math.min(line.end, line.start + 120)));
}

/** The indices of the lines that open an article, the first line among them. */
function findOpenings(text: string, roles: readonly Role[]): number[] {
  const [head] = roles;
  if (!head) return [0];
  const digest = head.title && DIGEST.test(text.slice(Math.max(head.line.start, head.line.end - 4), head.line.end));
  const level = articleLevel(text, roles, digest);
  const sure = new Set([0]);
  const possible: number[] = [];
  let leads = isLead(text, roles[1]) ? 1 : 0;
  let last = 0;
  for (let i = 1; i < roles.length; i++) {
    if (i - last === 1 && roles[last]?.title && !(digest && last === 0)) continue;
    if (opensSurely(text, roles, i, level)) sure.add((last = i));
    else if (opensPossibly(roles, i, level)) {
      possible.push(i);
      if (isLead(text, roles[i + 1])) leads++;
    }
  }
  if (digest || (leads >= 2 && leads * 3 > (possible.length + 1) * 2)) for (const i of possible) sure.add(i);
  return [...sure].sort((a, b) => a - b);
}

/**
 * The level of the headings that open articles; 0 where none do. Several headings of the first level open one each;
 * below a single one, those of the second level are its sections, unless it is a digest.
 */
function articleLevel(text: string, roles: readonly Role[], digest: boolean): number {
  const count = (level: number): number =>
    roles.filter((role) => role.heading === level && !isNumbered(text, role.line)).length;
  const first = count(1);
  if (first > 1) return 1;
  return first === 0 || digest ? 2 : 1;
}

function opensSurely(text: string, roles: readonly Role[], i: number, level: number): boolean {
  const [before, role, next] = [roles[i - 1], roles[i], roles[i + 1]];
  if (!before || !role || role.rule) return false;
  if (before.rule) return !isRemark(text, role.line);
  if (!role.title || !next || next.title) return false;
  if (role.heading) return role.heading === level;
  if (role.underlined || creditAtEnd(text, before.line)) return true;
  if (role.line.blankBefore >= 2 && role.line.blankBefore > next.line.blankBefore) return true;
  return !before.title && Boolean(creditAtHead(text, next.line) ?? creditAtEnd(text, next.line)?.whole);
}

function opensPossibly(roles: readonly Role[], i: number, level: number): boolean {
  const [before, role, next] = [roles[i - 1], roles[i], roles[i + 1]];
  if (!role?.title || !next || next.title || next.rule) return false;
  return (!before?.title || i === 1) && (role.heading === 0 || role.heading === level);
}

/** Whether a line below a title opens a report. */
function isLead(text: string, role: Role | undefined): boolean {
  if (!role) return false;
  const { start, end } = role.line;
  const sentence = /[，。]/.test(text.slice(start, Math.min(end, start + 200)));
  return (
    Boolean(creditAtHead(text, role.line)) || (sentence && LEAD.test(text.slice(start, Math.min(end, start + 40))))
  );
}
