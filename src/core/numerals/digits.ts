import { ASCII, classOf } from './characters';
import { normalise } from './decimal';

export interface Digits {
  readonly end: number;
  readonly value: string;
  /** Has digits behind a point. */
  readonly decimal: boolean;
  /** Parted in threes: 1,234. */
  readonly grouped: boolean;
}

const POINT = 46;
const SPACE = 32;
/** Groups parted by spaces that are looked at before it is plain that they are columns and no number. */
const SPACED_GROUPS = 6;
const COMMAS = new Set([44, 0xff0c, 0x2019, 0x2009]);

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/**
 * Reads a number in ASCII digits: `1234`, `1,234.5`, `82，225`, `1 234 567`, `3.14`, `.5` is not read from its point.
 * A separator counts only between groups of three digits that touch it in the source, which `touches` tells; a space
 * only where a sign of quantity follows the last group (two columns of a table are not one number).
 */
export function readDigits(text: string, at: number, touches: (index: number) => boolean): Digits {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  let digits = text.slice(at, end);
  let grouped = false;
  if (end - at <= 3) {
    const last = endOfGroups(text, end, touches);
    if (last > end) {
      grouped = true;
      for (let group = end; group < last; group += 4) digits += text.slice(group + 1, group + 4);
      end = last;
    }
  }
  const decimal = text.charCodeAt(end) === POINT && isDigit(text.charCodeAt(end + 1));
  if (decimal) {
    const point = end++;
    while (isDigit(text.charCodeAt(end))) end++;
    digits += text.slice(point, end);
  }
  return { end, value: normalise(digits), decimal, grouped };
}

/** End of the groups `,ddd` from `at` on; `at` itself where there is none. All groups have the same separator. */
function endOfGroups(text: string, at: number, touches: (index: number) => boolean): number {
  const separator = text.charCodeAt(at);
  const spaced = separator === SPACE;
  if (!spaced && !COMMAS.has(separator)) return at;
  const last = spaced ? at + 4 * SPACED_GROUPS : text.length;
  let end = at;
  while (end < last && text.charCodeAt(end) === separator && isGroup(text, end)) {
    if (!spaced && !(touches(end) && touches(end + 1))) break;
    end += 4;
  }
  return spaced && !isQuantity(text.charCodeAt(end)) ? at : end;
}

function isGroup(text: string, at: number): boolean {
  return (
    isDigit(text.charCodeAt(at + 1)) &&
    isDigit(text.charCodeAt(at + 2)) &&
    isDigit(text.charCodeAt(at + 3)) &&
    !isDigit(text.charCodeAt(at + 4))
  );
}

/** What may follow a number that is parted by spaces: a Han character, a decimal point or a percent sign. */
function isQuantity(code: number): boolean {
  return code >= 0x3400 || code === POINT || code === 37 || classOf(code) > ASCII;
}
