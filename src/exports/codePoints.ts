/**
 * Offsets in Unicode code points, as Python, brat and the W3C's selectors count them. JavaScript and VS Code count
 * UTF-16 code units, in which a character beyond the Basic Multilingual Plane is two.
 */

/** Translates UTF-16 offsets of `text` to code-point offsets. An offset inside a surrogate pair counts as its start. */
export function codePointOffsets(text: string): (offset: number) => number {
  const pairs = surrogatePairs(text);
  return (offset) => offset - countBelow(pairs, offset);
}

/** Where the second halves of the surrogate pairs of `text` stand, ascending. */
function surrogatePairs(text: string): number[] {
  const seconds: number[] = [];
  for (let at = 0; at + 1 < text.length; at++) {
    if (isHigh(text.charCodeAt(at)) && isLow(text.charCodeAt(at + 1))) seconds.push(++at);
  }
  return seconds;
}

/** How many of the ascending `numbers` are below `limit`. */
export function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Moves `offset` one way or the other (`-1`, `1`) until it stands between two code points of `text`. */
export function betweenCodePoints(text: string, offset: number, direction: -1 | 1): number {
  return isHigh(text.charCodeAt(offset - 1)) && isLow(text.charCodeAt(offset)) ? offset + direction : offset;
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code < 0xe000;
}
