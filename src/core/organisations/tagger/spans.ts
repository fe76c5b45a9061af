import { EVENT_BEGIN, EVENT_END, ORG_BEGIN, ORG_END } from './labels';

/** A name in a text before its kind is known. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly label: 'organisation' | 'event';
}

/** Calls `meet` with each name that a path of labels spells, in text order; `lineStart` is added to its offsets. */
export function eachSpan(path: Uint8Array, length: number, lineStart: number, meet: (span: Span) => void): void {
  let start = lineStart;
  for (let i = 0; i < length; i++) {
    const label = path[i];
    if (label === ORG_BEGIN || label === EVENT_BEGIN) start = lineStart + i;
    else if (label === ORG_END) meet({ start, end: lineStart + i + 1, label: 'organisation' });
    else if (label === EVENT_END) meet({ start, end: lineStart + i + 1, label: 'event' });
  }
}
