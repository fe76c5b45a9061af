import type { Comparator } from '../annotations';
import type { Quantity } from './quantity';
import { AFTER, BEFORE, BEFORE_SCALES, DISTANT, NOT_AFTER, NOT_BEFORE } from './tables/bounds';
import { isHan, isOneOf } from './text';
import { Trie, wordsOf } from './trie';

interface Before {
  readonly comparator: Comparator;
  readonly word: string;
}

const before = new Trie<Before>(true);
const after = new Trie<Comparator | 'none'>();
const distant = new Trie<Comparator>();
for (const [word, comparator] of Object.entries(BEFORE)) before.add(word, { comparator, word });
for (const [word, comparator] of Object.entries(AFTER)) after.add(word, comparator);
for (const word of wordsOf(NOT_AFTER)) after.add(word, 'none');
for (const [word, comparator] of Object.entries(DISTANT)) distant.add(word, comparator);
const scalesOnly = wordsOf(BEFORE_SCALES);

/** How far before a figure, in code units, a bound may stand that does not touch it. */
const DISTANCE = 14;
/** 多 behind a unit, 三米多, begins other words before these. */
const NOT_MORE = '边元样种方个家名项次年国级重功地少数媒能维层达头为于出';

export interface Bounds {
  readonly start: number;
  readonly end: number;
  readonly comparator: Comparator;
  /** A word of bound stands there. */
  readonly written: boolean;
}

/** The bound on `quantity`, with the span that its touching words make; they lie between `from` and the text's end. */
export function readBounds(text: string, quantity: Quantity, from: number): Bounds {
  const left = boundBefore(text, quantity, from);
  const right = boundAfter(text, quantity);
  const start = left?.start ?? quantity.start;
  const end = right?.end ?? quantity.end;
  const touching = combine(left?.comparator, right?.comparator) ?? quantity.bound;
  const comparator = touching ?? boundAtDistance(text, start, from) ?? 'eq';
  return {
    start,
    end,
    comparator: quantity.high === null ? comparator : 'between',
    written: (left ?? right) !== undefined,
  };
}

/** 约200家以上 is 200 at least: the bound says more than the 约. */
function combine(left: Comparator | undefined, right: Comparator | undefined): Comparator | undefined {
  return left === undefined || (left === 'approx' && right !== undefined) ? right : left;
}

function boundBefore(
  text: string,
  quantity: Quantity,
  from: number,
): { start: number; comparator: Comparator } | undefined {
  const at = text.charCodeAt(quantity.start - 1) === 32 ? quantity.start - 1 : quantity.start;
  const match = before.match(text, at);
  if (!match || at - match.length < from) return undefined;
  const { word, comparator } = match.value;
  const start = at - match.length;
  if (isOneOf(text, start - 1, NOT_BEFORE[word] ?? '')) return undefined;
  if (scalesOnly.includes(word) && !isRound(quantity)) return undefined;
  return { start, comparator };
}

/** 上百, 过万, 过九成: what 上 and 过 may stand before. */
function isRound({ numeral, kind }: Quantity): boolean {
  return numeral.bare || kind === 'percent' || kind === 'fraction' || (kind === 'number' && numeral.value.length > 1);
}

function boundAfter(text: string, quantity: Quantity): { end: number; comparator: Comparator } | undefined {
  const { end, kind, unit } = quantity;
  const match = after.match(text, end);
  if (match) return match.value === 'none' ? undefined : { end: end + match.length, comparator: match.value };
  const continuous =
    unit !== null && (kind === 'measure' || kind === 'money' || kind === 'percent' || kind === 'multiple');
  if (!continuous || text.charAt(end) !== '多' || isOneOf(text, end + 1, NOT_MORE)) return undefined;
  return { end: end + 1, comparator: 'gt' };
}

/** 约占全国的47%: the nearest such word in the same clause, with no other number between. */
function boundAtDistance(text: string, start: number, from: number): Comparator | undefined {
  const first = Math.max(from, start - DISTANCE);
  for (let at = start - 1; at >= first; at--) {
    const code = text.charCodeAt(at);
    if (!isHan(code)) return undefined;
    if (!isOneOf(text, at, '约至大')) continue;
    const match = distant.match(text, at);
    if (match && at + match.length <= start && !isOneOf(text, at - 1, NOT_BEFORE['约'] ?? '')) return match.value;
  }
  return undefined;
}
