import type { Point } from '../expression';
import { FESTIVALS, HOLIDAY_WORDS, NUMBER_FESTIVALS, SCHOOL_HOLIDAYS } from '../tables/festivals';
import { opensClause } from './cursor';
import { CLOSING_QUOTES, OPENING_QUOTES } from '../tables/plans';

type ReadFestival = Pick<Point, 'festival' | 'holiday' | 'section'> & { readonly end: number };

/** 春节, “五一”假期, 国庆期间, 暑假; null where none begins at `at`. `inYear`: a year stands before it. */
export function readFestival(text: string, at: number, inYear: boolean): ReadFestival | null {
  const quoted = OPENING_QUOTES.includes(text.charAt(at) || ' ') ? 1 : 0;
  if (inYear && !quoted) {
    const school = SCHOOL_HOLIDAYS.get(text.slice(at, at + 2));
    if (school) return { section: { unit: 'month', from: school[0], to: school[1] }, end: at + 2 };
  }
  const name = FESTIVALS.longest(text, at + quoted);
  if (!name) return null;
  const end = name.end + quoted;
  if (quoted && !CLOSING_QUOTES.includes(text.charAt(name.end) || ' ')) return null;
  const holiday = HOLIDAY_WORDS.longest(text, end);
  const number = NUMBER_FESTIVALS.has(name.value);
  if (number && !quoted && (!holiday || /[一二三四五六七八九十第\d]/.test(text.charAt(at - 1)))) return null;
  // 清明 is a given name too.
  if (name.value === '清明' && !holiday && !/^[、，。节时前后当]|^$/.test(text.charAt(end)) && !opensClause(text, at))
    return null;
  return { festival: name.value, end: holiday?.end ?? end, ...(holiday ? { holiday: true } : {}) };
}
