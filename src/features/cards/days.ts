import type { Reader } from '../reader';

const DAY = 86_400_000;

/** Midnight UTC of a day `YYYY-MM-DD`, in milliseconds: days are counted without a time zone. */
export function millisecondsOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** Days from `from` to `to`, negative where `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((millisecondsOf(to) - millisecondsOf(from)) / DAY);
}

/** `Friday, 6 June 2025`, `2025年6月6日星期五`: a day with its weekday. */
export function writtenDay(day: string, { locale }: Pick<Reader, 'locale'>): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' }).format(millisecondsOf(day));
}

/** A day with its short weekday, for a line with several of them. */
export function writtenShortDay(day: string, { locale }: Pick<Reader, 'locale'>): string {
  return new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(millisecondsOf(day));
}

/**
 * How far a span of days lies from the reference day: `2 days before`, `from 3 to 12 days after`… told as the
 * distance of its nearer end; where the reference day lies in the span, that is said instead.
 */
export function distance(start: string | null, end: string | null, reference: string, reader: Reader): string {
  const { l10n } = reader;
  const toStart = start === null ? -Infinity : daysBetween(reference, start);
  const toEnd = end === null ? Infinity : daysBetween(reference, end);
  if (toStart === 0 && toEnd === 0) return l10n.t('the day of publication');
  if (toStart <= 0 && toEnd >= 0) return l10n.t('publication falls within it');
  const length = inUnits(toEnd < 0 ? -toEnd : toStart, reader);
  return toEnd < 0 ? l10n.t('{0} before publication', length) : l10n.t('{0} after publication', length);
}

/** A number of days as days, or as months or years where days say nothing any more: `12 days`, `about 8 months`. */
function inUnits(days: number, reader: Reader): string {
  const { l10n } = reader;
  if (days < 100) return units(days, 'day', reader);
  const about =
    days < 730 ? units(Math.round(days / 30.44), 'month', reader) : units(Math.round(days / 365.25), 'year', reader);
  return l10n.t('about {0}', about);
}

type Unit = 'year' | 'month' | 'week' | 'day' | 'hour' | 'minute' | 'second';

/** `3 years`, `3年`: an amount of time in the reader's language. */
export function units(amount: number, unit: Unit, { locale }: Pick<Reader, 'locale'>): string {
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(amount);
}

/** An ISO 8601 duration in words (`P1Y6M`: 1 year 6 months); the duration itself where it holds what words do not. */
export function writtenDuration(duration: string, reader: Pick<Reader, 'locale'>): string {
  const parts = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(duration);
  if (!parts) return duration;
  const names: readonly Unit[] = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'];
  const words = names.flatMap((unit, i) => {
    const amount = parts[i + 1];
    return amount === undefined ? [] : [units(Number(amount), unit, reader)];
  });
  return words.length ? words.join(' ') : duration;
}

/** `XXXX-06`, `XXXX-06-10`: the part of the calendar in which something recurs, in words; null for other EDTF. */
export function writtenRecurrence(edtf: string, { locale }: Pick<Reader, 'locale'>): string | null {
  const parts = /^XXXX-(\d{2})(?:-(\d{2}))?$/.exec(edtf);
  if (!parts) return null;
  const [, month = '01', day] = parts;
  const style: Intl.DateTimeFormatOptions = { month: 'long', ...(day ? { day: 'numeric' } : {}), timeZone: 'UTC' };
  // A leap year, so that 29 February can be written.
  return new Intl.DateTimeFormat(locale, style).format(millisecondsOf(`2024-${month}-${day ?? '01'}`));
}
