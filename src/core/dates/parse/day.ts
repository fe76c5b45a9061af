import type { DayPart, Part } from '../expression';
import { isDigit, readNumber } from '../number';
import { CONNECTORS } from '../tables/bounds';
import { ALONE_DAY_PARTS } from '../tables/parts';
import { DAYS, NOT_WEEKDAYS, WEEKDAY_HEADS, WEEKDAY_NAMES, WEEKS } from '../tables/relative';
import { readDayTime } from './clock';
import { closesClause, countsDays, isBarred, opensClause } from './cursor';

export interface ReadDay {
  readonly end: number;
  readonly day?: Part;
  readonly dayTo?: number;
  readonly week?: Part;
  readonly weekday?: number | 'weekend';
  readonly dayPart?: DayPart;
  readonly count?: number;
}

/** 今天, 次日, 今晚; null where none begins at `at`. */
export function readDayWord(text: string, at: number): ReadDay | null {
  const word = DAYS.longest(text, at);
  if (!word || isBarred(text, at, word.value.notAfter)) return null;
  const { part, dayPart, count } = word.value;
  // 今 alone is today only before 起: 今起.
  if (word.end === at + 1 && text.charAt(at + 1) !== '起') return null;
  return { day: part, end: word.end, ...(dayPart ? { dayPart } : {}), ...(count ? { count } : {}) };
}

/** 12日, 12号, 12—15日, 12、13日. `bare`: no month before it, so that other readings are more likely. */
export function readDayNumber(text: string, at: number, bare: boolean, n = readNumber(text, at)): ReadDay | null {
  if (!n || n.digits > 3) return null;
  const { unit } = n;
  if (unit?.value.calendar === 'day') {
    if (Number.isNaN(n.value) || (bare && !isBareDay(text, at, n.value, n.han, unit.end))) return null;
    return { day: { at: n.value }, end: unit.end };
  }
  // 十月31，: 日 left out before a pause.
  if (
    !bare &&
    !n.han &&
    n.value >= 1 &&
    n.value <= 31 &&
    closesClause(text, n.end) &&
    !/[、.:：—-]/.test(text.charAt(n.end))
  ) {
    return { day: { at: n.value }, end: n.end };
  }
  const mark = text.charAt(n.end) === '、' ? n.end + 1 : (CONNECTORS.longest(text, n.end)?.end ?? 0);
  const two = mark ? readNumber(text, mark) : null;
  const shared = two?.unit;
  if (!two || shared?.value.calendar !== 'day' || !(two.value > n.value) || two.value > 31 || n.value < 1) return null;
  if (bare && (!isBareDay(text, at, n.value, n.han, shared.end) || two.han)) return null;
  return { day: { at: n.value }, dayTo: two.value, end: shared.end };
}

const LENGTH_AFTER = ['内', '间', '以内', '之内', '以上', '以下', '左右', '之久', '无', '不'];

/** A day without its month: 8日, 8号晚. Han numerals alone are lengths as often (三日), but for 十日 and more. */
function isBareDay(text: string, at: number, value: number, han: boolean, end: number): boolean {
  if (value < 1 || value > 31 || countsDays(text, at)) return false;
  if (LENGTH_AFTER.some((word) => text.startsWith(word, end))) return false;
  const time = readDayTime(text, end);
  if (text.charAt(end - 1) === '号') return time !== null || (!han && isBarred(text, at, '月'));
  return !han || value > 10 || time !== null;
}

/** 上周五, 本周末, 下周, 星期三, 周日. */
export function readWeek(text: string, at: number): ReadDay | null {
  const week = WEEKS.longest(text, at);
  if (week && !isBarred(text, at, week.value.notAfter)) {
    const weekday = readWeekdayName(text, week.end) ?? readWeekday(text, week.end);
    if (weekday) return { week: week.value.part, weekday: weekday.weekday, end: weekday.end };
    return '年期边转报刊线围长'.includes(text.charAt(week.end) || ' ')
      ? null
      : { week: week.value.part, end: week.end };
  }
  if (isBarred(text, at, '一每两三四五六七八九十0123456789几数多')) return null;
  const weekday = readWeekday(text, at);
  return weekday && weekday.weekday !== 'weekend' ? weekday : null;
}

/** 周五, 星期日, 礼拜天. */
export function readWeekday(text: string, at: number): { weekday: number | 'weekend'; end: number } | null {
  if (!'周星礼週禮'.includes(text.charAt(at) || ' ')) return null;
  const head = WEEKDAY_HEADS.find((word) => text.startsWith(word, at));
  if (!head || NOT_WEEKDAYS.longest(text, at)) return null;
  return readWeekdayName(text, at + head.length);
}

function readWeekdayName(text: string, at: number): { weekday: number | 'weekend'; end: number } | null {
  const name = text.charAt(at);
  if (!name) return null;
  if (name === '末') return { weekday: 'weekend', end: at + 1 };
  const weekday = name === '天' ? 7 : WEEKDAY_NAMES.indexOf(name) + 1;
  return weekday > 0 ? { weekday, end: at + 1 } : null;
}

/** A part of today said alone: 下午3时许, 15时30分, and 凌晨 as a clause's adverb. */
export function readTimeAlone(text: string, at: number): ReturnType<typeof readDayTime> {
  const part = ALONE_DAY_PARTS.longest(text, at);
  const time = readDayTime(text, at);
  if (!time) return null;
  if (part) return (time.clock ?? (opensClause(text, at) && closesDayPart(text, time.end))) ? time : null;
  // An hour alone: 15时, 20时30分; 3点 and 21:19 are points and scores as often.
  const written = text.slice(at, time.end);
  const sure = isDigit(text.charCodeAt(at)) || /分|许/.test(written);
  return time.clock && sure && /时|点.*分/.test(written) && !isBarred(text, at, '第每近超逾') ? time : null;
}

/** A part of the day stands alone before a pause, or before the other end of a range. */
function closesDayPart(text: string, end: number): boolean {
  return closesClause(text, end) || (CONNECTORS.longest(text, end) !== null && DAYS.longest(text, end + 1) !== null);
}
