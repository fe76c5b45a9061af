import type { DateKind, DateReading } from '../../annotations';
import {
  type Days,
  addMonths,
  civilOf,
  dayOf,
  formatDay,
  isWithinCalendar,
  mondayOf,
  monthDays,
  monthLength,
  yearDays,
} from '../civil';
import type { Bound, Duration, Expression, Part, Point } from '../expression';
import { isoLetter } from '../parse/duration';
import { type Direction, directionOf, isCompared } from './direction';
import { resolvePoint } from './point';
import { IMPOSSIBLE, NO_DAYS, type Resolved, inferring, interval, span, unit } from './resolved';
import { Timeline } from './timeline';

/** A reading, and whether the day it names can be. */
export interface ReadDate {
  readonly date: DateReading;
  readonly impossible: boolean;
}

/** Reads an expression against the timeline, and notes in the timeline what it says. */
export function resolveExpression(text: string, expression: Expression, timeline: Timeline): ReadDate {
  const { core } = expression;
  switch (core.type) {
    case 'vague':
      return plain('vague', { direction: core.direction });
    case 'recurring':
      return plain('recurring', { edtf: core.edtf });
    case 'duration':
      return resolveDuration(core, timeline);
    case 'samePeriod':
      return reading(samePeriod(core.year, timeline), expression);
    default:
      return resolveDated(text, expression, timeline);
  }
}

const NOTHING: DateReading = { kind: 'vague', edtf: null, start: null, end: null, inferred: false, asOf: false };

function plain(kind: DateKind, more: Partial<DateReading> = {}): ReadDate {
  return { date: { ...NOTHING, kind, ...more }, impossible: false };
}

function resolveDated(text: string, expression: Expression, timeline: Timeline): ReadDate {
  const { core, asOf = false, bound } = expression;
  if (core.type !== 'point' && core.type !== 'range') return plain('vague');
  const direction = directionOf(text, expression.start, expression.end);
  const resolved =
    core.type === 'point'
      ? resolvePoint(held(core.point, bound), timeline, { direction, asOf })
      : resolveRange(core.from, core.to, timeline, direction);
  if (resolved.days && !isCompared(text, expression.start)) {
    const point = core.type === 'point' ? core.point : core.to;
    note(point, upToNow(resolved, bound, timeline), timeline, bound === 'since');
  }
  return reading(resolved, expression);
}

/** 今年以来 speaks of the days up to the reference. */
function upToNow(resolved: Resolved, bound: Bound | undefined, { reference }: Timeline): Resolved {
  const { days } = resolved;
  return bound === 'since' && days && days.start < reference
    ? { ...resolved, days: { start: days.start, end: reference } }
    : resolved;
}

/** 春节期间 means the days off. */
function held(point: Point, bound: Bound | undefined): Point {
  return point.festival && bound === 'within' ? { ...point, holiday: true } : point;
}

function resolveRange(from: Point, to: Point, timeline: Timeline, direction: Direction): Resolved {
  // 12月20日至2026年1月5日: the year written at the end is the end's; the first end is before it.
  const fixed = to.year !== undefined || (to.day !== undefined && !('at' in to.day) && to.day.from === 'reference');
  const known = fixed && !from.year ? resolvePoint(to, timeline, { direction }) : null;
  const start = known?.days
    ? before(from, known.days, timeline, direction)
    : resolvePoint(from, timeline, { direction });
  if (!start.days) return start.impossible ? IMPOSSIBLE : NO_DAYS;
  const within = inherit(to, from);
  const end = known ?? resolvePoint(within, timeline, { direction, ...(to.year ? {} : { after: start.days.start }) });
  if (!end.days) return end.impossible ? IMPOSSIBLE : NO_DAYS;
  if (end.days.end < start.days.start) return NO_DAYS;
  const days = { start: start.days.start, end: end.days.end };
  // EDTF has no interval between a unit and a part of it (2025-06-08/2025-06): both ends are written as days.
  const nested = start.first !== end.last && isNested(start.first, end.last);
  const [first, last] = nested ? [formatDay(days.start), formatDay(days.end)] : [start.first, end.last];
  const whole = first && last ? interval(first, last) : null;
  const kind = start.kind === 'time' && end.kind === 'time' && days.start === days.end ? 'time' : 'period';
  const resolved: Resolved = { kind, days, whole, first, last, inferred: [] };
  return inferring(resolved, start.inferred.length ? start.inferred : end.inferred, start.basis ?? end.basis);
}

