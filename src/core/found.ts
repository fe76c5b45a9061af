import type { DateReading, Figure, OrganisationKind } from './annotations';

/**
 * What each reader of the core finds in a reading, before the pipeline settles overlaps, maps offsets back to the
 * source and gives ids. Offsets are in the reading's text, end exclusive.
 */
export interface Found {
  readonly start: number;
  readonly end: number;
}

export interface FoundFigure extends Found {
  readonly figure: Figure;
}

export interface FoundDate extends Found {
  readonly date: DateReading;
  /** A date that cannot be (2 月 30 日): the pipeline adds a check and no day is shown. */
  readonly impossible?: boolean;
}

/** A name that the organisation tagger found. */
export interface FoundName extends Found {
  readonly label: 'organisation' | 'event';
  /** Kind of an organisation, where the tagger knows it; null for events. */
  readonly kind: OrganisationKind | null;
  /** Full name where known, else null. */
  readonly name: string | null;
}
