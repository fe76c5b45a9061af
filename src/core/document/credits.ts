import type { Line } from './lines';
import { PERSON } from './surnames';

/**
 * Credit lines: who an article is from. At its end 据新华社, 据《经济日报》报道, （李恒毅）, 来源：…, 本报记者 …;
 * at its head 新华社北京 6 月 6 日电（记者 …）, 本报讯, 央视网消息.
 */

/** Longest credit looked for, in UTF-16 units; a longer stretch is a sentence, not a credit. */
const LONGEST = 48;

const AGENCY =
  '(?:新华社|新华网|人民网|央视网|央广网|中新社|中新网|中国新闻网|光明网|中国网|本报|本台|本刊|[一-龥]{2,8}(?:日报|晚报|时报|商报|早报|青年报|法治报|社|电视台|总台|客户端))';
const REPORTER =
  '(?:本报|新华社|本台|本刊|见习|实习|通讯员|特约)*(?:记者|通讯员|特约撰稿人|撰稿|文|作者|编辑|责任编辑|责编|编译|校对|审核|监制|制片人|来源|稿源|供稿)';

/** A whole line, or the last words of a paragraph, that say where an article comes from. */
const AT_END = new RegExp(
  '(?:' +
    [
      `据\\s*(?:《[^》\\n]{2,20}》|[^《》，。；：“”\\s]{2,14}(?:社|网|报|台|客户端|微信公众号|新闻))(?:[^，。；：“”]{0,16}(?:报道|消息|电|综合|整理|讯))?(?:[（(][^）)]{0,20}[）)])?`,
      `[（(](?:${REPORTER}[\\s:：]*[^，。；）)]{2,36}|(?:据|来源)[^，。；）)]{2,30}|${PERSON}(?:[\\s、]+${PERSON}){0,3}|(?:完|本文有删节|下转第.{1,4}版|上接第.{1,4}版))[）)]`,
      `${REPORTER}\\s*[:：/ ]\\s*[^，。；：]{2,36}(?:\\s+${REPORTER}\\s*[:：/ ]\\s*[^，。；：]{2,20}){0,3}`,
      `(?:新华社|本报|中新社)(?:记者|电)\\s*[^，。；：]{2,30}`,
    ].join('|') +
    ')$',
);

/** Place and day of a report: 北京 6 月 6 日. */
const DATELINE = '(?:[一-龥·、/]{1,12}\\s*)?\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日';

/** The words that open a report: its agency and dateline. */
const AT_HEAD = new RegExp(
  `^(?:${AGENCY}\\s*(?:${DATELINE}\\s*|[一-龥]{2,4}(?=讯[\\s（(：:]))?(?:综合|专|体育)?(?:电|讯|消息)(?:\\s*[（(][^）)]{0,30}[）)])?|[（(](?:${REPORTER}|${AGENCY})[^）)]{0,30}[）)])`,
);

export interface CreditSpan {
  readonly start: number;
  readonly end: number;
  /** The credit is the whole line. */
  readonly whole: boolean;
}

/** The credit that ends `line`, or undefined. A credit behind a sentence must follow its full stop. */
export function creditAtEnd(text: string, line: Line): CreditSpan | undefined {
  const from = Math.max(line.start, line.end - LONGEST);
  const tail = text.slice(from, line.end);
  for (const start of starts(tail, from === line.start)) {
    const match = AT_END.exec(tail.slice(start));
    if (match?.index === 0) return { start: from + start, end: line.end, whole: from + start === line.start };
  }
  return undefined;
}

/** What closes an article and names no source: （完）, （下转第二版）. */
export function isEndMark(text: string, { start }: CreditSpan): boolean {
  return /^[（(](?:完|本文|下转|上接)/.test(text.slice(start, start + 3));
}

/** Where a credit may begin in `tail`: at the beginning of the line, or behind the end of a sentence. */
function* starts(tail: string, fromLineStart: boolean): Generator<number> {
  if (fromLineStart) yield 0;
  for (let at = 0; at < tail.length; at++) {
    if ('。！？”…'.includes(tail.charAt(at))) {
      let next = at + 1;
      while (next < tail.length && /\s/.test(tail.charAt(next))) next++;
      if (next < tail.length) yield next;
    }
  }
}

/** The agency and dateline that open `line`, or undefined. */
export function creditAtHead(text: string, line: Line): CreditSpan | undefined {
  const match = AT_HEAD.exec(text.slice(line.start, Math.min(line.end, line.start + LONGEST)));
  if (!match) return undefined;
  const end = line.start + match[0].length;
  return { start: line.start, end, whole: end === line.end };
}
