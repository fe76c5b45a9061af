import { FIRST, LABELS, LAST, STEPS } from '../../src/core/organisations/tagger/labels';
import { LINE_LIMIT } from '../../src/core/organisations/tagger/line-features';

const FROM = Int32Array.from(STEPS, ([from]) => from);
const TO = Int32Array.from(STEPS, ([, to]) => to);
const ALL = (1 << LABELS) - 1;

/**
 * Forward and backward sums of a linear-chain conditional random field over one line, scaled at each character
 * (Rabiner 1989; Lafferty, McCallum and Pereira 2001). The lattice may be narrowed to sets of allowed labels: the sum
 * over those paths is what partly labelled data makes likely (Tsuboi et al. 2008).
 */
export class Lattice {
  /** Probability of each label at each character, after {@link run}. */
  readonly marginals = new Float64Array(LINE_LIMIT * LABELS);
  /** Expected counts of the steps, in the order of `STEPS`, each run's added with its sign; the caller clears them. */
  readonly steps = new Float64Array(STEPS.length);

  readonly #alpha = new Float64Array(LINE_LIMIT * LABELS);
  readonly #beta = new Float64Array(LINE_LIMIT * LABELS);
  readonly #emission = new Float64Array(LINE_LIMIT * LABELS);
  readonly #step = new Float64Array(STEPS.length);
  readonly #expected = new Float64Array(STEPS.length);

  /**
   * `scores` has `LABELS` numbers a character, `allowed` a set of labels as bits (null: all). Returns the log of the
   * sum over paths, or -Infinity where no path is allowed; the marginals are then of no use.
   */
  run(
    length: number,
    scores: Float64Array,
    transitions: Float64Array,
    allowed: Uint8Array | null,
    sign: number,
  ): number {
    for (let s = 0; s < STEPS.length; s++) this.#step[s] = Math.exp(transitions[s] ?? 0);
    const logSum = this.#emit(length, scores, allowed) + this.#forward(length);
    if (logSum === -Infinity) return logSum;
    this.#backward(length);
    this.#countSteps(length, sign);
    return logSum;
  }

  /** Exponentials of the scores, scaled by the best of each character; returns the log of the scales. */
  #emit(length: number, scores: Float64Array, allowed: Uint8Array | null): number {
    const emission = this.#emission;
    let logScale = 0;
    for (let at = 0; at < length * LABELS; at += LABELS) {
      let best = -Infinity;
      for (let l = at; l < at + LABELS; l++) best = Math.max(best, scores[l] ?? 0);
      const bits = allowed?.[at / LABELS] ?? ALL;
      for (let l = 0; l < LABELS; l++) {
        emission[at + l] = (bits >> l) & 1 ? Math.exp((scores[at + l] ?? 0) - best) : 0;
      }
      logScale += best;
    }
    return logScale;
  }

  #forward(length: number): number {
    const [alpha, emission, step] = [this.#alpha, this.#emission, this.#step];
    let logSum = 0;
    for (let i = 0; i < length; i++) {
      const at = i * LABELS;
      alpha.fill(0, at, at + LABELS);
      if (i === 0) for (const l of FIRST) alpha[l] = 1;
      for (let s = 0; i > 0 && s < FROM.length; s++) {
        const to = at + (TO[s] ?? 0);
        alpha[to] = (alpha[to] ?? 0) + (alpha[at - LABELS + (FROM[s] ?? 0)] ?? 0) * (step[s] ?? 0);
      }
      let sum = 0;
      for (let l = at; l < at + LABELS; l++) sum += alpha[l] = (alpha[l] ?? 0) * (emission[l] ?? 0);
      if (!(sum > 0)) return -Infinity;
      for (let l = at; l < at + LABELS; l++) alpha[l] = (alpha[l] ?? 0) / sum;
      logSum += Math.log(sum);
    }
    return logSum + Math.log(this.#ending(length));
  }

  /** The part of the last character's forward sums that is on labels a line may end with. */
  #ending(length: number): number {
    return LAST.reduce((sum, l) => sum + (this.#alpha[(length - 1) * LABELS + l] ?? 0), 0);
  }

  #backward(length: number): void {
    const [alpha, beta, emission, step, marginals] = [
      this.#alpha,
      this.#beta,
      this.#emission,
      this.#step,
      this.marginals,
    ];
    const ending = this.#ending(length);
    for (let i = length - 1; i >= 0; i--) {
      const at = i * LABELS;
      beta.fill(0, at, at + LABELS);
      if (i === length - 1) for (const l of LAST) beta[at + l] = 1 / ending;
      for (let s = 0; i < length - 1 && s < FROM.length; s++) {
        const from = at + (FROM[s] ?? 0);
        const to = at + LABELS + (TO[s] ?? 0);
        beta[from] = (beta[from] ?? 0) + (step[s] ?? 0) * (emission[to] ?? 0) * (beta[to] ?? 0);
      }
      let sum = 0;
      for (let l = at; l < at + LABELS; l++) sum += (alpha[l] ?? 0) * (beta[l] ?? 0);
      for (let l = at; l < at + LABELS; l++) {
        const scaled = (beta[l] ?? 0) / sum;
        beta[l] = scaled;
        marginals[l] = (alpha[l] ?? 0) * scaled;
      }
    }
  }

  #countSteps(length: number, sign: number): void {
    const [alpha, beta, emission, step, expected] = [
      this.#alpha,
      this.#beta,
      this.#emission,
      this.#step,
      this.#expected,
    ];
    for (let at = LABELS; at < length * LABELS; at += LABELS) {
      let sum = 0;
      for (let s = 0; s < FROM.length; s++) {
        const to = at + (TO[s] ?? 0);
        const before = (alpha[at - LABELS + (FROM[s] ?? 0)] ?? 0) * (step[s] ?? 0);
        sum += expected[s] = before * (emission[to] ?? 0) * (beta[to] ?? 0);
      }
      for (let s = 0; s < FROM.length; s++) this.steps[s] = (this.steps[s] ?? 0) + (sign * (expected[s] ?? 0)) / sum;
    }
  }
}
