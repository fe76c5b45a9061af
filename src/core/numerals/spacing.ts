import { HAN, SCALE, SOME, TEN, classOf } from './characters';

const SPACE = 32;
const POINTS = new Set(['点', '點'].map((character) => character.charCodeAt(0)));

/** True for 点 as a decimal point between Han digits. */
export function isHanPoint(code: number): boolean {
  return POINTS.has(code);
}

/**
 * The next offset of a Han numeral that is set with spaces between its words (三千 八百 九十六 万): past the space
 * where the numeral goes on behind it with a power, a scale word, a point, or a digit that has one; else `at`.
 */
export function overSpace(text: string, at: number): number {
  if (text.charCodeAt(at) !== SPACE || classOf(text.charCodeAt(at - 1)) === 0) return at;
  const code = text.charCodeAt(at + 1);
  const kind = classOf(code);
  if (kind === TEN || kind === SCALE || isHanPoint(code)) return at + 1;
  if (kind === SOME) return classOf(text.charCodeAt(at + 2)) === SCALE ? at + 1 : at;
  if (kind !== HAN) return at;
  const next = text.charCodeAt(at + 2) === SPACE ? text.charCodeAt(at + 3) : text.charCodeAt(at + 2);
  return classOf(next) === TEN || classOf(next) === SOME || isEnd(text, at + 2) ? at + 1 : at;
}

function isEnd(text: string, at: number): boolean {
  return at >= text.length;
}
