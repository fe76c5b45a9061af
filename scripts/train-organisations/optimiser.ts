/**
 * AdaGrad (Duchi, Hazan and Singer 2011) over a flat array of weights, with a pull towards nothing on every weight
 * that is touched, and the mean of the weights over the later half of the steps.
 */
export class AdaGrad {
  readonly weights: Float32Array;
  readonly #squares: Float32Array;
  readonly #late: Float32Array;

  constructor(
    size: number,
    readonly rate: number,
    readonly l2: number,
    readonly steps: number,
    start: number,
  ) {
    this.weights = new Float32Array(size);
    this.#squares = new Float32Array(size).fill(start);
    this.#late = new Float32Array(size);
  }

  /** Climbs along `gradient` from `from` for the `count` weights from `address`, at step `step` (from 0). */
  climb(address: number, gradient: Float64Array, from: number, count: number, step: number): void {
    const { weights, rate, l2 } = this;
    const [squares, late] = [this.#squares, this.#late];
    const lateness = step - this.steps / 2;
    for (let i = 0; i < count; i++) {
      const at = address + i;
      const weight = weights[at] ?? 0;
      const slope = (gradient[from + i] ?? 0) - l2 * weight;
      const square = (squares[at] ?? 0) + slope * slope;
      squares[at] = square;
      const change = (rate * slope) / Math.sqrt(square);
      weights[at] = weight + change;
      // A late change is missing from the mean for the part of the later half that was over before it.
      if (lateness > 0) late[at] = (late[at] ?? 0) + lateness * change;
    }
  }

  /** Puts the mean in the weights' place. */
  settle(): void {
    const half = this.steps / 2;
    for (let i = 0; i < this.weights.length; i++) {
      this.weights[i] = (this.weights[i] ?? 0) - (this.#late[i] ?? 0) / half;
    }
  }
}
