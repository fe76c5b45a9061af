import { DENSE, DENSE_FEATURES, PAD, type LineFeatures } from '../../src/core/organisations/tagger/line-features';
import { LABELS } from '../../src/core/organisations/tagger/labels';
import { FIRST_DISTANCE, LONGEST_NGRAM, extend, slots } from '../../src/core/organisations/tagger/ngrams';

/** Features of a character: the dense ones, and one for each n-gram and distance. */
export const NGRAM_FEATURES = [1, 2, 3, 4].reduce((sum, n) => sum + slots(n), 0);
export const FEATURES = DENSE + NGRAM_FEATURES;

/**
 * Where each feature's weights are in one array: address 0 is nobody's, then the dense features, then n-gram rows.
 * An n-gram has a row if it was counted often enough in the training lines.
 */
export class Addresses {
  readonly rows: readonly Map<number, number>[] = [1, 2, 3, 4].map(() => new Map<number, number>());
  size = LABELS * (1 + DENSE_FEATURES);

  /** Gives rows to the n-grams that were seen at least `atLeast[n]` times. */
  open(counts: readonly Map<number, number>[], atLeast: readonly number[]): void {
    counts.forEach((seen, index) => {
      const width = slots(index + 1) * LABELS;
      for (const [hash, count] of seen) {
        if (count < (atLeast[index] ?? 1) || this.rows[index]?.has(hash)) continue;
        this.rows[index]?.set(hash, this.size);
        this.size += width;
      }
    });
  }

  /** Writes the addresses of the features of every character of a line: `FEATURES` a character. */
  fill(line: LineFeatures, out: Int32Array): void {
    const { length, dense, characters } = line;
    out.fill(0, 0, length * FEATURES);
    for (let i = 0; i < length; i++) {
      for (let d = 0; d < DENSE; d++) out[i * FEATURES + d] = LABELS * (1 + (dense[i * DENSE + d] ?? 0));
    }
    for (let j = -3; j < length + 3; j++) {
      let hash = 0;
      let feature = DENSE;
      for (let n = 1; n <= LONGEST_NGRAM && j + n <= length + PAD; n++) {
        hash = extend(hash, characters[j + n - 1 + PAD] ?? 0);
        const row = this.rows[n - 1]?.get(hash);
        const first = FIRST_DISTANCE[n] ?? 0;
        const width = slots(n);
        if (row !== undefined) {
          for (let slot = 0; slot < width; slot++) {
            const i = j + first + slot;
            if (i >= 0 && i < length) out[i * FEATURES + feature + slot] = row + slot * LABELS;
          }
        }
        feature += width;
      }
    }
  }
}

/** Adds a line's n-grams to the counts. */
export function countNgrams(line: LineFeatures, counts: readonly Map<number, number>[]): void {
  const { length, characters } = line;
  for (let j = -3; j < length + 3; j++) {
    let hash = 0;
    for (let n = 1; n <= LONGEST_NGRAM && j + n <= length + PAD; n++) {
      hash = extend(hash, characters[j + n - 1 + PAD] ?? 0);
      const seen = counts[n - 1];
      seen?.set(hash, (seen.get(hash) ?? 0) + 1);
    }
  }
}