function isNested(first: string | null, last: string | null): boolean {
  return first !== null && last !== null && (first.startsWith(last) || last.startsWith(first));
}

/** The first end of a range whose second end is known (…至2026年1月5日, …到今天): the last such day before it. */
function before(from: Point, last: Days, timeline: Timeline, direction: Direction): Resolved {
  const { year } = civilOf(last.end);
  const relative = from.day !== undefined && !('at' in from.day);
  if (relative) return resolvePoint(from, timeline, { direction });
  if (!from.month && !from.section) return resolvePoint(from, new Timeline(last.end), { direction: 'past' });
  for (const at of [year, year - 1]) {
    const resolved = resolvePoint({ ...from, year: { at } }, timeline, { direction });
    if (!resolved.days || resolved.days.start <= last.end)
      return resolved.days ? inferring(resolved, ['year'], 'context') : resolved;
  }
  return NO_DAYS;
}

/** What the second end leaves out and the first has: 去年9月至12月, 本月13日至15日, 6月1日9时至11时. */
function inherit(to: Point, from: Point): Point {
  if (to.year ?? to.years ?? to.span ?? to.festival ?? to.week ?? to.weekday) return to;
  if (to.section && !to.month) return from.year ? { ...to, year: from.year } : to;
  if (to.edge && !to.month && !to.section) return from.year ? { ...to, year: from.year } : to;
  return to;
}

function reading(resolved: Resolved, expression: Expression): ReadDate {
  if (resolved.days && !isWithinCalendar(resolved.days)) return plain('vague');
  const { bound, asOf = false } = expression;
  const { days, inferred, basis } = resolved;
  const impossible = resolved.impossible ?? false;
  const base: DateReading = {
    kind: resolved.kind,
    edtf: resolved.whole,
    start: days ? formatDay(days.start) : null,
    end: days ? formatDay(days.end) : null,
    inferred: inferred.length > 0,
    asOf,
    ...(inferred.length && basis ? { inferredParts: inferred, inferredFrom: basis } : {}),
  };
  return { date: days && bound && !asOf ? bounded(base, resolved, bound) : base, impossible };
}

/** Years, months and days may be approximate in EDTF; quarters, halves and intervals may not. */
const APPROXIMABLE = /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/;

function bounded(base: DateReading, { kind, first, last, whole }: Resolved, bound: Bound): DateReading {
  // A festival with 前 or 后 names a time near it that no rule fixes.
  if (kind === 'festival' && bound !== 'within' && bound !== 'around')
    return { ...base, edtf: null, start: null, end: null };
  switch (bound) {
    case 'since':
    case 'after':
      return { ...base, kind: 'period', edtf: first && `${first}/..`, end: null };
    case 'until':
      return { ...base, kind: 'period', edtf: last && `../${last}`, start: null };
    case 'around':
      return { ...base, edtf: whole && APPROXIMABLE.test(whole) ? `${whole}~` : whole };
    case 'within':
      return base;
  }
}

/** Keeps in the timeline what later dates may lean on. */
function note(point: Point, { days, kind, inferred, basis }: Resolved, timeline: Timeline, open: boolean): void {
  if (!days || point.epoch) return;
  const { sentence, paragraph } = timeline;
  const { year, month } = civilOf(days.end);
  if (point.plan) return;
  const written = point.year !== undefined && 'at' in point.year;
  const relative = point.year !== undefined && !written;
  if (written || relative || basis === 'reference' || !timeline.year)
    timeline.year = { year, written: written || relative, sentence };
  if (days.start === days.end && point.edge === undefined)
    timeline.day = { start: days.start, end: days.end, sentence, paragraph };
  const named = point.month !== undefined && 'at' in point.month;
  const whole = kind === 'month' || (point.edge === 'last' && point.month !== undefined);
  // 4月份以来: the month it began in is not the one spoken of.
  if ((named || whole) && !open) timeline.month = { year, month, whole, sentence, paragraph };
  if (days.end - days.start >= 27 && kind !== 'festival') timeline.period = days;
  else if (inferred.length === 0 && !timeline.period) timeline.period = days;
}

