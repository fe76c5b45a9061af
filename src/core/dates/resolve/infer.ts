import { type Day, type Days, civilOf, dayOf, isLeapYear, isRealDate } from '../civil';
import type { Direction } from './direction';
import type { Basis, Timeline } from './timeline';

/** Days after which a date without a year is more likely of the year before (or, past the same, of the next). */
const FAR_AHEAD = 240;
const FAR_BACK = 300;
/** A stretch of the year that is counted up to now may end a month from now (前三季度 in late September). */
const SOON = 31;
/** A quarter or half that has not begun is the coming one within four months. */
const COMING = 120;

export interface Inferred<T> {
  readonly value: T;
  readonly basis: Basis;
}

/**
 * The year of a month or day written without one: that of the range's first end, else of a year written in the same
 * sentence, else the nearest to the reference in the direction the words point to.
 */
export function inferYear(
  timeline: Timeline,
  spanIn: (year: number) => Days,
  direction: Direction,
  after?: Day,
): Inferred<number> {
  const { reference } = timeline;
  const { year } = timeline.referenceDate;
  if (after !== undefined) {
    const first = civilOf(after).year;
    return { value: spanIn(first).end >= after ? first : first + 1, basis: 'context' };
  }
  const said = timeline.year;
  if (
    said?.written &&
    said.sentence === timeline.sentence &&
    !(direction === 'future' && spanIn(said.year).end < reference)
  ) {
    return { value: said.year, basis: 'context' };
  }
  if (direction === 'future') return near(spanIn(year).end >= reference ? year : year + 1);
  if (direction === 'past') return near(spanIn(year).start <= reference ? year : year - 1);
  const { start, end } = spanIn(year);
  if (start - reference > FAR_AHEAD) return near(year - 1);
  return near(reference - end > FAR_BACK ? year + 1 : year);
}

function near(value: number): Inferred<number> {
  return { value, basis: 'reference' };
}

/** The year of 一季度, 上半年 or 前10个月 without one: statistics speak of what has been, plans of what comes. */
export function inferSectionYear(
  timeline: Timeline,
  spanIn: (year: number) => Days,
  cumulative: boolean,
  direction: Direction,
): Inferred<number> {
  const said = timeline.year;
  const { reference } = timeline;
  const { year } = timeline.referenceDate;
  if (said?.written && said.sentence === timeline.sentence) return { value: said.year, basis: 'context' };
  const { start, end } = spanIn(year);
  if (direction === 'future') return near(end >= reference ? year : year + 1);
  if (cumulative) return near(end <= reference + SOON ? year : year - 1);
  return near(start - reference <= COMING ? year : year - 1);
}

/** 29 February without a year: the nearest year that has one. */
export function nearestLeapYear(year: number, direction: Direction): number {
  for (let distance = 0; distance <= 8; distance++) {
    if (direction !== 'future' && isLeapYear(year - distance)) return year - distance;
    if (direction !== 'past' && isLeapYear(year + distance)) return year + distance;
  }
  return year;
}

/** A day this many days back is the last one of that number; further, the coming one may be meant. */
const RECENT = 20;
const AHEAD = 10;

export interface YearMonth {
  readonly year: number;
  readonly month: number;
}

/** The month of a day written alone (8日); null where no month near has that day. */
export function inferMonth(
  timeline: Timeline,
  day: number,
  direction: Direction,
  after?: Day,
): Inferred<YearMonth> | null {
  if (after !== undefined) {
    const found = search(after, day, 1, (at) => at >= after);
    return found && { value: found, basis: 'context' };
  }
  const { reference, month } = timeline;
  if (month?.paragraph === timeline.paragraph && isRealDate(month.year, month.month, day)) {
    const at = dayOf(month.year, month.month, day);
    const said = timeline.day && timeline.day.sentence >= month.sentence ? timeline.day.start : at;
    const fits = month.sentence === timeline.sentence || (at >= said && at <= reference);
    if (fits && !(direction === 'future' && at < reference))
      return { value: { year: month.year, month: month.month }, basis: 'context' };
  }
  const last = search(reference, day, -1, (at) => at <= reference);
  const next = search(reference, day, 1, (at) => at >= reference);
  const chosen = direction === 'future' ? next : direction === 'past' ? last : nearer(reference, day, last, next);
  return chosen && { value: chosen, basis: 'reference' };
}

function nearer(reference: Day, day: number, last: YearMonth | null, next: YearMonth | null): YearMonth | null {
  if (!last || !next) return last ?? next;
  const back = reference - dayOf(last.year, last.month, day);
  const ahead = dayOf(next.year, next.month, day) - reference;
  return back > RECENT && ahead <= AHEAD ? next : last;
}

/** The first month from that of `from`, going by `step`, that has the day and passes. */
function search(from: Day, day: number, step: 1 | -1, passes: (at: Day) => boolean): YearMonth | null {
  const start = civilOf(from);
  for (let i = 0; i <= 3; i++) {
    const { year, month } = civilOf(dayOf(start.year, start.month + i * step, 1));
    if (isRealDate(year, month, day) && passes(dayOf(year, month, day))) return { year, month };
  }
  return null;
}
