import { type Days, civilOf, dayOf, formatYear, monthDays, monthLength } from '../civil';
import type { Edge, Section } from '../expression';
import { NO_DAYS, type Resolved, span, unit } from './resolved';

/** ISO 8601-2 numbers: quarters from 33, halves from 40, seasons from 21. */
const FIRST_QUARTER = 33;
const FIRST_HALF = 40;
const FIRST_SEASON = 21;
/** Spring begins in March (中国气象局). */
const SPRING = 3;

/** A half, quarter, season or run of months of a year. */
export function sectionOfYear(section: Section, year: number, edge?: Edge, asOf?: boolean): Resolved {
  const whole = wholeSection(section, year);
  return edge && whole.days ? edgeOfSpan(whole.days, edge, asOf) : whole;
}

function wholeSection({ unit: of, from, to }: Section, year: number): Resolved {
  const numbered = (n: number): string => `${formatYear(year)}-${n}`;
  switch (of) {
    case 'half':
      return unit('half', monthDays(year, from * 6 - 5, to * 6), 'month', numbered(FIRST_HALF + from - 1));
    case 'quarter':
      return from === to
        ? unit('quarter', monthDays(year, from * 3 - 2, to * 3), 'month', numbered(FIRST_QUARTER + from - 1))
        : span('period', monthDays(year, from * 3 - 2, to * 3), 'month');
    case 'season': {
      const first = SPRING + (from - 1) * 3;
      return unit('period', monthDays(year, first, first + 2), 'month', numbered(FIRST_SEASON + from - 1));
    }
    case 'month':
      return from === to
        ? unit('month', monthDays(year, from), 'month')
        : span('period', monthDays(year, from, to), 'month');
    default:
      return NO_DAYS;
  }
}

/** A third or half of a month. */
export function sectionOfMonth({ unit: of, from, to }: Section, year: number, month: number): Resolved {
  const length = monthLength(year, month);
  const [first, last] =
    of === 'third' ? [(from - 1) * 10 + 1, to === 3 ? length : to * 10] : from === 1 ? [1, 15] : [16, length];
  return span('period', { start: dayOf(year, month, first), end: dayOf(year, month, last) }, 'day');
}

/** 年初 is January and February, 年底 December, 年末 its last day; 年中 June, about. */
export function edgeOfYear(year: number, edge: Edge, asOf?: boolean): Resolved {
  switch (edge) {
    case 'early':
      return span('period', monthDays(year, 1, 2), 'month');
    case 'middle':
      return unit('month', monthDays(year, 6), 'month', `${formatYear(year)}-06~`);
    case 'late':
      return asOf ? lastDay(dayOf(year, 12, 31)) : unit('month', monthDays(year, 12), 'month');
    case 'last':
      return lastDay(dayOf(year, 12, 31));
  }
}

/** 月初 is the 1st to 10th, 月中 the 11th to 20th, 月底 the 21st to the end, 月末 the last day. */
export function edgeOfMonth(year: number, month: number, edge: Edge, asOf?: boolean): Resolved {
  const days = monthDays(year, month);
  switch (edge) {
    case 'early':
      return span('period', { start: days.start, end: days.start + 9 }, 'day');
    case 'middle':
      return span('period', { start: days.start + 10, end: days.start + 19 }, 'day');
    case 'late':
      return asOf ? lastDay(days.end) : span('period', { start: days.start + 20, end: days.end }, 'day');
    case 'last':
      return lastDay(days.end);
  }
}

function lastDay(day: number): Resolved {
  return unit('day', { start: day, end: day }, 'day');
}

/** Edges of a quarter or half: its first month, its last month, its last day. */
function edgeOfSpan(days: Days, edge: Edge, asOf?: boolean): Resolved {
  if (edge === 'last' || (edge === 'late' && asOf)) return lastDay(days.end);
  if (edge === 'middle') return span('period', days, 'month');
  const { year, month } = civilOf(edge === 'early' ? days.start : days.end);
  return unit('month', monthDays(year, month), 'month');
}
