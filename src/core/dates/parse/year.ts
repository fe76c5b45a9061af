import { type Part, REFERENCE, type Years } from '../expression';
import { type DateNumber, readNumber } from '../number';
import { SEASONS, SHORT_YEARS } from '../tables/parts';
import { REIGNS, type Span } from '../tables/plans';
import { YEARS } from '../tables/relative';
import { before, isBarred } from './cursor';

export interface ReadYear {
  readonly end: number;
  readonly year?: Part;
  readonly years?: Years;
  readonly span?: Span;
  readonly count?: number;
  readonly before?: boolean;
  readonly school?: boolean;
}

const BETWEEN = '—-–~～至到、';

/** Reads a year, a decade, a century or a span of years; null where none begins at `at`. */
export function readYear(text: string, at: number, n: DateNumber | null): ReadYear | null {
  if (!n) return readYearWord(text, at) ?? readCenturyWord(text, at) ?? readEra(text, at);
  return Number.isNaN(n.value) ? readDecades(text, at) : (readCentury(text, at, n) ?? readYearNumber(text, at, n));
}

function readYearWord(text: string, at: number): ReadYear | null {
  const word = YEARS.longest(text, at);
  if (word && !isBarred(text, at, word.value.notAfter)) {
    const { part, count } = word.value;
    return { year: part, end: wholeEnd(text, word.end), ...(count ? { count } : {}) };
  }
  const offset = SHORT_YEARS.get(text.charAt(at));
  if (offset === undefined || isBarred(text, at, '如当古而过失除说证透文光声表指点阐鲜查标注辨清申')) return null;
  return SEASONS.longest(text, at + 1) ? { year: REFERENCE(offset), end: at + 1 } : null;
}

/** 全年 behind a year belongs to it: 去年全年. */
function wholeEnd(text: string, end: number): number {
  return text.startsWith('全年', end) && !'龄'.includes(text.charAt(end + 2) || ' ') ? end + 2 : end;
}

/** 上世纪, 本世纪, 上世纪80年代. */
function readCenturyWord(text: string, at: number): ReadYear | null {
  const offset = text.startsWith('上世纪', at) ? -1 : text.startsWith('本世纪', at) ? 0 : null;
  if (offset === null) return null;
  return readDecade(text, at + 3, { offset }) ?? { years: { century: { offset } }, end: at + 3 };
}

/** 21世纪, 20世纪80年代, 九十年代, 2020年代. */
function readCentury(text: string, at: number, n: DateNumber): ReadYear | null {
  const { unit } = n;
  if (!unit) return null;
  if (unit.value.calendar === 'century' && n.value >= 1 && n.value <= 30 && !isBarred(text, at, '个半第')) {
    const century = { first: (n.value - 1) * 100 };
    return readDecade(text, unit.end, century) ?? { years: { century }, end: unit.end };
  }
  if (unit.value.calendar !== 'decade' || n.value % 10) return null;
  const first = n.value < 100 ? 1900 : Math.floor(n.value / 100) * 100;
  return n.value >= 10 && n.value < 2200
    ? { years: { century: { first }, decade: n.value % 100 }, end: unit.end }
    : null;
}

/** 80年代, 50到70年代 behind a century. */
function readDecade(text: string, at: number, century: Years['century']): ReadYear | null {
  const n = readNumber(text, at);
  const last = n && BETWEEN.includes(text.charAt(n.end) || ' ') ? readNumber(text, n.end + 1) : null;
  if (n && last && last.value > n.value && last.value <= 90 && n.value % 10 === 0 && last.value % 10 === 0) {
    const decades = (last.value - n.value) / 10 + 1;
    return text.startsWith('年代', last.end)
      ? { years: { century, decade: n.value, decades }, end: last.end + 2 }
      : null;
  }
  const unit = n?.unit;
  if (unit?.value.calendar !== 'decade' || !n || n.value > 90) return null;
  if (Number.isNaN(n.value)) return readDecades(text, at, century);
  return n.value % 10 ? null : { years: { century, decade: n.value }, end: unit.end };
}

const DIGITS = '零一二三四五六七八九';

/** 二三十年代: two decades side by side. */
function readDecades(text: string, at: number, century: Years['century'] = { first: 1900 }): ReadYear | null {
  const first = DIGITS.indexOf(text.charAt(at));
  if (first < 1 || DIGITS.indexOf(text.charAt(at + 1)) !== first + 1 || !text.startsWith('十年代', at + 2)) return null;
  return { years: { century, decade: first * 10, decades: 2 }, end: at + 5 };
}

