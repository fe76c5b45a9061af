import type { OrganisationKind } from '../../annotations';
import { extend } from './ngrams';
import { KINDS } from './words';

/** Buckets that the kinds' features are hashed into. */
export const KIND_BUCKETS = 8192;

const PREFIX = 0x51ed270b;
const SUFFIX = 0x2545f491;
const INSIDE = 0x3c6ef372;
const BEFORE = 0x1b873593;
const REGISTER = 0x7feb352d;
const HEAD = 0x165667b1;

/**
 * Features of a name that tell its kind: how it begins and ends, the character pairs in it, the two characters before
 * it, the kind of a register's name that it is or ends or begins with. Calls `add` with the bucket of each.
 */
export function kindFeatures(
  text: string,
  start: number,
  end: number,
  registerKinds: KindEvidence,
  add: (bucket: number) => void,
): void {
  let hash = SUFFIX;
  for (let i = end - 1; i >= Math.max(start, end - 5); i--) add((hash = extend(hash, text.charCodeAt(i))) & MASK);
  add(extend(hash, end - start <= 5 ? end - start : 0) & MASK);
  hash = PREFIX;
  for (let i = start; i < Math.min(end, start + 4); i++) add((hash = extend(hash, text.charCodeAt(i))) & MASK);
  const inside = Math.min(end, start + 40);
  for (let i = start; i + 1 < inside; i++) {
    add(extend(extend(INSIDE, text.charCodeAt(i)), text.charCodeAt(i + 1)) & MASK);
  }
  add(extend(BEFORE, start > 0 ? text.charCodeAt(start - 1) : 0) & MASK);
  add(extend(REGISTER, registerKinds.whole) & MASK);
  add(extend(REGISTER + 1, registerKinds.first) & MASK);
  add(extend(HEAD, registerKinds.head) & MASK);
  add(extend(HEAD + 1, Math.min(end - start, 12)) & MASK);
}

const MASK = KIND_BUCKETS - 1;

/** What the word tables say of a name: values of the tries' words, 0 for none. */
export interface KindEvidence {
  /** Kind (from 1) of the register's name that is the whole name. */
  readonly whole: number;
  /** Kind of the longest register's name that the name begins with. */
  readonly first: number;
  /** Class of the last head word in the name. */
  readonly head: number;
}

/** Sums of the kinds' weights; the likeliest is the kind. */
export class KindScorer {
  readonly #sums = new Int32Array(KINDS.length);

  constructor(readonly weights: Int8Array) {}

  kindOf(text: string, start: number, end: number, evidence: KindEvidence): OrganisationKind {
    const sums = this.#sums.fill(0);
    kindFeatures(text, start, end, evidence, (bucket) => {
      for (let k = 0; k < KINDS.length; k++) sums[k] = (sums[k] ?? 0) + (this.weights[bucket * KINDS.length + k] ?? 0);
    });
    let best = 0;
    for (let k = 1; k < KINDS.length; k++) if ((sums[k] ?? 0) > (sums[best] ?? 0)) best = k;
    return KINDS[best] ?? 'other';
  }
}
