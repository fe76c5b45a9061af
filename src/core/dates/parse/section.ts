import type { Section } from '../expression';
import { type DateNumber, readNumber } from '../number';
import { isBarred, opensClause } from './cursor';
import { FIRST, LAST, MONTH_SECTIONS, YEAR_SECTIONS } from '../tables/parts';

export interface ReadSection {
  readonly section: Section;
  readonly end: number;
}

const QUARTERS = 4;
const MONTHS = 12;
/** Between the numbers of one unit: 1—5月, 一至三季度, 二、三季度. */
const BETWEEN = '—-–~～至到、';

/** 一季度, 前三季度, 上半年, 前10个月, 1—5月: a stretch of a year. `inYear`: a year stands before it. */
export function readYearSection(
  text: string,
  at: number,
  inYear: boolean,
  n = readNumber(text, at),
): ReadSection | null {
  if (n) return readNumbered(text, n, false);
  const named = YEAR_SECTIONS.longest(text, at);
  if (named) return { section: named.value, end: named.end };
  const first = inYear || opensCount(text, at) ? FIRST.longest(text, at) : null;
  if (first) return readCount(text, first.end, (unit, n) => section(unit, 1, n));
  const last = inYear ? LAST.longest(text, at) : null;
  if (last)
    return readCount(text, last.end, (unit, n) =>
      section(unit, (unit === 'month' ? MONTHS : QUARTERS) - n + 1, unit === 'month' ? MONTHS : QUARTERS),
    );
  const ordinal = text.charAt(at) === '第' ? readNumber(text, at + 1) : null;
  return ordinal && readNumbered(text, ordinal, true);
}

/** 提|前一个月 and 码|头5月 begin no count of months. */
function opensCount(text: string, at: number): boolean {
  return text.charAt(at) === '前' ? !isBarred(text, at, '提目此以之') : opensClause(text, at);
}

function section(unit: 'quarter' | 'month', from: number, to: number): Section | null {
  const most = unit === 'quarter' ? QUARTERS : MONTHS;
  return from >= 1 && from <= to && to <= most ? { unit, from, to } : null;
}

/** 三季度, 三个季度, 10个月, 七月: behind 前 or 最后. */
function readCount(
  text: string,
  at: number,
  make: (unit: 'quarter' | 'month', n: number) => Section | null,
): ReadSection | null {
  const n = readNumber(text, at);
  const unit = n?.unit;
  if (!n || !unit || Number.isNaN(n.value)) return null;
  const { calendar, duration } = unit.value;
  const of =
    calendar === 'quarter' || duration === 'quarter'
      ? 'quarter'
      : calendar === 'month' || duration === 'month'
        ? 'month'
        : null;
  const made = of && make(of, n.value);
  return made ? { section: made, end: unit.end } : null;
}

/** 一季度, 第四季度, 二三季度, 一至三季度, 1—5月份, 7、8月. A single month is no section. */
function readNumbered(text: string, one: DateNumber, ordinal: boolean): ReadSection | null {
  const { unit } = one;
  if (unit) {
    const of = unit.value.calendar;
    if (of === 'quarter') return made('quarter', one.pair ?? [one.value, one.value], unit.end);
    return of === 'month' && one.pair && !ordinal ? made('month', one.pair, unit.end) : null;
  }
  const two = readSecond(text, one);
  const shared = two?.unit;
  const of = shared?.value.calendar;
  if (!shared || (of !== 'quarter' && of !== 'month')) return null;
  // 1、2025年 is a list's number; 12、3月 is none either.
  if (of === 'month' && (ordinal || (two.list && one.value + 1 !== two.value))) return null;
  return made(of, [one.value, two.value], shared.end);
}

function readSecond(text: string, one: DateNumber): (DateNumber & { list: boolean }) | null {
  const mark = text.charAt(one.end);
  if (!mark || !BETWEEN.includes(mark)) return null;
  let at = one.end + 1;
  if (text.charAt(at) === mark && mark === '—') at++;
  if (text.charAt(at) === '第') at++;
  const two = readNumber(text, at);
  return two && { ...two, list: mark === '、' };
}

function made(unit: 'quarter' | 'month', [from, to]: readonly [number, number], end: number): ReadSection | null {
  const of = section(unit, from, to);
  return of && { section: of, end };
}

/** 上旬, 中下旬, 上半月: a stretch of a month. */
export function readMonthSection(text: string, at: number): ReadSection | null {
  const third = MONTH_SECTIONS.longest(text, at);
  if (third) return { section: third.value, end: third.end };
  if (text.startsWith('上半月', at)) return { section: { unit: 'halfMonth', from: 1, to: 1 }, end: at + 3 };
  if (text.startsWith('下半月', at)) return { section: { unit: 'halfMonth', from: 2, to: 2 }, end: at + 3 };
  return null;
}
