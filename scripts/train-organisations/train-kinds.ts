import type { RegisterEntry } from '../../src/core/organisations/register';
import { KIND_BUCKETS, kindFeatures } from '../../src/core/organisations/tagger/kind';
import { kindEvidence } from '../../src/core/organisations/tagger/kind-evidence';
import type { Layers } from '../../src/core/organisations/tagger/layers';
import { KINDS } from '../../src/core/organisations/tagger/words';
import type { Labelled } from './corpus';
import { AdaGrad } from './optimiser';
import { Random } from './random';

interface Example {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Its place in `KINDS`. */
  readonly kind: number;
}

const EPOCHS = 12;
const RATE = 0.1;
const L2 = 1e-4;
/** How often the register is not asked, as for a name that it does not have, and how often a feature is left out. */
const UNKNOWN = 0.5;
const DROPOUT = 0.1;

/**
 * Trains the kinds' weights, a multinomial logistic regression, on the names in the labelled texts and on the
 * register's own, and packs them: `KINDS.length` a bucket, in eight bits.
 */
export function trainKinds(
  texts: readonly Labelled[],
  entries: readonly RegisterEntry[],
  layers: Layers,
  seed: number,
): Int8Array {
  const random = new Random(seed);
  const examples = [...namesOf(entries), ...mentionsIn(texts)];
  const width = KINDS.length;
  const optimiser = new AdaGrad(KIND_BUCKETS * width, RATE, L2, EPOCHS * examples.length, 0.1);
  const order = examples.map((_, i) => i);
  let turn = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    random.shuffle(order);
    for (const index of order) {
      const example = examples[index];
      if (!example) continue;
      const buckets = bucketsOf(example, layers, random);
      const gradient = slope(buckets, example.kind, optimiser.weights);
      turn++;
      for (const bucket of buckets) optimiser.climb(bucket * width, gradient, 0, width, turn);
    }
  }
  optimiser.settle();
  const largest = optimiser.weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  return Int8Array.from(optimiser.weights, (weight) => Math.round((127 * weight) / largest));
}

function namesOf(entries: readonly RegisterEntry[]): Example[] {
  return entries.flatMap(({ name, shortNames, kind }) =>
    [name, ...shortNames].map((text) => ({ text, start: 0, end: text.length, kind: KINDS.indexOf(kind) })),
  );
}

function mentionsIn(texts: readonly Labelled[]): Example[] {
  return texts.flatMap(({ text, names }) =>
    names.flatMap(({ start, end, kind }) => (kind ? [{ text, start, end, kind: KINDS.indexOf(kind) }] : [])),
  );
}

function bucketsOf({ text, start, end }: Example, layers: Layers, random: Random): number[] {
  const known = kindEvidence(layers, text, start, end);
  const evidence = random.next() < UNKNOWN ? { ...known, whole: 0, first: 0 } : known;
  const buckets: number[] = [];
  kindFeatures(text, start, end, evidence, (bucket) => {
    if (random.next() >= DROPOUT) buckets.push(bucket);
  });
  return buckets;
}

/** The right kind's one less the probabilities of all. */
function slope(buckets: readonly number[], kind: number, weights: Float32Array): Float64Array {
  const scores = KINDS.map((_, k) =>
    buckets.reduce((sum, bucket) => sum + (weights[bucket * KINDS.length + k] ?? 0), 0),
  );
  const top = Math.max(...scores);
  const likely = scores.map((score) => Math.exp(score - top));
  const sum = likely.reduce((a, b) => a + b, 0);
  return Float64Array.from(likely, (each, k) => (k === kind ? 1 : 0) - each / sum);
}
