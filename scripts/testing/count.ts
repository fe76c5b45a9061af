import type { Part } from './parts';

/** How many tests passed and failed. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/**
 * Counts the tests of a part by what it printed. A part that ends well without having run a test has failed, and so
 * has one that skipped a test: nothing is skipped silently.
 */
export function count(part: Part, output: string, status: number): Count {
  const { passed, failed } = part.counts === undefined ? one(status) : counters[part.counts](plain(output));
  if (status !== 0 && failed === 0) return { passed, failed: 1 };
  if (passed + failed === 0) return { passed, failed: 1 };
  return { passed, failed };
}

const counters: Record<NonNullable<Part['counts']>, (output: string) => Count> = {
  mocha: (output) => ({
    passed: sum(output, /^ *(\d+) passing\b/gm),
    failed: sum(output, /^ *(\d+) failing\b/gm) + sum(output, /^ *(\d+) pending\b/gm),
  }),
  grammar: (output) => ({ passed: lines(output, /^✓ /gm), failed: lines(output, /^✖ /gm) }),
};

function one(status: number): Count {
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function sum(output: string, pattern: RegExp): number {
  return [...output.matchAll(pattern)].reduce((total, [, digits]) => total + Number(digits), 0);
}

function lines(output: string, pattern: RegExp): number {
  return [...output.matchAll(pattern)].length;
}

/** Without the escape sequences of colours. */
function plain(output: string): string {
  // eslint-disable-next-line no-control-regex
  return output.replace(/\u001b\[[\d;]*m/g, '');
}
