import { type CivilDate, type Day, type Days, civilOf } from '../civil';

/** What a date was completed with. */
export type Basis = 'reference' | 'context';

/**
 * What has been read of an article so far, as far as later dates lean on it. Sentences and paragraphs are numbered as
 * the scan passes them, since what a reader still has in mind is what was said close by.
 */
export class Timeline {
  sentence = 0;
  paragraph = 0;
  /** The last day said, in whatever words. */
  day: (Days & Place) | null = null;
  /** The last month said by number or word, with or without a day. */
  month: ({ readonly year: number; readonly month: number; readonly whole: boolean } & Place) | null = null;
  /** The last year that was written or follows from 今年 and the like; not from dates that are only compared with. */
  year: ({ readonly year: number; readonly written: boolean } & Pick<Place, 'sentence'>) | null = null;
  /** The last span of the calendar of a month or more: what 同期 repeats. */
  period: Days | null = null;

  readonly referenceDate: CivilDate;

  /** `reference`: the day that relative dates are read against. */
  constructor(readonly reference: Day) {
    this.referenceDate = civilOf(reference);
  }
}

export interface Place {
  readonly sentence: number;
  readonly paragraph: number;
}