/** 公元前221年, 康熙二十年, 民国元年. */
function readEra(text: string, at: number): ReadYear | null {
  if (text.startsWith('公元', at)) {
    const bce = text.charAt(at + 2) === '前';
    const n = readNumber(text, at + (bce ? 3 : 2));
    if (!n || Number.isNaN(n.value) || n.value < 1 || text.charAt(n.end) !== '年') return null;
    return { year: { at: n.value }, end: n.end + 1, ...(bce ? { before: true } : {}) };
  }
  const reign = REIGNS.longest(text, at);
  if (!reign) return null;
  const first = text.charAt(reign.end) === '元' ? reign.end + 1 : 0;
  const n = first ? null : readNumber(text, reign.end);
  const end = first || (n?.end ?? 0);
  const count = first ? 1 : (n?.value ?? NaN);
  if (!(count >= 1 && count <= 120) || text.charAt(end) !== '年') return null;
  return { year: { at: reign.value.first + count - 1 }, end: end + 1 };
}

const SCHOOL_YEARS = ['学年度', '学年'];
const FISCAL_YEARS = ['财政年度', '财年'];

/** 2025年, 98年, 二〇二五年, 2021—2025年, 2020/2021年, 2024—2025学年, 2025财年. */
function readYearNumber(text: string, at: number, n: DateNumber): ReadYear | null {
  const span = readYearSpan(text, n);
  if (span) return span;
  const fiscal = text.charAt(n.end) === '财' ? FISCAL_YEARS.find((word) => text.startsWith(word, n.end)) : null;
  if (fiscal && isFullYear(n)) return { year: { at: n.value }, end: n.end + fiscal.length };
  const { unit } = n;
  if (unit?.value.calendar !== 'year') return null;
  const value = isFullYear(n) ? fullYear(text, n, unit.end) : shortYear(text, at, n, unit.end);
  return value === null ? null : { year: { at: value }, end: wholeEnd(text, unit.end) };
}

/** Years of four digits from 1000 to 2199: what a text of news can mean. */
function isFullYear(n: DateNumber): boolean {
  return n.positional && n.digits === 4 && n.value >= 1000 && n.value < 2200;
}

/** 1500年前, 2000多年 and 1000年历史 are lengths. */
function fullYear(text: string, n: DateNumber, end: number): number | null {
  const round = n.value % 100 === 0;
  const length = ['前', '历史', '的历史', '来', '以上', '文明', '的文明', '沧桑', '之前', '以前'];
  return round && n.value !== 2000 && length.some((word) => text.startsWith(word, end)) ? null : n.value;
}

/** Characters before a number of years that make it a length: 历时, 连续, 超, 第. */
const LENGTH_BEFORE = '时续超近逾达约过用了共足整满第每前后长期隔这于跨为费经比早晚晃活干种守';
/** Behind a year of two digits: a month or a part of the year. */
const YEAR_PARTS = ['底', '末', '初', '年初', '年底', '年末', '上半年', '下半年', '一季度', '第', '前', '春节', '国庆'];

/** 98年, 08年, 九八年, 25年6月. */
function shortYear(text: string, at: number, n: DateNumber, end: number): number | null {
  if (n.digits !== 2 || (n.han && !n.positional)) return null;
  const year = n.value <= 40 ? 2000 + n.value : 1900 + n.value;
  if (n.padded || n.han) return year;
  const month = readNumber(text, end);
  if (month && month.value >= 1 && month.value <= 12 && text.charAt(month.end) === '月') return year;
  if (LENGTH_BEFORE.includes(before(text, at) || ' ') || n.value % 10 === 0) return null;
  if (YEAR_PARTS.some((word) => word !== '前' && word !== '第' && text.startsWith(word, end))) return year;
  return n.value > 60 && !'来间内多以之后前的里历左仍'.includes(text.charAt(end) || ' ') ? year : null;
}

function readYearSpan(text: string, n: DateNumber): ReadYear | null {
  const mark = text.charAt(n.end);
  if (!isFullYear(n) || !mark || !(mark === '/' || BETWEEN.includes(mark))) return null;
  const at = text.charAt(n.end + 1) === mark ? n.end + 2 : n.end + 1;
  const second = readNumber(text, at);
  if (!second) return null;
  const last =
    second.digits === 2 && second.positional
      ? Math.floor(n.value / 100) * 100 + second.value
      : isFullYear(second)
        ? second.value
        : NaN;
  if (!(last > n.value) || last - n.value > 500) return null;
  const school = SCHOOL_YEARS.find((word) => text.startsWith(word, second.end));
  if (school)
    return last === n.value + 1 ? { year: { at: n.value }, school: true, end: second.end + school.length } : null;
  const { unit } = second;
  const fiscal = FISCAL_YEARS.find((word) => text.startsWith(word, second.end));
  const end = fiscal
    ? second.end + fiscal.length
    : unit?.value.calendar === 'year' && second.digits === 4
      ? unit.end
      : 0;
  return end && (!'、/'.includes(mark) || last === n.value + 1) ? { span: { first: n.value, last }, end } : null;
}
