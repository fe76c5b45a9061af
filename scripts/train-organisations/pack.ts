import { LABELS } from '../../src/core/organisations/tagger/labels';
import type { Layers } from '../../src/core/organisations/tagger/layers';
import { DENSE_FEATURES, LineFeatures, PAD } from '../../src/core/organisations/tagger/line-features';
import type { Model, NgramTable } from '../../src/core/organisations/tagger/model-file';
import { LONGEST_NGRAM, extend, slots } from '../../src/core/organisations/tagger/ngrams';
import type { TrainingLine } from './corpus';
import type { TrainedCrf } from './train-crf';

/** Weights of n-grams beyond this are cut to it, so that eight bits are fine steps for the others. */
const CLIP = 3;
const SCALE = 127 / CLIP;

/** For each kept n-gram, a bit set of its kept slots. */
type Kept = Map<number, number>;

/**
 * Packs a trained model: weights in steps of 1/42, n-gram slots whose largest weight is under `least` left out, and
 * with every n-gram the ones it begins with, which the tagger needs to get to it.
 */
export function packCrf(
  model: TrainedCrf,
  lines: readonly TrainingLine[],
  layers: Layers,
  least: number,
): Omit<Model, 'kinds'> {
  const { weights, transitions, addresses } = model;
  const parents = beginnings(lines, layers);
  const ngrams: NgramTable[] = [];
  let needed: Iterable<number> = [];
  for (let n = LONGEST_NGRAM; n >= 1; n--) {
    const rows = addresses.rows[n - 1] ?? new Map<number, number>();
    const kept = keep(rows, n, weights, least);
    for (const hash of needed) if (!kept.has(hash)) kept.set(hash, 0);
    ngrams.unshift(table(kept, rows, n, weights));
    const above = parents[n - 1] ?? new Map<number, number>();
    needed = [...kept.keys()].map((hash) => above.get(hash) ?? 0);
  }
  const dense = Int16Array.from({ length: DENSE_FEATURES * LABELS }, (_, i) =>
    Math.round((weights[LABELS + i] ?? 0) * SCALE),
  );
  return { transitions: Int16Array.from(transitions, (weight) => Math.round(weight * SCALE)), dense, ngrams };
}

function keep(rows: ReadonlyMap<number, number>, n: number, weights: Float32Array, least: number): Kept {
  const kept: Kept = new Map();
  for (const [hash, row] of rows) {
    let mask = 0;
    for (let slot = 0; slot < slots(n); slot++) {
      const from = row + slot * LABELS;
      if (weights.subarray(from, from + LABELS).some((weight) => Math.abs(weight) >= least)) mask |= 1 << slot;
    }
    if (mask) kept.set(hash, mask);
  }
  return kept;
}

/** By length less one, for each n-gram of the training lines the hash of the one without its last character. */
function beginnings(lines: readonly TrainingLine[], layers: Layers): Map<number, number>[] {
  const parents = Array.from({ length: LONGEST_NGRAM }, () => new Map<number, number>());
  const reader = new LineFeatures(layers);
  for (const line of lines) {
    reader.read(line.text, line.start, line.end);
    for (let j = -3; j < reader.length + 3; j++) {
      let hash = 0;
      for (let n = 1; n <= LONGEST_NGRAM && j + n <= reader.length + PAD; n++) {
        const before = hash;
        hash = extend(hash, reader.characters[j + n - 1 + PAD] ?? 0);
        parents[n - 1]?.set(hash, before);
      }
    }
  }
  return parents;
}

function table(kept: Kept, rows: ReadonlyMap<number, number>, n: number, weights: Float32Array): NgramTable {
  const hashes = Uint32Array.from(kept.keys(), (hash) => hash >>> 0).sort();
  const masks = Uint8Array.from(hashes, (hash) => kept.get(hash | 0) ?? 0);
  const packed: number[] = [];
  hashes.forEach((hash, index) => {
    const row = rows.get(hash | 0) ?? 0;
    for (let slot = 0; slot < slots(n); slot++) {
      if ((((masks[index] ?? 0) >> slot) & 1) === 0) continue;
      const from = row + slot * LABELS;
      for (const weight of weights.subarray(from, from + LABELS)) {
        packed.push(Math.round(Math.max(-CLIP, Math.min(CLIP, weight)) * SCALE));
      }
    }
  });
  return { hashes, masks, weights: Int8Array.from(packed) };
}
