import type { Comparator, FigureKind } from '../annotations';
import { type Numeral } from '../numerals';
import type { Quantity } from './quantity';
import { DOUBLINGS, HALVES } from './tables/ratios';
import { isOneOf } from './text';
import { Trie } from './trie';

/** Amounts that a word names without a numeral: 翻一番, 半数, 对折. */
interface Amount {
  readonly kind: FigureKind;
  readonly value: string;
  readonly unit: string | null;
  readonly bound: Comparator | null;
}

const amounts = new Trie<Amount>();
for (const [word, value] of Object.entries(DOUBLINGS)) {
  amounts.add(word, { kind: 'multiple', value, unit: '倍', bound: null });
  amounts.add(word.replace(/翻了?/, '$&近'), { kind: 'multiple', value, unit: '倍', bound: 'near' });
}
for (const [word, [kind, value, unit]] of Object.entries(HALVES)) amounts.add(word, { kind, value, unit, bound: null });

/** Characters behind 一半 and its like that make another word of them. */
const NOT_BEHIND = '径岛导品叠';

/** The amount that a word at `at` names. */
export function readAmountWord(text: string, at: number): Quantity | undefined {
  const match = amounts.match(text, at);
  if (!match || isOneOf(text, at + match.length, NOT_BEHIND)) return undefined;
  const end = at + match.length;
  const { kind, value, unit, bound } = match.value;
  return {
    start: at,
    end,
    kind,
    value,
    high: null,
    unit,
    code: null,
    bound,
    numeral: { ...WORD, start: at, end, value },
    power: 0,
    noun: false,
  };
}

const WORD: Numeral = {
  start: 0,
  end: 0,
  value: '0',
  high: null,
  form: 'han',
  scale: 0,
  ten: 0,
  bare: false,
  bound: null,
  row: false,
  decimal: false,
  grouped: false,
};
