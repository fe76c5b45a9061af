import { isRealDate } from '../civil';
import type { Point } from '../expression';
import { isDigit } from '../number';
import { readClock } from './clock';

const SEPARATORS = '-/.';

/**
 * Dates in digits alone: 2025-06-06, 2025/6/6, 2025.6.6, 20250606, 2025 06 06, 2025-06, 06-06 before a time (ISO 8601,
 * GB/T 7408.1). A time may follow behind a space or a T. Null where none begins at `at`; dates that cannot be are
 * returned only where they are written as nothing else would be.
 */
export function readIso(text: string, at: number): Point | null {
  const point = readJoined(text, at) ?? readSeparated(text, at) ?? readMonthDay(text, at);
  return point && withTime(text, point);
}

function digits(text: string, at: number, most: number): number {
  let end = at;
  while (end - at < most && isDigit(text.charCodeAt(end))) end++;
  return end - at;
}

function readJoined(text: string, at: number): Point | null {
  if (digits(text, at, 9) !== 8) return null;
  const [year, month, day] = [number(text, at, 4), number(text, at + 4, 2), number(text, at + 6, 2)];
  if (year < 1900 || year > 2100 || !isRealDate(year, month, day)) return null;
  if (isTouched(text, at, at + 8)) return null;
  return { start: at, end: at + 8, year: { at: year }, month: { at: month }, day: { at: day } };
}

function number(text: string, at: number, length: number): number {
  return Number(text.slice(at, at + length));
}

/** Letters, digits or signs that make it part of a code or a sum. */
function isTouched(text: string, start: number, end: number): boolean {
  return /[\w./:%‰-]/.test(text.charAt(start - 1)) || /[\w%‰元万亿]/.test(text.charAt(end));
}

function readSeparated(text: string, at: number): Point | null {
  if (digits(text, at, 5) !== 4) return null;
  const separator = text.charAt(at + 4);
  if (!separator || !`${SEPARATORS} `.includes(separator)) return null;
  const year = number(text, at, 4);
  const month = digits(text, at + 5, 3);
  if (month < 1 || month > 2 || year < 1000 || year > 2199) return null;
  const afterMonth = at + 5 + month;
  const value = number(text, at + 5, month);
  if (text.charAt(afterMonth) !== separator) return readYearMonth(text, at, year, separator, month, value);
  const length = digits(text, afterMonth + 1, 3);
  const glued = length === 3 && text.charAt(afterMonth + 5) === ':';
  if (length < 1 || (length > 2 && !glued)) return null;
  if (separator === ' ' && (month !== 2 || length !== 2)) return null;
  const day = number(text, afterMonth + 1, Math.min(length, 2));
  const end = afterMonth + 1 + Math.min(length, 2);
  if (value > 12 || day > 31 || /[\w.]/.test(text.charAt(at - 1)) || /[a-su-zA-SU-Z%]/.test(text.charAt(end)))
    return null;
  return { start: at, end, year: { at: year }, month: { at: value }, day: { at: day } };
}

function readYearMonth(
  text: string,
  at: number,
  year: number,
  separator: string,
  length: number,
  month: number,
): Point | null {
  const end = at + 5 + length;
  const plain = separator === '-' && length === 2 && month >= 1 && month <= 12 && year >= 1900;
  if (!plain || isTouched(text, at, end) || /[年—–~-]/.test(text.charAt(end))) return null;
  return { start: at, end, year: { at: year }, month: { at: month } };
}

/** 06-06 20:01: without a year, only with a time behind it or written with zeros. */
function readMonthDay(text: string, at: number): Point | null {
  if (digits(text, at, 3) !== 2 || text.charAt(at + 2) !== '-' || digits(text, at + 3, 3) !== 2) return null;
  const [month, day] = [number(text, at, 2), number(text, at + 3, 2)];
  const end = at + 5;
  if (!isRealDate(2000, month, day) || /[\w.:-]/.test(text.charAt(at - 1)) || /[\w%-]/.test(text.charAt(end)))
    return null;
  const timed = text.charAt(end) === ' ' && readClock(text, end + 1) !== null;
  const alone = month < 10 && at === 0 && end === text.length;
  return timed || alone ? { start: at, end, month: { at: month }, day: { at: day } } : null;
}

function withTime(text: string, point: Point): Point {
  if (!point.day) return point;
  const gap = /[T \-:：]/.test(text.charAt(point.end)) ? 1 : 0;
  const time = readClock(text, point.end + gap);
  if (!time || !/[:：]/.test(text.slice(point.end + gap, time.end))) return point;
  const [zone] = /^(?:Z|[+-]\d\d:\d\d(?!\d))/.exec(text.slice(time.end, time.end + 7)) ?? [];
  return { ...point, clock: { ...time.clock, ...(zone ? { zone } : {}) }, end: time.end + (zone?.length ?? 0) };
}
