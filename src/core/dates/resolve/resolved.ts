import type { DateKind } from '../../annotations';
import { type Days, civilOf, formatDay, formatYear, two } from '../civil';
import type { Basis } from './timeline';

/** Parts of a date that were not written. */
export type InferredPart = 'year' | 'month' | 'day';

/** A point or span of the calendar, with its EDTF. */
export interface Resolved {
  readonly kind: DateKind;
  /** Null where the words name days that cannot be told (a festival of an unknown year) or that do not exist. */
  readonly days: Days | null;
  /** EDTF of the whole, of its first part and of its last: an open range keeps one of them. */
  readonly whole: string | null;
  readonly first: string | null;
  readonly last: string | null;
  readonly inferred: readonly InferredPart[];
  readonly basis?: Basis;
  readonly impossible?: boolean;
}

export type Precision = 'year' | 'month' | 'day';

/** A day, or the year or month it lies in: `2025`, `2025-06`, `2025-06-08`. */
export function edtfOf(day: number, precision: Precision): string {
  const { year, month } = civilOf(day);
  if (precision === 'year') return formatYear(year);
  return precision === 'month' ? `${formatYear(year)}-${two(month)}` : formatDay(day);
}

/** One unit of the calendar. `name` where EDTF has a name for the unit that is neither year, month nor day. */
export function unit(kind: DateKind, days: Days, precision: Precision, name?: string): Resolved {
  const whole = name ?? edtfOf(days.start, precision);
  return { kind, days, whole, first: edtfOf(days.start, precision), last: edtfOf(days.end, precision), inferred: [] };
}

/** `first/last`; EDTF has no interval of one unit, so that is the unit itself. */
export function interval(first: string, last: string): string {
  return first === last ? first : `${first}/${last}`;
}

/** Several units. */
export function span(kind: DateKind, days: Days, precision: Precision): Resolved {
  const [first, last] = [edtfOf(days.start, precision), edtfOf(days.end, precision)];
  return { kind, days, whole: interval(first, last), first, last, inferred: [] };
}

export const NO_DAYS: Resolved = { kind: 'period', days: null, whole: null, first: null, last: null, inferred: [] };
export const IMPOSSIBLE: Resolved = { ...NO_DAYS, kind: 'day', impossible: true };

/** Adds what was inferred, and from where. */
export function inferring(resolved: Resolved, parts: readonly InferredPart[], basis: Basis | undefined): Resolved {
  if (!parts.length || !basis) return resolved;
  const { kind, days, whole, first, last, impossible } = resolved;
  return { kind, days, whole, first, last, inferred: parts, basis, ...(impossible ? { impossible } : {}) };
}
