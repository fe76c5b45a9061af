import {
  type Day,
  civilOf,
  dayOf,
  formatDay,
  isRealDate,
  modulo,
  mondayOf,
  monthDays,
  monthLength,
  two,
  weekdayOf,
  yearDays,
} from '../civil';
import { lunarDay, lunarMonth } from '../calendar';
import type { Clock, Part, Point } from '../expression';
import { isRealClock } from '../parse/clock';
import type { Direction } from './direction';
import { resolveFestival } from './festival';
import { inferMonth, inferSectionYear, inferYear, nearestLeapYear, type YearMonth } from './infer';
import { IMPOSSIBLE, type InferredPart, NO_DAYS, type Resolved, inferring, interval, span, unit } from './resolved';
import { edgeOfMonth, edgeOfYear, sectionOfMonth, sectionOfYear } from './sections';
import { resolveYears } from './years';
import type { Basis, Timeline } from './timeline';

/** How a point is read: the direction of the words around it, and the first end of its range where it is the second. */
export interface Lean {
  readonly direction: Direction;
  /** The second end of a range is not before this day. */
  readonly after?: Day;
  /** The year of the other end, where that one writes it. */
  readonly asOf?: boolean;
}

/** Turns a point into days. */
export function resolvePoint(point: Point, timeline: Timeline, lean: Lean): Resolved {
  const resolved = resolveDays(point, timeline, lean);
  return resolved.days && (point.clock ?? point.dayPart) ? withClock(point, resolved) : resolved;
}

function resolveDays(point: Point, timeline: Timeline, lean: Lean): Resolved {
  if (point.epoch) {
    const day = dayOf(Number(point.epoch.slice(0, 4)), Number(point.epoch.slice(5, 7)), Number(point.epoch.slice(8)));
    return unit('day', { start: day, end: day }, 'day');
  }
  if (point.before) return { ...NO_DAYS, kind: 'year', ...beforeEra(point.year) };
  if (point.span ?? point.years ?? point.school)
    return resolveYears(point, timeline.referenceDate.year, yearOf(point.year, timeline)?.year);
  if (point.festival) return resolveFestival(point, timeline, lean, yearOf(point.year, timeline));
  if (point.day && !('at' in point.day)) return relativeDay(point.day, point.count ?? 1, timeline);
  if (point.week ?? point.weekday) {
    if (!point.day) return resolveWeek(point, timeline, lean);
  }
  if (point.lunar) return resolveLunar(point, timeline, lean);
  if (point.year) return resolveInYear(point, timeline, lean);
  if (point.month) return resolveInMonth(point, timeline, lean);
  if (point.section) return resolveSection(point, timeline, lean);
  if (point.day) return resolveBareDay(point, timeline, lean);
  return timeOfDay(timeline, lean);
}

function beforeEra(year: Part | undefined): Pick<Resolved, 'whole' | 'first' | 'last'> {
  // ISO 8601 counts a year 0: 221 BCE is -0220.
  const text = year && 'at' in year ? `-${String(year.at - 1).padStart(4, '0')}` : null;
  return { whole: text, first: text, last: text };
}

export interface KnownYear {
  readonly year: number;
  readonly basis?: Basis;
}

/** The year a part names. */
function yearOf(part: Part | undefined, timeline: Timeline): KnownYear | null {
  if (!part) return null;
  if ('at' in part) return { year: part.at };
  if (part.from === 'context' && timeline.year) return { year: timeline.year.year + part.offset, basis: 'context' };
  return { year: timeline.referenceDate.year + part.offset, basis: 'reference' };
}

/** Paragraphs within which 上月 is the month before the one that was spoken of. */
const NEAR = 3;

/** The month a word names: 本月, 上月, 当月. */
function monthOf(part: Part, timeline: Timeline): (YearMonth & { basis: Basis }) | null {
  if ('at' in part) return null;
  const said = timeline.month;
  const here =
    part.from === 'context' &&
    said &&
    (part.offset === 0 || (said.whole && timeline.paragraph - said.paragraph <= NEAR));
  const from = here ? said : timeline.referenceDate;
  const { year, month } = civilOf(dayOf(from.year, from.month + part.offset, 1));
  return { year, month, basis: here ? 'context' : 'reference' };
}

function relativeDay(part: Exclude<Part, { at: number }>, count: number, timeline: Timeline): Resolved {
  const said = part.from === 'context' ? timeline.day : null;
  const start = (said ? said.end : timeline.reference) + part.offset;
  const resolved =
    count > 1 ? span('period', { start, end: start + count - 1 }, 'day') : unit('day', { start, end: start }, 'day');
  return inferring(resolved, ['year', 'month', 'day'], said ? 'context' : 'reference');
}

