import type { Annotations, Article, Mention } from '../../core/annotations';

/**
 * The mention at `offset`, or undefined. Its end counts as in it, so that a cursor behind the last character is on
 * it; of two that touch, the one that begins at `offset` is meant. Where an event or document holds others, the innermost.
 */
export function mentionAt(mentions: readonly Mention[], offset: number): Mention | undefined {
  let found: Mention | undefined;
  for (let i = firstAfter(mentions, offset) - 1; i >= 0; i--) {
    const mention = mentions[i];
    if (!mention) break;
    if (mention.end > offset) return mention;
    if (mention.end === offset) found ??= mention;
    // Only a holder, which begins before what it holds, can still reach here; nothing holds more than a few.
    if (offset - mention.start > LONGEST_HOLDER) break;
  }
  return found;
}

/** No named event or document title is longer than this many UTF-16 code units. */
const LONGEST_HOLDER = 500;

/** Index of the first mention that begins after `offset`; `mentions.length` where none does. */
export function firstAfter(mentions: readonly Mention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((mentions[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

export type Direction = 'next' | 'previous';

/**
 * The mention that one step from `offset` leads to, going round at the ends of the document: the first that begins
 * after `offset`, or the last that begins before it. Undefined where there are none.
 */
export function step(mentions: readonly Mention[], offset: number, direction: Direction): Mention | undefined {
  if (direction === 'next') return mentions[firstAfter(mentions, offset)] ?? mentions[0];
  return mentions[firstAfter(mentions, offset - 1) - 1] ?? mentions[mentions.length - 1];
}

/** The mentions that begin or end between two offsets, for what is on screen. */
export function mentionsBetween(mentions: readonly Mention[], start: number, end: number): Mention[] {
  return mentions
    .slice(firstAfter(mentions, start - LONGEST_HOLDER), firstAfter(mentions, end))
    .filter((mention) => mention.end >= start);
}

export function articleOf(annotations: Annotations, mention: Mention): Article | undefined {
  return annotations.articles.find(({ id }) => id === mention.article);
}
