import { NOUN_STOPS, SELF_COUNTED, VERBS } from './tables/phrases';
import { isHan, isLatin } from './text';
import { Trie, wordsOf } from './trie';

const LONGEST = 14;
const verbs = new Trie<true>();
const verbsBefore = new Trie<true>(true);
for (const word of wordsOf(VERBS)) {
  verbs.add(word, true);
  verbsBefore.add(word, true);
}
const selfCounted = new Set(wordsOf(SELF_COUNTED));
const stops = new Set(NOUN_STOPS.split('').map((character) => character.charCodeAt(0)));

/**
 * The noun that a figure with the measure word `unit` at `start`–`end` counts: 非洲国家 in 48个非洲国家, or before it
 * where nothing follows: 工业设备 in 连接工业设备超1亿台套. A guess from the words around; null where there is none.
 */
export function countedNoun(text: string, start: number, end: number, unit: string): string | null {
  if (selfCounted.has(unit)) return null;
  return nounAfter(text, end) ?? nounBefore(text, start);
}

/** The noun behind a large number without a unit: 中国人民 in 14亿多中国人民; null where a verb or nothing follows. */
export function nounOfNumber(text: string, end: number): string | null {
  return verbs.match(text, end) ? null : nounAfter(text, end);
}

function nounAfter(text: string, from: number): string | null {
  let end = from;
  while (end - from < LONGEST && isNounCharacter(text.charCodeAt(end)) && !(end > from && verbs.match(text, end)))
    end++;
  return end - from >= 2 ? text.slice(from, end) : null;
}

/** Only between a verb and the figure: what is between them is the verb's object. */
function nounBefore(text: string, to: number): string | null {
  let start = to;
  while (to - start < LONGEST && isNounCharacter(text.charCodeAt(start - 1))) {
    if (to - start >= 2 && verbsBefore.match(text, start)) return text.slice(start, to);
    start--;
  }
  return null;
}

/** Han characters that may be part of a noun, and Latin letters (LED灯). */
function isNounCharacter(code: number): boolean {
  return (isHan(code) && !stops.has(code)) || isLatin(code);
}
