import { type Day, type Days, dayOf } from '../civil';
import { FIRST_YEAR, HOLIDAYS, LAST_YEAR, LUNAR_YEARS, TERM_DAYS, TERM_NAMES } from './data';

/** Characters of a year in `LUNAR_YEARS`, and the one that parts them. */
const LUNAR_WIDTH = 10;
const TERMS = TERM_NAMES.split(' ');
const TERM_WIDTH = TERMS.length * 2 + 1;
/** The Gregorian month each of TERMS falls in. */
const TERM_MONTHS = [2, 3, 4, 5, 6, 8, 9, 11, 12];

/**
 * The day of a date of the lunisolar calendar (not of a leap month), or null: the year is outside 1900 to 2100, or the
 * month has no such day. `day` 30 of month 12 is New Year's Eve also where that month has 29 days (大年三十).
 */
export function lunarDay(year: number, month: number, day: number): Day | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return null;
  const row = LUNAR_YEARS.slice((year - FIRST_YEAR) * LUNAR_WIDTH, (year - FIRST_YEAR + 1) * LUNAR_WIDTH - 1);
  const leap = parseInt(row.charAt(4), 16);
  const bits = parseInt(row.slice(5), 16);
  const index = month - 1 + (leap && month > leap ? 1 : 0);
  let first = dayOf(year, Number(row.slice(0, 2)), Number(row.slice(2, 4)));
  for (let i = 0; i < index; i++) first += 29 + ((bits >> i) & 1);
  const length = 29 + ((bits >> index) & 1);
  if (month === 12 && day === 30) return first + length - 1;
  return day <= length ? first + day - 1 : null;
}

/** The days of a lunisolar month, or null outside 1900 to 2100. */
export function lunarMonth(year: number, month: number): Days | null {
  const start = lunarDay(year, month, 1);
  const last = lunarDay(year, month, 29);
  if (start === null || last === null) return null;
  return { start, end: month === 12 ? (lunarDay(year, 12, 30) ?? last) : (lunarDay(year, month, 30) ?? last) };
}

/** The day of a solar term (立春, 清明, 冬至 …), or null where it is not in the table. */
export function termDay(name: string, year: number): Day | null {
  const index = TERMS.indexOf(name);
  if (index < 0 || year < FIRST_YEAR || year > LAST_YEAR) return null;
  const at = (year - FIRST_YEAR) * TERM_WIDTH + index * 2;
  return dayOf(year, TERM_MONTHS[index] ?? 1, Number(TERM_DAYS.slice(at, at + 2)));
}

let holidays: Map<string, Days> | undefined;

/**
 * The days off of a public holiday by the State Council's notice, or null where the table has no notice of that year.
 * Holidays that touch are one: 国庆 and 中秋 in 2023 are the eight days from 29 September.
 */
export function publicHoliday(name: string, year: number): Days | null {
  holidays ??= readHolidays();
  return holidays.get(`${year}${name}`) ?? null;
}

function readHolidays(): Map<string, Days> {
  const found = new Map<string, Days>();
  let run: { names: Set<string>; start: Day; end: Day } | null = null;
  const close = (): void => {
    if (!run) return;
    const { names, start, end } = run;
    for (const name of names) found.set(name, { start, end });
  };
  for (const [year, name, start, end] of holidayRows()) {
    if (run?.end !== start - 1) {
      close();
      run = { names: new Set(), start, end };
    }
    run.end = end;
    for (const each of name === '国庆中秋' ? ['国庆节', '中秋节'] : [name]) run.names.add(`${year}${each}`);
  }
  close();
  return found;
}

/** The table's rows; days off in December count for the New Year they lead to. */
function* holidayRows(): Generator<[year: number, name: string, start: Day, end: Day]> {
  for (const line of HOLIDAYS.trim().split('\n')) {
    const [year = '', ...spans] = line.split(' ');
    for (const span of spans) {
      const [, name = '', from = '', to = ''] = /^(\D+)(\d{4})-(\d{4})$/.exec(span) ?? [];
      const [start, end] = [from, to].map((at) => dayOf(Number(year), Number(at.slice(0, 2)), Number(at.slice(2))));
      if (start === undefined || end === undefined) continue;
      yield [from.startsWith('12') ? Number(year) + 1 : Number(year), name, start, end];
    }
  }
}
