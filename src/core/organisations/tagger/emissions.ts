import { LABELS } from './labels';
import { DENSE, DENSE_FEATURES, LINE_LIMIT, PAD, TEMPLATE_STARTS, type LineFeatures } from './line-features';
import type { Model, NgramTable } from './model-file';
import { FIRST_DISTANCE, LONGEST_NGRAM, extend } from './ngrams';

const EMPTY = 0;

/**
 * The sums of weights of each label at each character of a line. N-grams are found in one open-addressed table of
 * hashes; a hash that is not there ends the n-gram's growth, since the table holds every beginning of what it holds.
 */
export class Emissions {
  /** `LABELS` sums a character. */
  readonly sums = new Int32Array(LINE_LIMIT * LABELS);

  /** What a character's templates add up to where none of them has anything to say. */
  readonly #base = new Int32Array(LABELS);
  /** The dense weights less those of their template's first feature, so that first features add nothing. */
  readonly #dense: Int32Array;
  readonly #mask: number;
  readonly #hashes: Int32Array;
  readonly #rows: Int32Array;
  /** By place in the table, a bit set of the n-gram's slots. */
  readonly #slots: Uint8Array;
  /** `LABELS` weights for each slot of each n-gram. */
  readonly #data: Int8Array;

  constructor(readonly model: Model) {
    this.#dense = this.#relative();
    const size = model.ngrams.reduce((sum, table) => sum + table.hashes.length, 0);
    let capacity = 1024;
    while (capacity < size * 2) capacity *= 2;
    this.#mask = capacity - 1;
    this.#hashes = new Int32Array(capacity);
    this.#rows = new Int32Array(capacity);
    this.#slots = new Uint8Array(capacity);
    this.#data = new Int8Array(model.ngrams.reduce((sum, table) => sum + table.weights.length, 0));
    model.ngrams.reduce((start, table) => this.#addTable(table, start), 0);
  }

  #relative(): Int32Array {
    const { dense } = this.model;
    const relative = new Int32Array(dense);
    TEMPLATE_STARTS.forEach((first, template) => {
      const end = TEMPLATE_STARTS[template + 1] ?? DENSE_FEATURES;
      for (let l = 0; l < LABELS; l++) {
        const least = dense[first * LABELS + l] ?? 0;
        this.#base[l] = (this.#base[l] ?? 0) + least;
        for (let feature = first; feature < end; feature++) {
          relative[feature * LABELS + l] = (relative[feature * LABELS + l] ?? 0) - least;
        }
      }
    });
    return relative;
  }

  /** Enters a table's n-grams; their weights begin at `start` of the data. Returns where they end. */
  #addTable({ hashes, masks, weights }: NgramTable, start: number): number {
    this.#data.set(weights, start);
    const [table, rows, slotsOf, size] = [this.#hashes, this.#rows, this.#slots, this.#mask];
    let from = start;
    for (let row = 0; row < hashes.length; row++) {
      const hash = (hashes[row] ?? 0) | 0;
      let place = hash & size;
      while (table[place] !== EMPTY) place = (place + 1) & size;
      table[place] = hash;
      rows[place] = from;
      const mask = masks[row] ?? 0;
      slotsOf[place] = mask;
      for (let bits = mask; bits > 0; bits &= bits - 1) from += LABELS;
    }
    return start + weights.length;
  }

  /** Fills {@link sums} for a line. */
  score(line: LineFeatures): void {
    this.#scoreDense(line);
    const { length, characters } = line;
    const [table, rows, mask] = [this.#hashes, this.#rows, this.#mask];
    for (let start = -3; start < length + 3; start++) {
      let hash = 0;
      const longest = Math.min(LONGEST_NGRAM, length + PAD - start);
      for (let n = 1; n <= longest; n++) {
        hash = extend(hash, characters[start + n - 1 + PAD] ?? 0);
        let slot = hash & mask;
        let found = table[slot] ?? EMPTY;
        while (found !== hash && found !== EMPTY) {
          slot = (slot + 1) & mask;
          found = table[slot] ?? EMPTY;
        }
        if (found === EMPTY) break;
        this.#addRow(rows[slot] ?? 0, this.#slots[slot] ?? 0, start + (FIRST_DISTANCE[n] ?? 0), length);
      }
    }
  }

  #addRow(row: number, slotsOf: number, first: number, length: number): void {
    const { sums } = this;
    const data = this.#data;
    let bits = slotsOf;
    let from = row;
    for (let i = first; bits > 0; i++, bits >>= 1) {
      if ((bits & 1) === 0) continue;
      if (i >= 0 && i < length) {
        const at = i * LABELS;
        sums[at] = (sums[at] ?? 0) + (data[from] ?? 0);
        sums[at + 1] = (sums[at + 1] ?? 0) + (data[from + 1] ?? 0);
        sums[at + 2] = (sums[at + 2] ?? 0) + (data[from + 2] ?? 0);
        sums[at + 3] = (sums[at + 3] ?? 0) + (data[from + 3] ?? 0);
        sums[at + 4] = (sums[at + 4] ?? 0) + (data[from + 4] ?? 0);
        sums[at + 5] = (sums[at + 5] ?? 0) + (data[from + 5] ?? 0);
        sums[at + 6] = (sums[at + 6] ?? 0) + (data[from + 6] ?? 0);
      }
      from += LABELS;
    }
  }

  #scoreDense({ length, dense }: LineFeatures): void {
    const { sums } = this;
    const weights = this.#dense;
    const starts = TEMPLATE_STARTS;
    const [b0 = 0, b1 = 0, b2 = 0, b3 = 0, b4 = 0, b5 = 0, b6 = 0] = this.#base;
    for (let i = 0; i < length; i++) {
      let o = b0;
      let ob = b1;
      let oi = b2;
      let oe = b3;
      let eb = b4;
      let ei = b5;
      let ee = b6;
      for (let t = 0; t < DENSE; t++) {
        const feature = dense[i * DENSE + t] ?? 0;
        if (feature === starts[t]) continue;
        const from = feature * LABELS;
        o += weights[from] ?? 0;
        ob += weights[from + 1] ?? 0;
        oi += weights[from + 2] ?? 0;
        oe += weights[from + 3] ?? 0;
        eb += weights[from + 4] ?? 0;
        ei += weights[from + 5] ?? 0;
        ee += weights[from + 6] ?? 0;
      }
      const at = i * LABELS;
      sums[at] = o;
      sums[at + 1] = ob;
      sums[at + 2] = oi;
      sums[at + 3] = oe;
      sums[at + 4] = eb;
      sums[at + 5] = ei;
      sums[at + 6] = ee;
    }
  }
}
