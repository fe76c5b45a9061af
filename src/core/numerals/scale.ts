import { SCALE, classOf, valueOf } from './characters';
import { isPrefix } from './prefixes';
import { overSpace } from './spacing';

/** 亿亿 and 万亿亿 are the largest scales in use; a longer run of scale words is no numeral. */
const LARGEST_SCALE = 20;
const MORE = new Set(['多', '余', '餘', '來', '来'].map((character) => character.charCodeAt(0)));
const SPACE = 32;
const GE = '个'.charCodeAt(0);
const GE_TRADITIONAL = '個'.charCodeAt(0);
const YI = new Set(['亿', '億'].map((character) => character.charCodeAt(0)));

export interface Scale {
  /** Meaningless where `power` is 0. */
  readonly end: number;
  readonly power: number;
  readonly more: boolean;
}

/** The scale words from `at` on, as one power: 12 for 万亿. 多 and 余 may stand before a scale word: 3000多亿. */
export function readScale(text: string, at: number, han: boolean): Scale {
  if (!mayScale(text.charCodeAt(at))) return NONE;
  let end = at;
  let power = 0;
  let more = false;
  for (;;) {
    let next = overSpace(text, end);
    const code = text.charCodeAt(next);
    const isMore = MORE.has(code) && classOf(text.charCodeAt(next + 1)) === SCALE;
    if (isMore) next++;
    else if ((code === GE || code === GE_TRADITIONAL) && power === 0 && YI.has(text.charCodeAt(next + 1))) next++;
    const word = text.charCodeAt(next);
    const value = valueOf(word);
    const counts = classOf(word) === SCALE && (han || value !== 12) && !isPrefix(text, next);
    if (!counts || power + value > LARGEST_SCALE) return { end, power, more };
    power += value;
    more ||= isMore;
    end = next + 1;
  }
}

const NONE: Scale = { end: 0, power: 0, more: false };

/** A scale word may begin here: itself, behind 多 or 个, or behind a space. */
function mayScale(code: number): boolean {
  return classOf(code) === SCALE || code === SPACE || code === GE || code === GE_TRADITIONAL || MORE.has(code);
}
