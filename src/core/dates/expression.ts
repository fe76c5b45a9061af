import type { DateReading } from '../annotations';
/**
 * What the grammar reads in a text, before the calendar and the reference day turn it into days. Offsets are in the
 * text of the reading, end exclusive.
 */

/** A part of a date that is named by number, or by its distance from the same part of another day. */
export type Part = { readonly at: number } | { readonly offset: number; readonly from: 'reference' | 'context' };

export const REFERENCE = (offset: number): Part => ({ offset, from: 'reference' });
/** Counted from the last date before it in the text: 当年, 次年, 同日. */
export const CONTEXT = (offset: number): Part => ({ offset, from: 'context' });

/** A stretch of a year or of a month. `from` and `to` count within the unit, from 1. */
export type Section =
  | { readonly unit: 'half' | 'quarter' | 'month' | 'season' | 'halfMonth'; readonly from: number; readonly to: number }
  /** Thirds of a month: 上旬, 中下旬. */
  | { readonly unit: 'third'; readonly from: number; readonly to: number };

/** 初, 中, 底 and 末, of whatever stands before them. */
export type Edge = 'early' | 'middle' | 'late' | 'last';

/** Hours and minutes; 24 时 and 零时 are both real. */
export interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Offset from UTC as written: Z, +08:00. */
  readonly zone?: string;
}

/** A century or a decade. */
export interface Years {
  /** The century: its first year, or how many centuries from this one. */
  readonly century: { readonly first: number } | { readonly offset: number };
  /** 0 to 90; without it the whole century is meant. */
  readonly decade?: number;
  /** How many decades, where more than one: 二三十年代. */
  readonly decades?: number;
}

/** One place on the time line, as far as it is written. */
export interface Point {
  readonly start: number;
  readonly end: number;
  readonly year?: Part;
  readonly years?: Years;
  /** The first and last year of a five-year plan or of an era. */
  readonly span?: { readonly first: number; readonly last: number };
  /** The span is a five-year plan's. */
  readonly plan?: boolean;
  /** A school year, from September. */
  readonly school?: boolean;
  readonly month?: Part;
  readonly day?: Part;
  /** The last day where two are written with one month: 6月12—15日. */
  readonly dayTo?: number;
  /** Weeks from this one, or the week's number in the year or month before it. */
  readonly week?: Part;
  /** 1 to 7, Monday to Sunday; 'weekend' for both its days. */
  readonly weekday?: number | 'weekend';
  readonly section?: Section;
  readonly edge?: Edge;
  readonly clock?: Clock;
  /** Hour of the end of a span of hours: 9时至11时. */
  readonly until?: Clock;
  /** Words for a part of the day: 上午, 晚. */
  readonly dayPart?: DayPart;
  readonly festival?: string;
  /** The festival's days off are meant: 春节假期. */
  readonly holiday?: boolean;
  /** The month is one of the lunisolar calendar: 农历, 正月, 腊月. */
  readonly lunar?: boolean;
  /** How many years or days a word spans that spans several: 今明两年, 今明后三天. */
  readonly count?: number;
  /** An instant in history that an era is counted from: 改革开放. */
  readonly epoch?: string;
  /** BCE. */
  readonly before?: boolean;
}

export type DayPart = 'dawn' | 'morning' | 'noon' | 'afternoon' | 'evening' | 'night' | 'daytime';

/** since: 起, 以来; until: 前, 以前; after: 后; around: 前后, 左右; within: 内, 期间. */
export type Bound = 'since' | 'until' | 'after' | 'around' | 'within';

export interface Duration {
  readonly type: 'duration';
  /** Least and greatest number of `unit`; NaN where not named. */
  readonly low: number;
  readonly high: number;
  readonly unit: DurationUnit;
  /** Smaller parts written behind it: 半, 20分. ISO 8601 designators with their number. */
  readonly rest: string;
  /** 三年前, 两天后: where it leads, seen from the reference. */
  readonly direction?: 'past' | 'future';
  /** True where the words point without naming a number or a day: 几年前, 近几年, 多年来. */
  readonly vague?: boolean;
  /** What the words around it say of its length: 不到, 以上. */
  readonly comparator?: LengthBound;
}

export type LengthBound = NonNullable<DateReading['comparator']>;

export type DurationUnit =
  'year' | 'quarter' | 'month' | 'week' | 'day' | 'hour' | 'minute' | 'second' | 'decade' | 'century';

export type Core =
  | { readonly type: 'point'; readonly point: Point }
  | { readonly type: 'range'; readonly from: Point; readonly to: Point }
  | Duration
  | { readonly type: 'vague'; readonly direction: 'past' | 'present' | 'future' }
  | { readonly type: 'recurring'; readonly edtf: string | null }
  | { readonly type: 'samePeriod'; readonly year: Part };

/** One expression of time, with the words around it that change its meaning. */
export interface Expression {
  readonly start: number;
  readonly end: number;
  readonly core: Core;
  readonly bound?: Bound;
  /** 截至. */
  readonly asOf?: boolean;
}