function resolveWeek(point: Point, timeline: Timeline, lean: Lean): Resolved {
  const week = point.week;
  if (!week) return resolveWeekday(point.weekday, timeline, lean);
  if ('at' in week) {
    const within = numberedWeek(point, week.at, timeline, lean);
    return within ?? IMPOSSIBLE;
  }
  const monday = mondayOf(timeline.reference) + week.offset * 7;
  const parts: InferredPart[] = ['year', 'month', 'day'];
  if (point.weekday === 'weekend')
    return inferring(span('period', { start: monday + 5, end: monday + 6 }, 'day'), parts, 'reference');
  if (point.weekday === undefined)
    return inferring(span('week', { start: monday, end: monday + 6 }, 'day'), parts, 'reference');
  const day = monday + point.weekday - 1;
  return inferring(unit('day', { start: day, end: day }, 'day'), parts, 'reference');
}

function resolveWeekday(weekday: Point['weekday'], timeline: Timeline, lean: Lean): Resolved {
  if (weekday === undefined || weekday === 'weekend') return NO_DAYS;
  const back = modulo(weekdayOf(timeline.reference) - weekday, 7);
  const start = lean.after ?? timeline.reference;
  const day =
    lean.after !== undefined
      ? start + modulo(weekday - weekdayOf(start), 7)
      : lean.direction === 'future' && back > 0
        ? timeline.reference - back + 7
        : timeline.reference - back;
  return inferring(
    unit('day', { start: day, end: day }, 'day'),
    ['year', 'month', 'day'],
    lean.after === undefined ? 'reference' : 'context',
  );
}

/** The nth week of a year is ISO 8601's; of a month, the nth that begins in it. */
function numberedWeek(point: Point, n: number, timeline: Timeline, lean: Lean): Resolved | null {
  if (!point.month) {
    const year = yearOf(point.year, timeline) ?? { year: timeline.referenceDate.year, basis: 'reference' as const };
    const monday = mondayOf(dayOf(year.year, 1, 4)) + (n - 1) * 7;
    return inferring(span('week', { start: monday, end: monday + 6 }, 'day'), year.basis ? ['year'] : [], year.basis);
  }
  const month = resolveDays(
    { start: 0, end: 0, month: point.month, ...(point.year ? { year: point.year } : {}) },
    timeline,
    lean,
  );
  if (!month.days) return null;
  const monday = mondayOf(month.days.start + 6) + (n - 1) * 7;
  if (n > 5 || monday > month.days.end) return null;
  return {
    ...span('week', { start: monday, end: monday + 6 }, 'day'),
    inferred: month.inferred,
    ...(month.basis ? { basis: month.basis } : {}),
  };
}

function resolveLunar(point: Point, timeline: Timeline, lean: Lean): Resolved {
  const month = point.month && 'at' in point.month ? point.month.at : 1;
  const day = point.day && 'at' in point.day ? point.day.at : null;
  const days = (year: number): { start: Day; end: Day } | null => {
    if (day === null) return lunarMonth(year, month);
    const at = lunarDay(year, month, day);
    return at === null ? null : { start: at, end: at };
  };
  const known = yearOf(point.year, timeline);
  const inferred = known
    ? null
    : inferYear(timeline, (year) => days(year) ?? yearDays(year), lean.direction, lean.after);
  const found = days(known?.year ?? inferred?.value ?? 0);
  if (!found) return { ...NO_DAYS, kind: day === null ? 'month' : 'day' };
  const resolved = day === null ? span('period', found, 'day') : unit('day', found, 'day');
  return inferring(resolved, known && !known.basis ? [] : ['year'], known ? known.basis : inferred?.basis);
}

/** A year is known: all of it, or the part that is named. */
function resolveInYear(point: Point, timeline: Timeline, lean: Lean): Resolved {
  const known = yearOf(point.year, timeline);
  if (!known || known.year < 1 || known.year > 9998) return NO_DAYS;
  const parts: InferredPart[] = known.basis ? ['year'] : [];
  const { year } = known;
  if (point.month) {
    const month = 'at' in point.month ? point.month.at : (monthOf(point.month, timeline)?.month ?? 1);
    return inferring(inMonth(point, year, month, lean), parts, known.basis);
  }
  if (point.section) return inferring(sectionOfYear(point.section, year, point.edge, lean.asOf), parts, known.basis);
  if (point.edge) return inferring(edgeOfYear(year, point.edge, lean.asOf), parts, known.basis);
  const count = point.count ?? 1;
  if (count > 1)
    return inferring(
      span('period', { start: dayOf(year, 1, 1), end: dayOf(year + count - 1, 12, 31) }, 'year'),
      parts,
      known.basis,
    );
  return inferring(unit('year', yearDays(year), 'year'), parts, known.basis);
}

