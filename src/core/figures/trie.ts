import { Edges, ROOT } from '../words/edges';
import { foldVariant } from './fold';

/** The longest word of a table that stands at a place. */
export interface Match<T> {
  readonly value: T;
  /** Number of code units that it covers. */
  readonly length: number;
}

const SPACE = 32;

/**
 * Words of a table, compiled to be matched at a place in time that depends on the longest word alone. Matching takes
 * traditional characters for simplified ones, and goes over the spaces of letter-spaced text within a word.
 */
export class Trie<T> {
  readonly #edges = new Edges();
  /** By the node that a word ends at. */
  readonly #values: (T | undefined)[] = [undefined];

  /** `backward`: words are matched from their last character, ending before a place. */
  constructor(private readonly backward = false) {}

  /** Adds a word; a word that is there keeps its first value. */
  add(word: string, value: T): this {
    let node: number = ROOT;
    for (let i = 0; i < word.length; i++) {
      const code = foldVariant(word.charCodeAt(this.backward ? word.length - 1 - i : i));
      node = this.#edges.step(node, code);
    }
    while (this.#values.length < this.#edges.nodes) this.#values.push(undefined);
    this.#values[node] ??= value;
    return this;
  }

  /** The value of a whole word of the table. */
  get(word: string): T | undefined {
    const match = this.match(word, this.backward ? word.length : 0);
    return match?.length === word.length ? match.value : undefined;
  }

  /** The longest word that starts at `at`, or, where backward, that ends before `at`, and whose value is accepted. */
  match(text: string, at: number, accepts?: (value: T) => boolean): Match<T> | undefined {
    const step = this.backward ? -1 : 1;
    const from = this.backward ? at - 1 : at;
    let node: number = ROOT;
    let best: T | undefined;
    let length = 0;
    for (let i = from; ; i += step) {
      const code = foldVariant(text.charCodeAt(i));
      if (code === SPACE && i !== from) continue;
      node = this.#edges.next(node, code);
      if (node < 0) break;
      const value = this.#values[node];
      if (value !== undefined && (!accepts || accepts(value))) {
        best = value;
        length = (i - from) * step + 1;
      }
    }
    return best === undefined ? undefined : { value: best, length };
  }
}

/** Words parted by blanks or line breaks. */
export function wordsOf(table: string): string[] {
  return table.split(/\s+/).filter(Boolean);
}
