import { type Day, dayOf, isRealDate } from '../../dates/civil';

/** 20250608, 2025-06-08, 2025_6_8, 2025年6月8日; not part of a longer number. */
const DATE = /(?<!\d)((?:19|20)\d\d)(?:(\d\d)(\d\d)|[-_. 年](\d{1,2})[-_. 月](\d{1,2}))(?!\d)/g;

/** The day in a file's name; null where it has none that is real. */
export function fileNameDay(name: string): Day | null {
  for (const [, year, month, day, month2, day2] of name.matchAll(DATE)) {
    const [y, m, d] = [Number(year), Number(month ?? month2), Number(day ?? day2)];
    if (isRealDate(y, m, d)) return dayOf(y, m, d);
  }
  return null;
}
