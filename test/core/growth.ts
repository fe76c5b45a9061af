/** Work of a size is made ready, then done; only the doing is measured. */
export type Work = (times: number) => () => void;

const TIMES = 8;
/** Garbage collection may double what is linear; quadratic work takes eight times as much as linear. */
const SLACK = 2.5;
const ATTEMPTS = 6;
/** Below this, in microseconds, the clock and the compiler say more than the work. */
const LEAST = 1000;

/** Processor time in microseconds: what other programs do meanwhile does not count. */
function cost(run: () => void): number {
  const from = process.cpuUsage();
  run();
  return process.cpuUsage(from).user;
}

/**
 * Whether work grows faster than its size, told by comparing it with the same work of eight times the size. What seems to
 * is measured again, a few times: the compiler and the collector of garbage take their time at times, never always.
 *
 * @param growth how many times as long the larger work should take: 8 where it is linear, 1 where its size does not count.
 * @returns how many times as long the larger work took at the least, where that is too much; else null.
 */
export function growsFaster(work: Work, growth = TIMES): number | null {
  let least = Infinity;
  let small = Infinity;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    cost(work(1));
    small = Math.min(small, Math.max(cost(work(1)), LEAST));
    least = Math.min(least, cost(work(TIMES)) / small);
    if (least <= growth * SLACK) return null;
  }
  return least;
}
