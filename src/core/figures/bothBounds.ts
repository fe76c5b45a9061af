import type { Figure } from '../annotations';
import type { FoundFigure } from '../found';
import { compare } from '../numerals';

const LINK = /^(?:并且|而且|同时|且|并|又)?$/;
const OPENS = /^(?:大于|小于|不大于|不小于)/;

/** Takes 大于100并且小于300 as the one range that it is, where the two bounds stand side by side. */
export function joinBothBounds(text: string, found: readonly FoundFigure[]): FoundFigure[] {
  const joined: FoundFigure[] = [];
  for (const next of found) {
    const last = joined[joined.length - 1];
    const range = last && rangeOf(text, last, next);
    if (range) joined[joined.length - 1] = range;
    else joined.push(next);
  }
  return joined;
}

function rangeOf(text: string, a: FoundFigure, b: FoundFigure): FoundFigure | undefined {
  if (b.start - a.end > 2 || !LINK.test(text.slice(a.end, b.start))) return undefined;
  if (!OPENS.test(text.slice(a.start, a.start + 3)) || !OPENS.test(text.slice(b.start, b.start + 3))) return undefined;
  const [low, high] = isLower(a.figure) ? [a.figure, b.figure] : [b.figure, a.figure];
  if (!isLower(low) || !isUpper(high) || (a.figure.unit !== null && a.figure.unit !== b.figure.unit)) return undefined;
  if (low.value === null || high.value === null || compare(low.value, high.value) >= 0) return undefined;
  const figure: Figure = { ...b.figure, comparator: 'between', value: null, low: low.value, high: high.value };
  return { start: a.start, end: b.end, figure };
}

function isLower({ comparator }: Figure): boolean {
  return comparator === 'gt' || comparator === 'ge';
}

function isUpper({ comparator }: Figure): boolean {
  return comparator === 'lt' || comparator === 'le';
}
