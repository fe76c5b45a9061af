import type { Found } from '../found';
import { endsWithWord, startsWithWord, wordTable } from './words';

/**
 * Document numbers: 国发〔2025〕3号, 国务院令第780号, 财政部公告2025年第3号, GB/T 7408—2005.
 *
 * Sources: GB/T 9704 (layout of official documents: agency code, year in 〔〕, serial number 号; decrees are numbered 第…号),
 * and the brackets that texts on the web have in their place; national standards after GB/T 1.1.
 */
const DIGIT = /[0-9〇○零一二三四五六七八九十百千两]/;
const HAN = /[\u4e00-\u9fff]/;
const YEAR = /^(?:(?:19|20)[0-9]{2}|[一二][〇○零九][〇○零一二三四五六七八九]{2})$/;
const YEAR_OPEN = '〔[［（(【〈﹝';
const YEAR_CLOSE = '〕]］）)】〉﹞';

/** Nouns behind 号 that make it the number of something else: 3号线, 1号楼. */
const OTHER_THINGS = wordTable('线 楼 院 机组 台风 卫星 矿 井 口 桥 船 车 库 店 门 球 种子');

/** Words that stand before an agency code or an issuer and are no part of it; 和 is one, save in 共和国. */
const LEAD_INS =
  /根据|按照|依据|依照|参照|遵照|遵守|执行|落实|贯彻|维护|违反|符合|履行|坚持|支持|反对|恪守|确保|呼吁|要求|认为|涉及|包括|印发|发布|公布|下发|转发|批转|宣布|引用|援引|出台|制定|实施|施行|废止|修订|签署|签发|通过|批准|授权|关于|文件|通知|文号|其中|此前|现行|[号见以与及或的为即在了将称是被并依于至从该又]|和(?!国)/g;

/** Last characters of bodies that issue decrees and announcements. */
const ISSUERS = wordTable('部 委 局 署 会 行 院 办 厅 府 席 社 总统 总理 法院 检察院 军委 总局');
const DECREES = ['令', '公告', '通告'];
const NUMBERED_AFTER = ['主席令', '国务院令', '总统令', '行政令', '行政命令', '公告', '通告', '决议', '令', '文件'];

const LONGEST_CODE = 14;
const LONGEST_ISSUER = 32;
const STANDARD =
  /(?<![A-Za-z0-9])(?:GBZ?|DB[0-9]{2}|HJ|NY|YD|YY|JT|JR|SB|QB|ISO|IEC)(?:\/[TZ])? ?[0-9]{2,6}(?:\.[0-9]{1,3})?[-—–](?:19|20)[0-9]{2}(?![0-9])/g;

/** Document numbers in `text`, in text order, not overlapping. One pass; what is looked at around each 号 is bounded. */
export function documentNumbers(text: string): Found[] {
  const found: Found[] = [];
  let from = 0;
  for (let sign = text.indexOf('号'); sign >= 0; sign = text.indexOf('号', sign + 1)) {
    const span = numberAt(text, from, sign);
    if (!span) continue;
    found.push(span);
    from = span.end;
    sign = span.end - 1;
  }
  for (const match of text.matchAll(STANDARD)) found.push({ start: match.index, end: match.index + match[0].length });
  return found.sort((a, b) => a.start - b.start);
}

/** The document number whose 号 is at `sign`; nothing before `from` belongs to it. */
function numberAt(text: string, from: number, sign: number): Found | null {
  let start = sign;
  while (start > from && sign - start < 7 && DIGIT.test(text.charAt(start - 1))) start--;
  if (start === sign) return null;
  const serial = text.charAt(start - 1) === '第';
  if (serial) start--;
  return (
    afterYear(text, from, start, sign) ??
    (serial
      ? (decree(text, from, start, sign) ?? numberedDecree(text, from, start, sign))
      : firstDocument(text, from, start, sign))
  );
}

/** …〔2025〕3号, and decrees and announcements with the year before the number. */
function afterYear(text: string, from: number, number: number, sign: number): Found | null {
  if (startsWithWord(text, sign + 1, OTHER_THINGS)) return null;
  const kind = YEAR_CLOSE.indexOf(text.charAt(number - 1));
  const open = number - 6;
  if (kind < 0 || open < from || text.charAt(open) !== YEAR_OPEN.charAt(kind)) return null;
  if (!YEAR.test(text.slice(open + 1, number - 1))) return null;
  const start = nameStart(text, from, open, LONGEST_CODE);
  return open - start >= (kind === 0 ? 1 : 2) ? { start, end: sign + 1 } : null;
}

/** 国务院令第780号, 税务总局公告2025年第3号, 公安部令（第160号）. */
function decree(text: string, from: number, number: number, sign: number): Found | null {
  let at = number;
  const year = /(?:19|20)[0-9]{2}年$/.exec(text.slice(Math.max(from, at - 5), at));
  if (year) at -= 5;
  const bracket = text.charAt(at - 1);
  const inBrackets = bracket === '（' || bracket === '(';
  if (inBrackets && !/[）)]/.test(text.charAt(sign + 1))) return null;
  if (inBrackets) at--;
  const word = DECREES.find((each) => text.endsWith(each, at));
  if (!word || at - word.length < from) return null;
  const name = at - word.length;
  const issued = endsWithWord(text, from, name, ISSUERS);
  if (!issued && (word === '令' || !year)) return null;
  return { start: issued ? nameStart(text, from, name, LONGEST_ISSUER) : name, end: sign + (inBrackets ? 2 : 1) };
}

/** 第780号国务院令, 国务院第780号令, 第2758号决议. */
function numberedDecree(text: string, from: number, number: number, sign: number): Found | null {
  const word = NUMBERED_AFTER.find((each) => text.startsWith(each, sign + 1));
  if (!word || text.startsWith('令', sign + 2)) return null;
  const issued = endsWithWord(text, from, number, ISSUERS);
  return { start: issued ? nameStart(text, from, number, LONGEST_ISSUER) : number, end: sign + 1 + word.length };
}

/** 中央一号文件: the year's first document, on the countryside. */
function firstDocument(text: string, from: number, number: number, sign: number): Found | null {
  if (!text.startsWith('文件', sign + 1) || !/^[1一]$/.test(text.slice(number, sign))) return null;
  const issued = number - 2 >= from && text.startsWith('中央', number - 2);
  return { start: issued ? number - 2 : number, end: sign + 3 };
}

/** Where the run of Han characters that ends at `end` begins, without the words that only lead to it. */
function nameStart(text: string, from: number, end: number, longest: number): number {
  let start = end;
  while (start > from && end - start < longest && HAN.test(text.charAt(start - 1))) start--;
  let last = 0;
  for (const lead of text.slice(start, end).matchAll(LEAD_INS)) last = lead.index + lead[0].length;
  return start + last;
}
