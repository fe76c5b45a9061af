/**
 * Arithmetic of the proleptic Gregorian calendar on day numbers. A day is the number of days since 1970-01-01, so that
 * spans are compared, moved and measured as integers and no time zone can come in. Years are 1 to 9999.
 */
export type Day = number;

/** An inclusive span of days. */
export interface Days {
  readonly start: Day;
  readonly end: Day;
}

export interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

const DAYS_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const DAYS_OF_400_YEARS = 146097;
/** Days from 0001-01-01 to 1970-01-01. */
const EPOCH = 719162;
/** 0001-01-01 and 9999-12-31. */
const FIRST_DAY = -EPOCH;
const LAST_DAY = 2932896;
/** Days from 0000-03-01 to 0001-01-01. */
const DAYS_FROM_MARCH = 306;

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function monthLength(year: number, month: number): number {
  return month === 2 ? (isLeapYear(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The day number of a date; `month` may be outside 1 to 12, then the year carries. */
export function dayOf(year: number, month: number, day: number): Day {
  const y = year + Math.floor((month - 1) / 12);
  const m = modulo(month - 1, 12);
  const before = y - 1;
  const leaps = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  return before * 365 + leaps + (DAYS_BEFORE[m] ?? 0) + (m > 1 && isLeapYear(y) ? 1 : 0) + day - 1 - EPOCH;
}

/** True where both ends have a date that can be written: years 1 to 9999. */
export function isWithinCalendar({ start, end }: Days): boolean {
  return start >= FIRST_DAY && end <= LAST_DAY;
}

/** The date of a day number: years counted from March, so that the leap day ends them and months are a straight line. */
export function civilOf(day: Day): CivilDate {
  const n = day + EPOCH + DAYS_FROM_MARCH;
  const era = Math.floor(n / DAYS_OF_400_YEARS);
  const within = n - era * DAYS_OF_400_YEARS;
  const leaps = Math.floor(within / 1460) - Math.floor(within / 36524) + Math.floor(within / 146096);
  const yearOfEra = Math.floor((within - leaps) / 365);
  const dayOfYear = within - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  };
}

/** ISO 8601: Monday is 1, Sunday is 7. 1970-01-01 was a Thursday. */
export function weekdayOf(day: Day): number {
  return modulo(day + 3, 7) + 1;
}

export function isRealDate(year: number, month: number, day: number): boolean {
  return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);
}

export function yearDays(year: number): Days {
  return { start: dayOf(year, 1, 1), end: dayOf(year, 12, 31) };
}

/** Whole months of a year, `from` to `to`; both may be outside 1 to 12. */
export function monthDays(year: number, from: number, to = from): Days {
  return { start: dayOf(year, from, 1), end: dayOf(year, to + 1, 1) - 1 };
}

/** The Monday of the day's ISO week. */
export function mondayOf(day: Day): Day {
  return day - weekdayOf(day) + 1;
}

/** The day `months` months from `day`; where that month is shorter, its last day. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: of } = civilOf(day);
  const first = civilOf(dayOf(year, month + months, 1));
  return dayOf(first.year, first.month, Math.min(of, monthLength(first.year, first.month)));
}

/** `YYYY-MM-DD`. */
export function formatDay(day: Day): string {
  const { year, month, day: of } = civilOf(day);
  return `${formatYear(year)}-${two(month)}-${two(of)}`;
}

export function formatYear(year: number): string {
  return String(year).padStart(4, '0');
}

export function two(n: number): string {
  return n < 10 ? `0${n}` : String(n);
}

/** Reads `YYYY-MM-DD`; null for anything else and for days that do not exist. */
export function parseDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isRealDate(year, month, day) ? dayOf(year, month, day) : null;
}

export function modulo(n: number, by: number): number {
  return ((n % by) + by) % by;
}
