import type { Gazetteer } from '../../src/core/organisations/tagger/gazetteer';
import { LABELS, STEPS } from '../../src/core/organisations/tagger/labels';
import type { Layers } from '../../src/core/organisations/tagger/layers';
import { LINE_LIMIT, LineFeatures } from '../../src/core/organisations/tagger/line-features';
import { extend } from '../../src/core/organisations/tagger/ngrams';
import type { TrainingLine } from './corpus';
import { Lattice } from './crf';
import { AdaGrad } from './optimiser';
import { Random } from './random';
import { Addresses, FEATURES, countNgrams } from './weights';

export interface TrainingOptions {
  readonly epochs: number;
  readonly rate: number;
  /** Pull of every touched weight towards nothing. */
  readonly l2: number;
  /** Share of features left out at each character, so that the others learn to do without. */
  readonly dropout: number;
  /** Share of the register's names that the model does not see while it learns from a line. */
  readonly hidden: number;
  /** The same for lines with names from the register. */
  readonly hiddenReplaced: number;
  /** Fewest times an n-gram of 1, 2, 3 and 4 characters must be seen. */
  readonly atLeast: readonly number[];
  readonly seed: number;
}

export interface TrainedCrf {
  readonly addresses: Addresses;
  readonly weights: Float32Array;
  /** In the order of `STEPS`. */
  readonly transitions: Float32Array;
}

/**
 * Trains the sequence model on the conditional log-likelihood of the allowed paths, with dropout and with a part of
 * the register hidden. The same from the same lines, register and options.
 */
export function trainCrf(
  lines: readonly TrainingLine[],
  layers: Layers,
  options: TrainingOptions,
  log: (line: string) => void,
): TrainedCrf {
  const addresses = openAddresses(lines, layers, options.atLeast);
  log(`${lines.length} lines, ${addresses.size} weights`);
  const trainer = new Trainer(addresses, layers, options, options.epochs * lines.length);
  const random = new Random(options.seed);
  const order = lines.map((_, i) => i);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    random.shuffle(order);
    let loss = 0;
    for (const index of order) {
      const line = lines[index];
      if (line) loss += trainer.learn(line);
    }
    log(`epoch ${epoch + 1}: loss ${(loss / lines.length).toFixed(4)} a line`);
  }
  return trainer.result();
}

function openAddresses(lines: readonly TrainingLine[], layers: Layers, atLeast: readonly number[]): Addresses {
  const reader = new LineFeatures(layers);
  const counts = [1, 2, 3, 4].map(() => new Map<number, number>());
  for (const line of lines) {
    reader.read(line.text, line.start, line.end);
    countNgrams(reader, counts);
  }
  const addresses = new Addresses();
  addresses.open(counts, atLeast);
  return addresses;
}

class Trainer {
  readonly #lattice = new Lattice();
  readonly #address = new Int32Array(LINE_LIMIT * FEATURES);
  readonly #scores = new Float64Array(LINE_LIMIT * LABELS);
  readonly #gradient = new Float64Array(LINE_LIMIT * LABELS);
  readonly #transitions = new Float64Array(STEPS.length);
  readonly #stepGradient = new Float64Array(STEPS.length);
  readonly #random: Random;
  readonly #views: readonly LineFeatures[];
  readonly #strangerViews: readonly LineFeatures[];
  readonly #features: AdaGrad;
  readonly #steps: AdaGrad;
  #turn = 0;

  constructor(
    readonly addresses: Addresses,
    layers: Layers,
    readonly options: TrainingOptions,
    turns: number,
  ) {
    this.#random = new Random(options.seed + 1);
    this.#views = views(layers, options.hidden);
    this.#strangerViews = views(layers, options.hiddenReplaced);
    this.#features = new AdaGrad(addresses.size, options.rate, options.l2, turns, 0.01);
    this.#steps = new AdaGrad(STEPS.length, options.rate, options.l2, turns, 1);
  }

