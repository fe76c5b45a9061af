import { Trie } from '../register/trie';
import type { Span } from './spans';

/** A place where a name stands that was found elsewhere in the text. */
export interface Repeat extends Span {
  /** How often the name was found. */
  readonly found: number;
}

/** A name of two characters is too often a part of other words to be looked for elsewhere on one finding. */
const SHORT = 2;
/** Found in fewer than this share of its places, it is rather a common word there was one mistake about. */
const LEAST_SHARE = 0.2;

interface Tally {
  readonly label: Span['label'];
  found: number;
  missed: number;
}

/**
 * The other places of the names that were found in a text, as far as no found name overlaps them: leftmost and
 * longest, in text order, in time linear in the text. `spans` must be in text order.
 */
export function findRepeats(text: string, spans: readonly Span[]): Repeat[] {
  const tallies = new Map<string, Tally>();
  for (const { start, end, label } of spans) {
    const name = text.slice(start, end);
    const tally = tallies.get(name) ?? { label, found: 0, missed: 0 };
    tally.found++;
    tallies.set(name, tally);
  }
  const trie = new Trie();
  for (const [name, { found }] of tallies) if (name.length > SHORT || found > 1) trie.add(name, 0);
  const places: { start: number; end: number; tally: Tally }[] = [];
  eachUncovered(trie, text, spans, (start, end) => {
    const tally = tallies.get(text.slice(start, end));
    if (!tally) return;
    tally.missed++;
    places.push({ start, end, tally });
  });
  return places.flatMap(({ start, end, tally: { label, found, missed } }) =>
    found >= LEAST_SHARE * (found + missed) ? [{ start, end, label, found }] : [],
  );
}

/** Calls `meet` with every word of `trie` in the text, leftmost and longest, that overlaps none of `spans`. */
export function eachUncovered(
  trie: Trie,
  text: string,
  spans: readonly { readonly start: number; readonly end: number }[],
  meet: (start: number, end: number) => void,
): void {
  let next = 0;
  for (let at = 0; at < text.length;) {
    while (next < spans.length && (spans[next]?.end ?? 0) <= at) next++;
    const { start: stop, end: behind } = spans[next] ?? { start: text.length, end: text.length };
    if (at >= stop) {
      at = Math.max(behind, at + 1);
      continue;
    }
    let node = 0;
    let end = at;
    for (let i = at; i < stop; i++) {
      node = trie.next(node, text.charCodeAt(i));
      if (node < 0) break;
      if (trie.value(node) >= 0) end = i + 1;
    }
    if (end > at) meet(at, end);
    at = Math.max(end, at + 1);
  }
}
