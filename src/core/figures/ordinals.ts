import type { Figure } from '../annotations';
import type { FoundFigure } from '../found';
import { readNumeral } from '../numerals';
import { AFTER_RANK, BEFORE_RANK, FIRST_OF, NOT_FIRST, NOT_ORDINALS, ORDINAL_NOUNS } from './tables/ordinals';
import { MEASURE_WORDS } from './tables/measureWords';
import { isHan, isOneOf } from './text';
import { units } from './units';
import { Trie, wordsOf } from './trie';

/** The nouns that 第N counts; `null` in `noun` where 第N names instead. */
const ranked = new Trie<{ readonly noun: string | null }>();
for (const word of wordsOf(NOT_ORDINALS)) ranked.add(word, { noun: null });
for (const word of [...wordsOf(ORDINAL_NOUNS), ...wordsOf(MEASURE_WORDS)]) ranked.add(word, { noun: word });
const firsts = new Trie<string>();
for (const word of wordsOf(FIRST_OF)) firsts.add(word, word);

/** A reading of a place at which a figure may open; the scan goes on at `next`. */
export interface Opened {
  readonly next: number;
  readonly found?: FoundFigure;
}

function ordinal(start: number, end: number, value: string, unit: string | null): Opened {
  const figure: Figure = {
    kind: 'ordinal',
    comparator: 'eq',
    value,
    low: null,
    high: null,
    unit,
    unitCode: null,
    counted: null,
  };
  return { next: end, found: { start, end, figure } };
}

/** 第四届, 第9届, and a bare 第一 where it ranks. `at` is the place of 第. */
export function readOrdinal(text: string, at: number): Opened {
  const numeral = readNumeral(text, at + 1);
  if (!numeral) return { next: at + 1 };
  const { end, value } = numeral;
  if (numeral.decimal || numeral.high || numeral.bound) return { next: end };
  if (isOneOf(text, end, '/-')) return { next: end };
  const word = units.match(text, end);
  const noun = word?.value.kind === 'word' ? undefined : ranked.match(text, end);
  if (noun) {
    const after = end + noun.length;
    return noun.value.noun === null ? { next: after } : ordinal(at, after, value, noun.value.noun);
  }
  const ranks = !isHan(text.charCodeAt(end)) || isOneOf(text, end, AFTER_RANK) || isOneOf(text, at - 1, BEFORE_RANK);
  return ranks ? ordinal(at, end, value, null) : { next: end };
}

/** 首批, 首家: the first. `at` is the place of 首. */
export function readFirst(text: string, at: number): Opened {
  const noun = firsts.match(text, at + 1);
  if (!noun || isOneOf(text, at - 1, NOT_FIRST)) return { next: at + 1 };
  return ordinal(at, at + 1 + noun.length, '1', noun.value);
}
