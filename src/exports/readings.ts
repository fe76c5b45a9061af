import type { DateReading, Figure, Mention, Organisation } from '../core/annotations';

/** What a mention was read as; undefined for events and documents, which are their words alone. */
export function readingOf(mention: Mention): Figure | DateReading | Organisation | undefined {
  switch (mention.type) {
    case 'figure':
      return mention.figure;
    case 'date':
      return mention.date;
    case 'organisation':
      return mention.organisation;
    default:
      return undefined;
  }
}