/** A month without a year. */
function resolveInMonth(point: Point, timeline: Timeline, lean: Lean): Resolved {
  const part = point.month;
  if (!part) return NO_DAYS;
  const word = monthOf(part, timeline);
  if (word) return inferring(inMonth(point, word.year, word.month, lean), ['year', 'month'], word.basis);
  const month = 'at' in part ? part.at : 1;
  if (month < 1 || month > 12) return IMPOSSIBLE;
  const day = point.day && 'at' in point.day ? point.day.at : null;
  if (month === 2 && day === 29) {
    return inferring(
      inMonth(point, nearestLeapYear(timeline.referenceDate.year, lean.direction), month, lean),
      ['year'],
      'reference',
    );
  }
  const spanIn = (year: number): { start: Day; end: Day } =>
    day === null
      ? monthDays(year, month)
      : { start: dayOf(year, month, day), end: dayOf(year, month, point.dayTo ?? day) };
  const { value, basis } = inferYear(timeline, spanIn, lean.direction, lean.after);
  return inferring(inMonth(point, value, month, lean), ['year'], basis);
}

function inMonth(point: Point, year: number, month: number, lean: Lean): Resolved {
  if (month < 1 || month > 12) return IMPOSSIBLE;
  const day = point.day && 'at' in point.day ? point.day.at : null;
  if (day !== null) return dayIn(point, year, month, day);
  if (point.section) return sectionOfMonth(point.section, year, month);
  if (point.edge) return edgeOfMonth(year, month, point.edge, lean.asOf);
  return unit('month', monthDays(year, month), 'month');
}

function dayIn(point: Point, year: number, month: number, day: number): Resolved {
  // 第十天 of a year counts on from January.
  const beyond = day > 31 && month === 1 && day <= 366;
  if (!beyond && !isRealDate(year, month, day)) return IMPOSSIBLE;
  const start = dayOf(year, month, day);
  if (point.dayTo === undefined) return unit('day', { start, end: start }, 'day');
  if (point.dayTo > monthLength(year, month)) return IMPOSSIBLE;
  return span('period', { start, end: dayOf(year, month, point.dayTo) }, 'day');
}

/** 一季度, 前10个月, 上半年 without a year. */
function resolveSection(point: Point, timeline: Timeline, lean: Lean): Resolved {
  const { section, edge } = point;
  if (!section) return NO_DAYS;
  const spanIn = (year: number): { start: Day; end: Day } => sectionOfYear(section, year).days ?? yearDays(year);
  const cumulative = section.from === 1 && section.to > 1;
  const { value, basis } =
    lean.after === undefined
      ? inferSectionYear(timeline, spanIn, cumulative, lean.direction)
      : inferYear(timeline, spanIn, null, lean.after);
  return inferring(sectionOfYear(section, value, edge, lean.asOf), ['year'], basis);
}

/** 8日, 12—15日 without a month. */
function resolveBareDay(point: Point, timeline: Timeline, lean: Lean): Resolved {
  const day = point.day && 'at' in point.day ? point.day.at : 0;
  if (day < 1 || day > 31) return IMPOSSIBLE;
  const found = inferMonth(timeline, day, lean.direction, lean.after);
  return found
    ? inferring(dayIn(point, found.value.year, found.value.month, day), ['year', 'month'], found.basis)
    : IMPOSSIBLE;
}

/** An hour alone is of the day said before it in the paragraph, else of the reference day. */
function timeOfDay(timeline: Timeline, lean: Lean): Resolved {
  const said = timeline.day?.paragraph === timeline.paragraph ? timeline.day.end : null;
  const day = lean.after ?? said ?? timeline.reference;
  return inferring(
    unit('day', { start: day, end: day }, 'day'),
    ['year', 'month', 'day'],
    said === null ? 'reference' : 'context',
  );
}

function withClock(point: Point, resolved: Resolved): Resolved {
  const { clock, until } = point;
  if (!clock || !resolved.days) return resolved;
  if (!isRealClock(clock) || (until && !isRealClock(until))) return IMPOSSIBLE;
  const day = formatDay(resolved.days.start);
  const [first, last] = [clockEdtf(day, clock), until ? clockEdtf(day, until) : null];
  const whole = last ? interval(first, last) : first;
  return { ...resolved, kind: 'time', whole, first, last: last ?? first };
}

/** 24 时 is the day's end, which EDTF does not write as an hour. */
function clockEdtf(day: string, { hour, minute, second, zone = '' }: Clock): string {
  return hour === 24 ? `${day}T23:59:59` : `${day}T${two(hour)}:${two(minute)}:${two(second)}${zone}`;
}
