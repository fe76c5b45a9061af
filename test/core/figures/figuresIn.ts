import { read, toSource } from '../../../src/core/document/reading';
import { findFigures } from '../../../src/core/figures';
import type { Found, FoundFigure } from '../../../src/core/found';

/** The figures of a text as `span | kind comparator value unit`, spans from the source. */
export function figuresIn(text: string): string[] {
  const reading = read(text, new Set());
  return findFigures(reading).map((found) => {
    const { start, end } = toSource(reading, found.start, found.end);
    return `${text.slice(start, end)} | ${readingOf(found)}`;
  });
}

/** The figures themselves, with spans that belong to something else. */
export function foundIn(text: string, taken: readonly Found[] = []): FoundFigure[] {
  return findFigures(read(text, new Set()), { taken });
}

function readingOf({ figure }: FoundFigure): string {
  const { kind, comparator, value, low, high, unit } = figure;
  return `${kind} ${comparator} ${value ?? `${low ?? ''}..${high ?? ''}`} ${unit ?? '-'}`;
}
