import { type Day, dayOf, isRealDate } from '../../dates/civil';
import type { Expression, Point } from '../../dates/expression';
import { scan } from '../../dates/scan';
import { type Reading, read, toSource } from '../reading';

/** A date as far as a text writes it out. Offsets are in the reading of the excerpt. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  /** The day, where year, month and day are all written. */
  readonly day: Day | null;
  readonly year: number | null;
  readonly month: number | null;
  readonly dayOfMonth: number | null;
  /** 今天, 今日, 今晚. */
  readonly today: boolean;
}

/** One that writes year, month and day. */
export type WholeDate = WrittenDate & { readonly day: Day };

export function isWhole(date: WrittenDate): date is WholeDate {
  return date.day !== null;
}

/** A stretch of the document that dates are looked for in. */
export interface Excerpt {
  readonly reading: Reading;
  /** Offset of the stretch in the document. */
  readonly offset: number;
  readonly dates: readonly WrittenDate[];
}

/** Reads the dates of `text.slice(from, to)`. */
export function readExcerpt(text: string, from: number, to: number): Excerpt {
  const reading = read(text.slice(from, to), new Set());
  const dates: WrittenDate[] = [];
  scan(reading.text, {
    expression: (expression) => {
      const point = pointOf(expression);
      if (point) dates.push(written(point));
    },
    sentence: () => undefined,
    paragraph: () => undefined,
  });
  return { reading, offset: from, dates };
}

/** The document's span of a stretch of an excerpt. */
export function spanOf(
  text: string,
  excerpt: Excerpt,
  start: number,
  end: number,
): { start: number; end: number; text: string } {
  const place = toSource(excerpt.reading, start, end);
  const [from, to] = [place.start + excerpt.offset, place.end + excerpt.offset];
  return { start: from, end: to, text: text.slice(from, to) };
}

function pointOf({ core, bound }: Expression): Point | null {
  return core.type === 'point' && bound === undefined ? core.point : null;
}

function written(point: Point): WrittenDate {
  const { start, end } = point;
  const at = (part: Point['year']): number | null => (part && 'at' in part ? part.at : null);
  const [year, month, dayOfMonth] = [at(point.year), at(point.month), at(point.day)];
  const whole = year !== null && month !== null && dayOfMonth !== null && point.dayTo === undefined && !point.lunar;
  const day = whole && isRealDate(year, month, dayOfMonth) ? dayOf(year, month, dayOfMonth) : null;
  const today =
    point.day !== undefined && !('at' in point.day) && point.day.offset === 0 && point.day.from === 'reference';
  return { start, end, day, year, month, dayOfMonth, today };
}
