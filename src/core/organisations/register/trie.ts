import { Edges, ROOT } from '../../words/edges';

/** A set of words as a trie in typed arrays, which grow as words are added; a walk allocates nothing. */
export class Trie {
  static readonly ROOT = ROOT;

  readonly #edges: Edges;
  #values: Int32Array;
  readonly #firstCodes = new Set<number>();

  /** `edges`: about how many there will be, so that the tables need not grow; any number works. */
  constructor(edges = 500) {
    this.#edges = new Edges(edges);
    this.#values = new Int32Array(edges + 1).fill(-1);
  }

  /** Adds `word` with a value of 0 or more; a word that is there already keeps its value. Returns the value it has. */
  add(word: string, value: number): number {
    let node = Trie.ROOT;
    for (let i = 0; i < word.length; i++) node = this.#edges.step(node, word.charCodeAt(i));
    while (this.#values.length < this.#edges.nodes) this.#values = grown(this.#values);
    const had = this.#values[node] ?? -1;
    if (had >= 0) return had;
    this.#values[node] = value;
    if (word) this.#firstCodes.add(word.charCodeAt(0));
    return value;
  }

  /** The node behind `node` by `code`, or -1. */
  next(node: number, code: number): number {
    return this.#edges.next(node, code);
  }

  /** The value of the word that ends at `node`, or -1. */
  value(node: number): number {
    return this.#values[node] ?? -1;
  }

  /** The value of exactly `word`, or -1. */
  get(word: string): number {
    let node = Trie.ROOT;
    for (let i = 0; i < word.length && node >= 0; i++) node = this.next(node, word.charCodeAt(i));
    return node < 0 || word === '' ? -1 : this.value(node);
  }

  /** The longest word that starts at offset `at` of `text`, and where it ends; undefined for none. */
  longest(text: string, at: number): { readonly value: number; readonly end: number } | undefined {
    let node: number = Trie.ROOT;
    let value = -1;
    let end = at;
    for (let i = at; i < text.length; i++) {
      node = this.next(node, text.charCodeAt(i));
      if (node < 0) break;
      if (this.value(node) < 0) continue;
      value = this.value(node);
      end = i + 1;
    }
    return value < 0 ? undefined : { value, end };
  }

  /** The code units that words start with. */
  firstCodes(): Iterable<number> {
    return this.#firstCodes;
  }
}

function grown(values: Int32Array): Int32Array {
  const larger = new Int32Array(values.length * 2).fill(-1);
  larger.set(values);
  return larger;
}
