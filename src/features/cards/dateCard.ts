import type { DateKind, DateMention, DateReading, PublicationDateSource } from '../../core/annotations';
import { onOneLine } from '../mentions/things';
import type { Reader } from '../reader';
import type { Card, CardItem, CardLine } from './card';
import { bounded } from './figureCard';
import { daysBetween, distance, units, writtenDay, writtenDuration, writtenRecurrence, writtenShortDay } from './days';

/** The day relative dates were read against, and how it became known. */
export interface ReferenceDay {
  readonly day: string | null;
  readonly from: PublicationDateSource;
}

/** The card of a date: the day or span with weekdays, its distance from the reference day, and what was inferred. */
export function dateCard({ date, text }: DateMention, reference: ReferenceDay, reader: Reader): Card {
  const { l10n } = reader;
  const { start, end } = date;
  const details = [
    dateKindLabel(date.kind, reader),
    start !== null && end !== null && start !== end ? units(daysBetween(start, end) + 1, 'day', reader) : null,
    date.asOf ? l10n.t('as of') : null,
    (start ?? end) !== null && reference.day !== null ? distance(start, end, reference.day, reader) : null,
  ];
  return {
    icon: 'calendar',
    headline: writtenDate(date, text, reader),
    details: details.filter((detail) => detail !== null),
    lines: [...inference(date, reference, reader), ...edtf(date)],
  };
}

/** The date in the reader's language; what it says where it has no days. */
export function writtenDate(date: DateReading, text: string, reader: Reader): string {
  const { l10n } = reader;
  const { start, end, kind } = date;
  if (start !== null && start === end) return writtenDay(start, reader);
  if (start !== null && end !== null) return `${writtenShortDay(start, reader)} – ${writtenShortDay(end, reader)}`;
  if (start !== null) return l10n.t('from {0} on', writtenShortDay(start, reader));
  if (end !== null) return l10n.t('until {0}', writtenShortDay(end, reader));
  if (kind === 'duration' && date.edtf !== null)
    return bounded(date.comparator ?? 'eq', writtenDuration(date.edtf, reader), reader);
  const recurrence = date.edtf === null ? null : writtenRecurrence(date.edtf, reader);
  if (recurrence !== null) return l10n.t('every year: {0}', recurrence);
  if (date.direction === 'past') return l10n.t('in the past, no certain day');
  if (date.direction === 'present') return l10n.t('at present, no certain day');
  if (date.direction === 'future') return l10n.t('in the future, no certain day');
  return onOneLine(text);
}

function inference(date: DateReading, { day, from }: ReferenceDay, reader: Reader): CardLine[] {
  if (!date.inferred || day === null) return [];
  const { l10n } = reader;
  const items: CardItem[] = [{ text: writtenShortDay(day, reader) }, { text: sourceInAWord(from, reader) }];
  if (from === 'assumed' || from === 'inferred') items.push({ text: l10n.t('Set…'), action: 'setPublicationDate' });
  return [{ label: l10n.t('Read against'), items }];
}

function edtf({ edtf }: DateReading): CardLine[] {
  return edtf === null ? [] : [{ label: 'EDTF', items: [{ text: edtf }] }];
}

function sourceInAWord(from: PublicationDateSource, { l10n }: Reader): string {
  switch (from) {
    case 'given':
      return l10n.t('set by you');
    case 'stated':
      return l10n.t('stated');
    case 'inferred':
      return l10n.t('inferred');
    case 'assumed':
      return l10n.t('assumed');
  }
}

/** How a publication date became known, in words. */
export function sourceLabel(from: PublicationDateSource, { l10n }: Reader): string {
  switch (from) {
    case 'given':
      return l10n.t('set by you');
    case 'stated':
      return l10n.t('stated in the text or file name');
    case 'inferred':
      return l10n.t('inferred from dates in the text');
    case 'assumed':
      return l10n.t('assumed: the day the file was last changed, or today');
  }
}

export function dateKindLabel(kind: DateKind, { l10n }: Reader): string {
  switch (kind) {
    case 'day':
      return l10n.t('day');
    case 'week':
      return l10n.t('week');
    case 'month':
      return l10n.t('month');
    case 'quarter':
      return l10n.t('quarter');
    case 'half':
      return l10n.t('half-year');
    case 'year':
      return l10n.t('year');
    case 'period':
      return l10n.t('period');
    case 'decade':
      return l10n.t('decade');
    case 'recurring':
      return l10n.t('recurring');
    case 'duration':
      return l10n.t('duration');
    case 'time':
      return l10n.t('time of day');
    case 'vague':
      return l10n.t('vague');
    case 'festival':
      return l10n.t('festival');
  }
}