/** 去年同期: the span said last, in the year named. */
function samePeriod(part: Part, timeline: Timeline): Resolved {
  const said = timeline.period;
  if (!said) return NO_DAYS;
  const end = civilOf(said.end);
  const target =
    'at' in part ? part.at : (part.from === 'context' ? end.year : timeline.referenceDate.year) + part.offset;
  const months = (target - end.year) * 12;
  const start = addMonths(said.start, months);
  const moved = civilOf(addMonths(said.end, months));
  const whole = end.day === monthLength(end.year, end.month);
  const days = { start, end: dayOf(moved.year, moved.month, whole ? monthLength(moved.year, moved.month) : moved.day) };
  return inferring(span('period', days, 'day'), ['year', 'month', 'day'], 'context');
}

/** So many years ago is not the year it would count to: 3000年前. */
const REMOTE = 100;

function resolveDuration(duration: Duration, timeline: Timeline): ReadDate {
  const { low, high, unit: of, rest, direction, vague, comparator } = duration;
  const remote = direction === 'past' && ((of === 'year' && low >= REMOTE) || of === 'century');
  if (vague || remote) return plain('vague', direction ? { direction } : {});
  if (direction && low === high && !Number.isNaN(low)) {
    const led = leadTo(duration, direction === 'past' ? -1 : 1, timeline);
    if (led) return reading(led, { start: 0, end: 0, core: duration });
  }
  if (Number.isNaN(low) || low !== high) return plain('duration');
  return plain('duration', { edtf: isoDuration(low, of, rest), ...(comparator ? { comparator } : {}) });
}

/** ISO 8601: P3Y, P2M, P1W, PT6H, P1Y6M. */
function isoDuration(n: number, of: Duration['unit'], rest: string): string {
  const scale = of === 'quarter' ? 3 : of === 'century' ? 100 : of === 'decade' ? 10 : 1;
  const amount = String(Number((n * scale).toFixed(6)));
  const clock = of === 'hour' || of === 'minute' || of === 'second';
  const tail = rest.endsWith('TH') ? `T${rest.slice(0, -2)}H` : rest;
  return `P${clock ? 'T' : ''}${amount}${isoLetter(of)}${tail}`;
}

/** 三年前, 两周后: the year, month, week or day it leads to from the reference. */
function leadTo({ low, unit: of, rest }: Duration, sign: 1 | -1, timeline: Timeline): Resolved | null {
  // 后 counts from the day the text is at, 前 from the day it is told.
  const told = sign > 0 && timeline.day?.paragraph === timeline.paragraph ? timeline.day.end : null;
  const reference = told ?? timeline.reference;
  const n = low * sign;
  if (!Number.isInteger(low) || low > 2000) return null;
  if (rest && of !== 'year') return null;
  const months = rest === '6M' ? n * 12 + 6 * sign : n * 12;
  const parts = ['year', 'month', 'day'] as const;
  const lead = (resolved: Resolved): Resolved => inferring(resolved, parts, told === null ? 'reference' : 'context');
  switch (of) {
    case 'day':
      return lead(unit('day', { start: reference + n, end: reference + n }, 'day'));
    case 'week': {
      const start = mondayOf(reference) + n * 7;
      return lead(span('week', { start, end: start + 6 }, 'day'));
    }
    case 'month': {
      const { year, month } = civilOf(addMonths(reference, n));
      return lead(unit('month', monthDays(year, month), 'month'));
    }
    case 'year': {
      const { year, month } = civilOf(addMonths(reference, months));
      if (year < 1 || year > 9998) return null;
      return lead(rest ? unit('month', monthDays(year, month), 'month') : unit('year', yearDays(year), 'year'));
    }
    default:
      return null;
  }
}
