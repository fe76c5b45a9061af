import { FIRST, LABELS, LAST, O, STEPS } from './labels';
import { LINE_LIMIT } from './line-features';

const NEVER = -(2 ** 30);
const FROM = Uint8Array.from(STEPS, ([from]) => from);
const TO = Uint8Array.from(STEPS, ([, to]) => to);

/** Finds the best path of labels through a line: dynamic programming over the allowed steps. */
export class Viterbi {
  /** The labels of the last line decoded. */
  readonly path = new Uint8Array(LINE_LIMIT);
  readonly #back = new Uint8Array(LINE_LIMIT * LABELS);
  readonly #best = new Int32Array(LABELS);
  readonly #last = new Int32Array(LABELS);

  constructor(readonly transitions: Int16Array) {}

  /** Decodes `sums` (`LABELS` a character) into {@link path}. */
  decode(sums: Int32Array, length: number): void {
    if (length === 0) return;
    const [best, last, back, transitions] = [this.#best, this.#last, this.#back, this.transitions];
    last.fill(NEVER);
    for (const label of FIRST) last[label] = sums[label] ?? 0;
    for (let i = 1; i < length; i++) {
      const at = i * LABELS;
      best.fill(NEVER);
      for (let s = 0; s < FROM.length; s++) {
        const to = TO[s] ?? 0;
        const from = FROM[s] ?? 0;
        const value = (last[from] ?? 0) + (transitions[s] ?? 0);
        if (value > (best[to] ?? 0)) {
          best[to] = value;
          back[at + to] = from;
        }
      }
      for (let label = 0; label < LABELS; label++)
        last[label] = Math.max(NEVER, (best[label] ?? 0) + (sums[at + label] ?? 0));
    }
    let label: number = O;
    for (const end of LAST) if ((last[end] ?? 0) > (last[label] ?? 0)) label = end;
    for (let i = length - 1; i >= 0; i--) {
      this.path[i] = label;
      label = back[i * LABELS + label] ?? O;
    }
  }
}
