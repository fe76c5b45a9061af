import type { Clock, DayPart } from '../expression';
import { type DateNumber, isDigit, readNumber } from '../number';
import { DAY_PARTS } from '../tables/parts';

export interface ReadClock {
  readonly clock: Clock;
  readonly end: number;
}

/** A part of the day, and the hour in it where there is one: 下午, 下午3时许, 晚8点半. */
export interface ReadDayTime {
  readonly dayPart?: DayPart;
  readonly clock?: Clock;
  readonly until?: Clock;
  readonly end: number;
}

/** Reads what may follow a day: a part of the day, an hour, or both. `loose` also takes hours without 时. */
export function readDayTime(text: string, at: number): ReadDayTime | null {
  const part = DAY_PARTS.longest(text, at);
  const first = readClock(text, part?.end ?? at);
  const hours = first ? null : readHours(text, part?.end ?? at);
  if (hours) return { ...(part ? { dayPart: part.value } : {}), ...hours };
  if (!first) return part ? { dayPart: part.value, end: part.end } : null;
  const clock = part ? shift(first.clock, part.value) : first.clock;
  const range = readUntil(text, first.end, part?.value);
  const end = range?.end ?? first.end;
  return {
    ...(part ? { dayPart: part.value } : {}),
    clock,
    ...(range ? { until: range.clock } : {}),
    end: text.charAt(end) === '许' || text.charAt(end) === '整' ? end + 1 : end,
  };
}

/** 0—24时: the unit stands behind the second hour alone. */
function readHours(text: string, at: number): { clock: Clock; until: Clock; end: number } | null {
  const first = readNumber(text, at);
  if (!first || first.han || !'至到-—–~'.includes(text.charAt(first.end) || ' ')) return null;
  const second = readNumber(text, first.end + 1);
  if (!second || second.han || !(second.value > first.value) || second.value > 24) return null;
  if (second.unit?.value.calendar !== 'hour') return null;
  const hour = (value: number): Clock => ({ hour: value, minute: 0, second: 0 });
  return { clock: hour(first.value), until: hour(second.value), end: second.end + 1 };
}

/** 至11时 behind 9时. */
function readUntil(text: string, at: number, part: DayPart | undefined): ReadClock | null {
  const connector = text.charAt(at);
  if (!connector || !'至到-—–~'.includes(connector)) return null;
  const own = DAY_PARTS.longest(text, at + 1);
  const second = readClock(text, own?.end ?? at + 1);
  if (!second) return null;
  const within = own?.value ?? part;
  return { clock: within ? shift(second.clock, within) : second.clock, end: second.end };
}

/** 15时, 15时30分, 3点半, 9点一刻, 15:30, 09:36:46. Null where none stands; the hour may be one that no clock has. */
export function readClock(text: string, at: number): ReadClock | null {
  const hour = readNumber(text, at);
  if (!hour || Number.isNaN(hour.value) || hour.digits > 3) return null;
  return readColons(text, hour.end, hour.value) ?? readWords(text, hour);
}

function readColons(text: string, at: number, hour: number): ReadClock | null {
  const minute = twoDigits(text, at);
  if (minute === null || hour > 24) return null;
  const second = twoDigits(text, at + 3);
  if (minute > 59 || isDigit(text.charCodeAt(at + 3))) return null;
  if (second === null) return { clock: { hour, minute, second: 0 }, end: suffixed(text, at + 3) };
  return { clock: { hour, minute, second }, end: suffixed(text, at + 6) };
}

/** 11:00时. */
function suffixed(text: string, end: number): number {
  return text.charAt(end) === '时' ? end + 1 : end;
}

/** Two digits behind a colon at `at`. */
function twoDigits(text: string, at: number): number | null {
  if (text.charAt(at) !== ':' && text.charAt(at) !== '：') return null;
  if (!isDigit(text.charCodeAt(at + 1)) || !isDigit(text.charCodeAt(at + 2))) return null;
  return Number(text.slice(at + 1, at + 3));
}

function readWords(text: string, { value: hour, unit }: DateNumber): ReadClock | null {
  if (unit?.value.calendar !== 'hour') return null;
  const half = text.charAt(unit.end) === '半';
  if (half) return { clock: { hour, minute: 30, second: 0 }, end: unit.end + 1 };
  const minute = readNumber(text, unit.end);
  if (minute?.value === 1 && text.charAt(minute.end) === '刻') {
    return { clock: { hour, minute: 15, second: 0 }, end: minute.end + 1 };
  }
  if (minute && minute.value < 60 && text.charAt(minute.end) === '分' && text.charAt(minute.end + 1) !== '之') {
    const second = readNumber(text, minute.end + 1);
    const seconds = second && second.value < 60 && text.charAt(second.end) === '秒' ? second : null;
    return {
      clock: { hour, minute: minute.value, second: seconds?.value ?? 0 },
      end: seconds ? seconds.end + 1 : minute.end + 1,
    };
  }
  // 9点20, 九点零九: minutes without 分 are two digits.
  if (minute?.digits === 2 && minute.value < 60 && text.charAt(unit.end - 1) === '点') {
    return { clock: { hour, minute: minute.value, second: 0 }, end: minute.end };
  }
  return { clock: { hour, minute: 0, second: 0 }, end: unit.end };
}

/** 下午3时 is 15 o'clock; 晚12时 is the day's end. */
function shift(clock: Clock, part: DayPart): Clock {
  const later = part === 'afternoon' || part === 'evening' || (part === 'noon' && clock.hour < 10);
  return later && clock.hour < 12 ? { ...clock, hour: clock.hour + 12 } : clock;
}

export function isRealClock({ hour, minute }: Clock): boolean {
  return hour < 24 || (hour === 24 && minute === 0);
}
