import { LINE_LIMIT } from './line-features';

const FULL_STOP = 0x3002;

/**
 * Calls `visit` with each line of `text` from left to right, without its line break. A line longer than the model
 * reads at once is cut behind its last full stop, or, without one, anywhere: memory stays bounded on any text.
 */
export function eachLine(text: string, visit: (start: number, end: number) => void): void {
  let start = 0;
  while (start < text.length) {
    const lineBreak = text.indexOf('\n', start);
    const end = lineBreak < 0 ? text.length : lineBreak;
    while (end - start > LINE_LIMIT) {
      const cut = cutBefore(text, start);
      visit(start, cut);
      start = cut;
    }
    if (end > start) visit(start, end);
    start = end + 1;
  }
}

function cutBefore(text: string, start: number): number {
  const limit = start + LINE_LIMIT;
  for (let i = limit - 1; i > start + LINE_LIMIT / 2; i--) if (text.charCodeAt(i) === FULL_STOP) return i + 1;
  return limit;
}
