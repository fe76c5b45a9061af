import type { Reading } from '../document/reading';
import type { Found, FoundFigure } from '../found';
import { joinBothBounds } from './bothBounds';
import { FigureScan } from './find';
import { implyUnits } from './implied';

export interface FigureOptions {
  /** Spans that belong to dates, policy documents or names, in text order: no figure overlaps them. */
  readonly taken?: readonly Found[];
}

/**
 * Reads the figures of one article: numerals, their units, and the words that bound them.
 *
 * @returns in text order, without overlaps, offsets in `reading.text`; empty where there are none. Time is linear in
 * the text, whatever it holds.
 */
export function findFigures(reading: Reading, { taken = [] }: FigureOptions = {}): FoundFigure[] {
  return implyUnits(joinBothBounds(reading.text, new FigureScan(reading, taken).run()));
}
