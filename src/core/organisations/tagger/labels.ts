/**
 * Labels of the sequence model: outside, and begin, inside, end of an organisation or an event (BIES without single,
 * since no name is one character long).
 */
export const LABELS = 7;

export const O = 0;
export const ORG_BEGIN = 1;
export const ORG_INSIDE = 2;
export const ORG_END = 3;
export const EVENT_BEGIN = 4;
export const EVENT_INSIDE = 5;
export const EVENT_END = 6;

/** Labels that may follow each label, so that every path spells whole names. */
export const NEXT: readonly (readonly number[])[] = [
  [O, ORG_BEGIN, EVENT_BEGIN],
  [ORG_INSIDE, ORG_END],
  [ORG_INSIDE, ORG_END],
  [O, ORG_BEGIN, EVENT_BEGIN],
  [EVENT_INSIDE, EVENT_END],
  [EVENT_INSIDE, EVENT_END],
  [O, ORG_BEGIN, EVENT_BEGIN],
];

/** Labels a line can start with, and those it can end with. */
export const FIRST: readonly number[] = [O, ORG_BEGIN, EVENT_BEGIN];
export const LAST: readonly number[] = [O, ORG_END, EVENT_END];

/** The allowed steps from a label to the next, in the order of the transition weights. */
export const STEPS: readonly (readonly [from: number, to: number])[] = NEXT.flatMap((behind, from) =>
  behind.map((to): [number, number] => [from, to]),
);
