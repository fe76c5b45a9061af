import type { PublicationDateSource, Span } from '../annotations';
import { type Day, civilOf, formatDay, parseDay } from '../dates/civil';
import { type SpokenDay, datelineDay, latestWhole, latestYear, todayInBrackets } from './publication/dateline';
import { fileNameDay } from './publication/fileName';
import { headerDate, signedDate } from './publication/header';
import { type Excerpt, readExcerpt, spanOf } from './publication/written';

export interface PublicationDate {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly from: PublicationDateSource;
  /** Where the text says it; offsets in the text that was given. */
  readonly evidence?: Span;
}

export interface PublicationHints {
  /** What the caller says; a string that is no day counts as nothing. */
  readonly given?: string;
  /** The file's name, without its folders. */
  readonly fileName?: string;
  readonly today: string;
  /** The day the file was last changed. */
  readonly modified?: string;
}

/** Code units looked at: headers and datelines stand in the head, the date of a notice in the tail. */
const HEAD = 4000;
const TAIL = 400;
/** A dateline without a year, this many days before the limit or fewer, is of the limit's year without doubt. */
const FRESH = 60;

/**
 * The day that the relative dates of a text are read against. In this order: what the caller gives; front matter, a
 * header or a signature in the text; the file's name; a dateline; the dates in the text; else the day the file was
 * changed, or today. Only the head and the tail of the text are looked at, so the cost does not grow with it.
 */
export function findPublicationDate(text: string, hints: PublicationHints): PublicationDate {
  const given = hints.given === undefined ? null : parseDay(hints.given);
  if (given !== null) return { date: formatDay(given), from: 'given' };
  const head = readExcerpt(text, 0, Math.min(text.length, HEAD));
  const stated = statedDate(text, head);
  if (stated) return stated;
  const named = hints.fileName === undefined ? null : fileNameDay(hints.fileName);
  if (named !== null) return { date: formatDay(named), from: 'stated' };
  const fallback = hints.modified ?? hints.today;
  const limit = parseDay(fallback);
  const found = limit === null ? null : spokenDate(text, head, limit);
  return found ?? { date: fallback, from: 'assumed' };
}

function statedDate(text: string, head: Excerpt): PublicationDate | null {
  const header = headerDate(head);
  if (header) {
    return { date: formatDay(header.day), from: 'stated', evidence: spanOf(text, head, header.start, header.end) };
  }
  const tail = text.length <= HEAD ? head : readExcerpt(text, text.length - TAIL, text.length);
  const signed = signedDate(tail);
  if (!signed) return null;
  return { date: formatDay(signed.day), from: 'stated', evidence: spanOf(text, tail, signed.start, signed.end) };
}

/** The day a text speaks from, by its dateline, by 今天（…）, or by the latest of its dates; none is after `limit`. */
function spokenDate(text: string, head: Excerpt, limit: Day): PublicationDate | null {
  const dateline = datelineDay(head, limit);
  if (dateline) {
    const sure = dateline.whole || limit - dateline.day <= FRESH;
    return spoken(text, head, dateline, sure ? 'stated' : 'inferred');
  }
  const today = todayInBrackets(head, limit);
  if (today) return spoken(text, head, today, 'inferred');
  const latest = latestWhole(head, limit);
  const year = latestYear(head, limit);
  // Dates that are all of years before one the text names are its history, not its day.
  if (latest === null || (year !== null && civilOf(latest).year < year)) return null;
  return { date: formatDay(latest), from: 'inferred' };
}

function spoken(text: string, head: Excerpt, { date, day }: SpokenDay, from: PublicationDateSource): PublicationDate {
  return { date: formatDay(day), from, evidence: spanOf(text, head, date.start, date.end) };
}
