/** A day as a reader may type it: 2025-06-08, 2025/6/8, 2025.6.8, 20250608, 2025年6月8日. */
const FORMS = /^\s*(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?\s*$|^\s*(\d{4})(\d{2})(\d{2})\s*$/;

/** The day as `YYYY-MM-DD`, or null where `text` is no day of the calendar. */
export function parseDay(text: string): string | null {
  const [, y1, m1, d1, y2, m2, d2] = FORMS.exec(text) ?? [];
  const [year, month, day] = [y1 ?? y2, m1 ?? m2, d1 ?? d2].map(Number);
  if (year === undefined || month === undefined || day === undefined || Number.isNaN(year)) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  date.setUTCFullYear(year);
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : null;
}

/** The day `YYYY-MM-DD` that the clock shows at `time` (milliseconds since 1970) where the reader is. */
export function localDay(time: number): string {
  const date = new Date(time);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
