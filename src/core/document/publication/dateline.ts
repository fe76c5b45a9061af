import { type Day, civilOf, dayOf, isRealDate } from '../../dates/civil';
import type { Excerpt, WrittenDate } from './written';

/** A day that the text says it speaks from, and whether its year is written. */
export interface SpokenDay {
  readonly date: WrittenDate;
  readonly day: Day;
  readonly whole: boolean;
}

/** Characters of a line before the date of a dateline: 新华社布宜诺斯艾利斯. */
const LONGEST_PLACE = 40;
const AGENCY = /[社报网台]/;

/** 新华社北京6月6日电, 本报上海6月6日讯; the year is that of `limit` or of the dates in the text. Null for none. */
export function datelineDay(excerpt: Excerpt, limit: Day): SpokenDay | null {
  const { text } = excerpt.reading;
  const found = excerpt.dates.find((date) => {
    const behind = text.slice(date.end, date.end + 2);
    if (date.month === null || date.dayOfMonth === null || !/^[电讯]|^消息/.test(behind)) return false;
    const line = text.slice(
      Math.max(text.lastIndexOf('\n', date.start - 1) + 1, date.start - LONGEST_PLACE),
      date.start,
    );
    return AGENCY.test(line);
  });
  return found ? complete(found, excerpt, limit) : null;
}

/** 今天（6月6日）: the day that the text is of. Null where it says none. */
export function todayInBrackets(excerpt: Excerpt, limit: Day): SpokenDay | null {
  const { text } = excerpt.reading;
  for (let i = 1; i < excerpt.dates.length; i++) {
    const [word, date] = [excerpt.dates[i - 1], excerpt.dates[i]];
    if (!word?.today || date?.start !== word.end + 1 || !'（('.includes(text.charAt(word.end))) continue;
    if (date.month !== null && date.dayOfMonth !== null) return complete(date, excerpt, limit);
  }
  return null;
}

function complete(date: WrittenDate, excerpt: Excerpt, limit: Day): SpokenDay | null {
  if (date.day !== null) return { date, day: date.day, whole: true };
  const { month, dayOfMonth } = date;
  if (month === null || dayOfMonth === null) return null;
  const latest = latestWhole(excerpt, limit);
  const year = latest === null ? (latestYear(excerpt, limit) ?? civilOf(limit).year) : civilOf(latest).year;
  // The text speaks from a day not before the dates it knows of.
  const years = latest === null ? [year, year - 1] : [year, year + 1, year - 1];
  const day = years
    .filter((at) => isRealDate(at, month, dayOfMonth))
    .map((at) => dayOf(at, month, dayOfMonth))
    .find((at) => at <= limit && (latest === null || at >= latest));
  return day === undefined ? null : { date, day, whole: false };
}

/** The latest date written in full that is not after `limit`; null for none. */
export function latestWhole(excerpt: Excerpt, limit: Day): Day | null {
  const days = excerpt.dates.map((date) => date.day).filter((day): day is Day => day !== null && day <= limit);
  return days.length ? days.reduce((a, b) => Math.max(a, b)) : null;
}

/** The latest year written that is not after that of `limit`; null for none. */
export function latestYear(excerpt: Excerpt, limit: Day): number | null {
  const last = civilOf(limit).year;
  const years = excerpt.dates.map((date) => date.year).filter((year): year is number => year !== null && year <= last);
  return years.length ? years.reduce((a, b) => Math.max(a, b)) : null;
}