  /** Takes one step by a line; returns its loss before the step. */
  learn(line: TrainingLine): number {
    const readers = line.replaced ? this.#strangerViews : this.#views;
    const reader = readers[this.#turn++ % VIEWS];
    if (!reader) return 0;
    reader.read(line.text, line.start, line.end);
    this.addresses.fill(reader, this.#address);
    this.#dropOut(reader.length);
    this.#score(reader.length);
    const loss = this.#differ(reader.length, line);
    if (loss > 0) this.#climb(reader.length);
    return loss;
  }

  result(): TrainedCrf {
    this.#features.settle();
    this.#steps.settle();
    return { addresses: this.addresses, weights: this.#features.weights, transitions: this.#steps.weights };
  }

  #dropOut(length: number): void {
    for (let i = 0; i < length * FEATURES; i++) {
      if (this.#random.next() < this.options.dropout) this.#address[i] = 0;
    }
  }

  #score(length: number): void {
    const [scores, address] = [this.#scores.fill(0, 0, length * LABELS), this.#address];
    const { weights } = this.#features;
    for (let i = 0; i < length; i++) {
      for (let f = i * FEATURES; f < (i + 1) * FEATURES; f++) {
        const from = address[f] ?? 0;
        if (from === 0) continue;
        for (let l = 0; l < LABELS; l++)
          scores[i * LABELS + l] = (scores[i * LABELS + l] ?? 0) + (weights[from + l] ?? 0);
      }
    }
  }

  /** Marginals of the allowed paths less those of all paths, weighted, as the gradient; returns the loss. */
  #differ(length: number, { allowed, weight }: TrainingLine): number {
    const lattice = this.#lattice;
    lattice.steps.fill(0);
    this.#transitions.set(this.#steps.weights);
    const wanted = lattice.run(length, this.#scores, this.#transitions, allowed, weight);
    if (wanted === -Infinity) return 0;
    for (let i = 0; i < length * LABELS; i++) this.#gradient[i] = lattice.marginals[i] ?? 0;
    const all = lattice.run(length, this.#scores, this.#transitions, null, -weight);
    for (let i = 0; i < length * LABELS; i++) {
      this.#gradient[i] = weight * ((this.#gradient[i] ?? 0) - (lattice.marginals[i] ?? 0));
    }
    return all - wanted;
  }

  #climb(length: number): void {
    const [gradient, address] = [this.#gradient, this.#address];
    for (let i = 0; i < length; i++) {
      if (!this.#matters(i * LABELS)) continue;
      for (let f = i * FEATURES; f < (i + 1) * FEATURES; f++) {
        const from = address[f] ?? 0;
        if (from !== 0) this.#features.climb(from, gradient, i * LABELS, LABELS, this.#turn);
      }
    }
    this.#stepGradient.set(this.#lattice.steps);
    this.#steps.climb(0, this.#stepGradient, 0, STEPS.length, this.#turn);
  }

  /** False where the model is as sure as can be, which is nearly everywhere after a while. */
  #matters(at: number): boolean {
    for (let l = at; l < at + LABELS; l++) if (Math.abs(this.#gradient[l] ?? 0) > 1e-3) return true;
    return false;
  }
}

const VIEWS = 8;

/** Views of the same words with a part of the register hidden, for lines to be read through in turn. */
function views(layers: Layers, hidden: number): LineFeatures[] {
  return Array.from({ length: VIEWS }, (_, view) => {
    const register = hidden > 0 ? partOf(layers.register, hidden, view) : layers.register;
    return new LineFeatures({ ...layers, register });
  });
}

/** A register that never finds some of its names, which ones being settled by their characters and `view`. */
function partOf(register: Gazetteer, hidden: number, view: number): Gazetteer {
  return {
    matchAt(text, at) {
      const match = register.matchAt(text, at);
      if (!match) return undefined;
      let hash = view + 1;
      for (let i = at; i < at + match.length; i++) hash = extend(hash, text.charCodeAt(i));
      return (hash >>> 0) / 2 ** 32 < hidden ? undefined : match;
    },
  };
}
