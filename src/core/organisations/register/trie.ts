/**
 * A set of words as a trie in typed arrays: each edge is a slot of an open-addressing hash table keyed by node and
 * UTF-16 code unit. It grows as words are added; a walk costs one probe or two a character and allocates nothing.
 */
export class Trie {
  static readonly ROOT = 0;

  #mask: number;
  #parents: Int32Array;
  #codes: Uint16Array;
  #children: Int32Array;
  #values: Int32Array;
  #nodes = 1;
  readonly #firstCodes: number[] = [];

  /** `edges`: about how many there will be, so that the tables need not grow; any number works. */
  constructor(edges = 500) {
    const size = 2 ** Math.ceil(Math.log2(edges * 2));
    this.#mask = size - 1;
    this.#parents = new Int32Array(size).fill(-1);
    this.#codes = new Uint16Array(size);
    this.#children = new Int32Array(size);
    this.#values = new Int32Array(size >> 1).fill(-1);
  }

  /** Adds `word` with a value of 0 or more; a word that is there already keeps its value. Returns the value it has. */
  add(word: string, value: number): number {
    let node = Trie.ROOT;
    for (let i = 0; i < word.length; i++) node = this.#step(node, word.charCodeAt(i));
    const had = this.#values[node] ?? -1;
    if (had >= 0) return had;
    this.#values[node] = value;
    return value;
  }

  /** The node behind `node` by `code`, or -1. */
  next(node: number, code: number): number {
    const slot = this.#slot(node, code);
    return this.#parents[slot] === -1 ? -1 : (this.#children[slot] ?? -1);
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
  firstCodes(): readonly number[] {
    return this.#firstCodes;
  }

  #slot(node: number, code: number): number {
    let hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b);
    hash ^= hash >>> 15;
    let slot = hash & this.#mask;
    for (;;) {
      const parent = this.#parents[slot] ?? -1;
      if (parent === -1 || (parent === node && this.#codes[slot] === code)) return slot;
      slot = (slot + 1) & this.#mask;
    }
  }

  #step(node: number, code: number): number {
    const slot = this.#slot(node, code);
    if (this.#parents[slot] !== -1) return this.#children[slot] ?? 0;
    const child = this.#nodes++;
    if (node === Trie.ROOT) this.#firstCodes.push(code);
    this.#put(slot, node, code, child);
    if (child >= this.#values.length) this.#values = grown(this.#values);
    if (child * 2 > this.#mask) this.#rehash();
    return child;
  }

  #put(slot: number, parent: number, code: number, child: number): void {
    this.#parents[slot] = parent;
    this.#codes[slot] = code;
    this.#children[slot] = child;
  }

  #rehash(): void {
    const [parents, codes, children] = [this.#parents, this.#codes, this.#children];
    const size = parents.length * 2;
    this.#mask = size - 1;
    this.#parents = new Int32Array(size).fill(-1);
    this.#codes = new Uint16Array(size);
    this.#children = new Int32Array(size);
    for (let i = 0; i < parents.length; i++) {
      const [parent = -1, code = 0, child = 0] = [parents[i], codes[i], children[i]];
      if (parent !== -1) this.#put(this.#slot(parent, code), parent, code, child);
    }
  }
}

function grown(values: Int32Array): Int32Array {
  const larger = new Int32Array(values.length * 2).fill(-1);
  larger.set(values);
  return larger;
}
