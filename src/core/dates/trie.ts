import { Edges, ROOT } from '../words/edges';

/** A word of a trie found in a text: what it stands for, and where it ends. */
export interface Match<T> {
  readonly value: T;
  readonly end: number;
}

/**
 * Words by their characters, so that one walk over the text finds the longest of them, however many there are.
 * A word may stand for null: it looks like another (起草 for 起) and is none, and being longer it wins.
 */
export class Trie<T> {
  readonly #edges = new Edges();
  /** By the node that a word ends at. */
  readonly #values: (T | null | undefined)[] = [undefined];
  readonly #words: string[] = [];

  constructor(words: Iterable<readonly [string, T | null]>) {
    for (const [word, value] of words) {
      let node = ROOT;
      for (let i = 0; i < word.length; i++) node = this.#edges.step(node, word.charCodeAt(i));
      while (this.#values.length < this.#edges.nodes) this.#values.push(undefined);
      this.#values[node] = value;
      if (value !== null) this.#words.push(word);
    }
  }

  /** The longest word that begins at `at`, or null. */
  longest(text: string, at: number): Match<T> | null {
    let node = ROOT;
    let value: T | null | undefined;
    let end = at;
    for (let i = at; i < text.length; i++) {
      node = this.#edges.next(node, text.charCodeAt(i));
      if (node < 0) break;
      const here = this.#values[node];
      if (here !== undefined) [value, end] = [here, i + 1];
    }
    return value === undefined || value === null ? null : { value, end };
  }

  /** The words that stand for something. */
  words(): readonly string[] {
    return this.#words;
  }

  /** The UTF-16 code units that words begin with. */
  firstUnits(): Iterable<number> {
    return new Set(this.#words.map((word) => word.charCodeAt(0)));
  }
}

/** Words that stand for themselves being there. */
export function wordSet(words: string, except = ''): Trie<true> {
  return new Trie([
    ...split(words).map((word) => [word, true] as const),
    ...split(except).map((word) => [word, null] as const),
  ]);
}

/** The words of a table cell, which spaces part. */
export function split(words: string): string[] {
  return words.split(/\s+/).filter(Boolean);
}
