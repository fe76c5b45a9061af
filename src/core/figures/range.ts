import { compare, sharesScale, shift } from '../numerals';
import { type NoFigure, type Quantity, type Source, isQuantity } from './quantity';
import { readSigned } from './signed';
import { CLOSED_BY, CONNECTORS, PAIRED } from './tables/bounds';
import { Trie, wordsOf } from './trie';

const connectors = new Trie<true>();
const paired = new Trie<true>();
const closers = new Trie<true>();
for (const word of wordsOf(CONNECTORS)) connectors.add(word, true);
for (const word of wordsOf(PAIRED)) paired.add(word, true);
for (const word of wordsOf(CLOSED_BY)) closers.add(word, true);

/** 1万（含）-5万元: a remark that a range may hold behind its lower end. */
const INCLUSIVE = /^[（(](?:不?含|包?含本数)[）)]/;

/**
 * Goes on from the lower end of a range to the whole of it: 3至5亿元, 10%到15%, 20和30之间. The lower end shares the
 * upper end's scale and unit. Returns `low` where no range follows, NoFigure where a date follows (1—11月).
 */
export function readRange(source: Source, low: Quantity): Quantity | NoFigure {
  if (low.high !== null || (low.noun && low.kind === 'count')) return low;
  const { text } = source;
  const from = low.end + inclusiveAt(text, low.end);
  const connector = connectors.match(text, from);
  const pair = connector ? undefined : paired.match(text, from);
  const link = connector ?? pair;
  if (!link) return low;
  const high = readSigned(source, from + link.length);
  if (!high) return low;
  if (!isQuantity(high)) return low.unit === null && connector ? high : low;
  if (pair && high.unit === '间') return joined(low, withoutUnit(high), 1) ?? low;
  const closer = closers.match(text, high.end);
  if (high.high !== null || (pair && !closer)) return low;
  return joined(low, high, closer?.length ?? 0) ?? unjoined(low, high);
}

function inclusiveAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code === 40 || code === 0xff08 ? (INCLUSIVE.exec(text.slice(at, at + 6))?.[0].length ?? 0) : 0;
}

/** Two numbers that do not rise are no range: a score, a code. The first is a figure only with a unit of its own. */
function unjoined(low: Quantity, high: Quantity): Quantity | NoFigure {
  return low.unit === null && low.kind === 'number' ? { next: high.start } : low;
}

function joined(low: Quantity, high: Quantity, closer: number): Quantity | undefined {
  if (low.kind === 'fraction' || high.kind === 'fraction') return undefined;
  if (low.unit !== null && high.unit !== null && (low.unit !== high.unit || low.kind !== high.kind)) return undefined;
  if (low.unit !== null && high.unit === null && low.numeral.start === low.start) return undefined;
  const end = high.end + closer;
  const bottom = low.unit === null ? sharedValue(low, high) : low.value;
  const top = high.unit === null && low.unit !== null ? shift(high.value, low.power) : high.value;
  const falls = compareSigned(bottom, top) >= 0;
  if (falls && !(bottom.startsWith('-') && top.startsWith('-'))) return undefined;
  const unit = high.unit ?? low.unit;
  const { kind, code } = high.unit === null ? low : high;
  return {
    ...high,
    start: low.start,
    end,
    kind,
    unit,
    code,
    value: falls ? top : bottom,
    high: falls ? bottom : top,
    bound: null,
  };
}

/** 10000与20000间: 间 closes the range and counts no rooms. */
function withoutUnit(quantity: Quantity): Quantity {
  return { ...quantity, kind: 'number', unit: null, end: quantity.end - 1 };
}

/** 3 in 3至5亿 is 300 million; 500 in 500至1万 stays 500. */
function sharedValue(low: Quantity, high: Quantity): string {
  const { numeral, power } = high;
  const own = shift(low.value, power);
  if (low.numeral.scale > 0 || low.value.startsWith('-')) return own;
  const single = low.numeral.ten === 0 && low.value.length === 1 && numeral.ten > 0;
  for (const places of single ? [numeral.scale + numeral.ten, numeral.scale] : [numeral.scale]) {
    if (places && sharesScale(low.value, shift(numeral.value, -places))) return shift(own, places);
  }
  return own;
}

function compareSigned(a: string, b: string): number {
  const negative = a.startsWith('-');
  if (negative !== b.startsWith('-')) return negative ? -1 : 1;
  return negative ? compare(b.slice(1), a.slice(1)) : compare(a, b);
}
