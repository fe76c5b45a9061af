import type { Labelled } from '../train-organisations/corpus';

/** A name that some system found. */
export interface NameSpan {
  readonly start: number;
  readonly end: number;
  readonly label: 'organisation' | 'event';
}

export interface Counts {
  wanted: number;
  said: number;
  right: number;
}

export type Scores = Record<'organisation' | 'event', Counts>;

export function noScores(): Scores {
  return { organisation: { wanted: 0, said: 0, right: 0 }, event: { wanted: 0, said: 0, right: 0 } };
}

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

/** Counts exact spans, with what touches an optional name neither right nor wrong. */
export function score(gold: Labelled, said: readonly NameSpan[], scores: Scores): void {
  for (const label of ['organisation', 'event'] as const) {
    const counts = scores[label];
    const required = gold.names.filter((name) => name.label === label && !name.optional);
    const loose = [
      ...gold.names.filter((name) => name.optional || (label === 'organisation' && name.label === 'event')),
      ...gold.loose,
    ];
    const counted = said.filter(
      (span) =>
        span.label === label &&
        (required.some((name) => overlaps(name, span)) || !loose.some((name) => overlaps(name, span))),
    );
    const right = required.filter((name) => counted.some((span) => span.start === name.start && span.end === name.end));
    counts.wanted += required.length;
    counts.said += counted.length;
    counts.right += right.length;
  }
}

/** `P R F1` of counts, as text. */
export function figures({ wanted, said, right }: Counts): string {
  const p = right / (said || 1);
  const r = right / (wanted || 1);
  return `P ${p.toFixed(3)} R ${r.toFixed(3)} F1 ${((2 * right) / (wanted + said || 1)).toFixed(4)}`;
}
