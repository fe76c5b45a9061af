import { DIVISIONS } from '../register/divisions';
import { Trie } from '../register/trie';
import { CONTEXTS } from './words/contexts';
import { HEADS } from './words/heads';
import { PLACES } from './words/places';
import { CONTEXT_CLASSES, HEAD_CLASSES, PLACE_CLASSES, eachWord } from './words';
import type { Gazetteer } from './gazetteer';

export const HEAD_VALUES = HEAD_CLASSES.length;
export const CONTEXT_VALUES = CONTEXT_CLASSES.length;
/** The tables' classes and one more for the divisions of the kept package. */
export const PLACE_VALUES = PLACE_CLASSES.length + 1;

/** The words that the tagger looks for in a text. */
export interface Layers {
  readonly register: Gazetteer;
  readonly heads: Trie;
  readonly contexts: Trie;
  readonly places: Trie;
}

export function buildLayers(register: Gazetteer): Layers {
  const heads = new Trie();
  const contexts = new Trie();
  const places = new Trie();
  eachWord(HEADS, (word, value) => heads.add(word, value));
  eachWord(CONTEXTS, (word, value) => contexts.add(word, value));
  eachWord(PLACES, (word, value) => places.add(word, value));
  eachDivision((name) => places.add(name, PLACE_VALUES));
  return { register, heads, contexts, places };
}

/** Names of provinces, prefectures and counties, in full and (for three characters and more) without 省, 市, 县, 区. */
function eachDivision(add: (name: string) => void): void {
  for (const name of DIVISIONS.split(/[\s:;=]+/u)) {
    if (name.length < 2) continue;
    add(name);
    if (name.length > 2 && '省市县州盟'.includes(name.slice(-1))) add(name.slice(0, -1));
  }
}
