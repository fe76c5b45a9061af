import { findDates } from '../../../src/core/dates';
import { read, toSource } from '../../../src/core/document/reading';
import type { FoundDate } from '../../../src/core/found';

/** A Sunday: the reference of the tests that name none. */
export const REFERENCE = '2025-06-08';

/** The dates of a text as `span | kind start end`, spans from the source; an open or unknown end is `..`. */
export function datesIn(text: string, reference = REFERENCE): string[] {
  const reading = read(text, new Set());
  return findDates(reading, { reference }).map((found) => {
    const { start, end } = toSource(reading, found.start, found.end);
    return `${text.slice(start, end)} | ${describe(found)}`;
  });
}

function describe({ date, impossible }: FoundDate): string {
  if (impossible) return 'impossible';
  const { kind, start, end, edtf } = date;
  if (kind === 'duration') return `duration ${edtf ?? '-'}`;
  if (kind === 'vague') return `vague ${date.direction ?? '-'}`;
  if (kind === 'recurring') return `recurring ${edtf ?? '-'}`;
  return `${kind} ${start ?? '..'} ${end ?? '..'}`;
}

/** The dates themselves. */
export function foundIn(text: string, reference = REFERENCE): FoundDate[] {
  return findDates(read(text, new Set()), { reference });
}
