import type { Figure, GrowthWords } from '../annotations';
import type { FoundFigure } from '../found';
import { BASES, DIRECTIONS } from './tables/growth';
import { isOneOf } from './text';
import { Trie, wordsOf } from './trie';

const directions = new Trie<NonNullable<GrowthWords['direction']>>(true);
const bases = new Trie<NonNullable<GrowthWords['basis']>>();
for (const [direction, words] of Object.entries(DIRECTIONS)) {
  for (const word of wordsOf(words)) directions.add(word, direction as NonNullable<GrowthWords['direction']>);
}
for (const [basis, words] of Object.entries(BASES)) {
  for (const word of wordsOf(words)) bases.add(word, basis as NonNullable<GrowthWords['basis']>);
}

/** The characters that the words of comparison begin with: most places need no further look. */
const openings = new Set(Object.values(BASES).flatMap((words) => wordsOf(words).map((word) => word.charCodeAt(0))));

/** How far before a figure its word of growth may stand (增长速度为5%), and the basis of the comparison. */
const NEAR = 4;
const CLAUSE = 24;

/**
 * The words of growth before a figure: 同比增长5.2% is up, against the year before. In a list (分别增长9.7%、3.0%) the
 * figures share them; `previous` is the figure before, with its own growth.
 */
export function growthAt(
  text: string,
  figure: Figure,
  start: number,
  previous: FoundFigure | undefined,
): GrowthWords | undefined {
  if (!mayGrow(figure)) return undefined;
  if (previous?.figure.growth && previous.figure.kind === figure.kind && isList(text, previous.end, start)) {
    return previous.figure.growth;
  }
  const from = previous?.end ?? 0;
  const direction = directionBefore(text, start, from);
  if (!direction) return undefined;
  return { direction, basis: basisBefore(text, start, from) };
}

/** True where a word of growth stands before `start`: 上涨2美元 is by how much, and a 至 behind it to how much. */
export function followsGrowth(text: string, start: number, from: number): boolean {
  return directionBefore(text, start, from) !== null;
}

function mayGrow({ kind }: Figure): boolean {
  return kind !== 'ordinal' && kind !== 'fraction';
}

function isList(text: string, from: number, to: number): boolean {
  return to - from === 1 ? isOneOf(text, from, '、和与') : text.slice(from, to) === '以及';
}

function directionBefore(text: string, start: number, from: number): GrowthWords['direction'] {
  for (let at = start; at > from && at > start - NEAR; at--) {
    const match = directions.match(text, at);
    if (match && at - match.length >= from) return match.value;
    if (!isOneOf(text, at - 1, '了约近超达为率速幅度分别')) return null;
  }
  return null;
}

function basisBefore(text: string, start: number, from: number): GrowthWords['basis'] {
  const first = Math.max(from, start - CLAUSE);
  for (let at = start - 1; at >= first; at--) {
    if (isOneOf(text, at, '。；！？\n')) return null;
    if (!openings.has(text.charCodeAt(at))) continue;
    const match = bases.match(text, at);
    if (match) return match.value;
  }
  return null;
}
