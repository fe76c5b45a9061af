/** The node that every word starts from. */
export const ROOT = 0;

/** Knuth's multiplicative hash: 2^32 divided by the golden ratio. */
const SPREAD = 0x9e3779b1;
const EMPTY = -1;

/**
 * The edges of a trie in one open-addressing hash table of typed arrays: a step from a node by a symbol (a UTF-16 code
 * unit, or what a trie takes for it) costs a probe or two, allocates nothing, and does not depend on how many words
 * there are. The table is kept at most half full and grows as edges are added.
 */
export class Edges {
  #shift: number;
  #parents: Int32Array;
  #symbols: Uint16Array;
  #children: Int32Array;
  #nodes = 1;

  /** `expected`: about how many edges there will be, so that the table need not grow; any number works. */
  constructor(expected = 32) {
    const bits = Math.max(4, Math.ceil(Math.log2(expected * 2)));
    this.#shift = 32 - bits;
    this.#parents = new Int32Array(2 ** bits).fill(EMPTY);
    this.#symbols = new Uint16Array(2 ** bits);
    this.#children = new Int32Array(2 ** bits);
  }

  /** How many nodes there are: they are numbered from 0. */
  get nodes(): number {
    return this.#nodes;
  }

  /** The node behind `node` by `symbol`, or -1. */
  next(node: number, symbol: number): number {
    const slot = this.#slot(node, symbol);
    return this.#parents[slot] === EMPTY ? -1 : (this.#children[slot] ?? -1);
  }

  /** The same, made where there is none. */
  step(node: number, symbol: number): number {
    const slot = this.#slot(node, symbol);
    if (this.#parents[slot] !== EMPTY) return this.#children[slot] ?? ROOT;
    const child = this.#nodes++;
    this.#put(slot, node, symbol, child);
    if (this.#nodes * 2 > this.#parents.length) this.#grow();
    return child;
  }

  /** Where the edge is, or would be. */
  #slot(node: number, symbol: number): number {
    const parents = this.#parents;
    const symbols = this.#symbols;
    const mask = parents.length - 1;
    let slot = Math.imul((node << 16) | symbol, SPREAD) >>> this.#shift;
    for (;;) {
      const parent = parents[slot];
      if (parent === EMPTY || (parent === node && symbols[slot] === symbol)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #put(slot: number, parent: number, symbol: number, child: number): void {
    this.#parents[slot] = parent;
    this.#symbols[slot] = symbol;
    this.#children[slot] = child;
  }

  #grow(): void {
    const [parents, symbols, children] = [this.#parents, this.#symbols, this.#children];
    const size = parents.length * 2;
    this.#shift--;
    this.#parents = new Int32Array(size).fill(EMPTY);
    this.#symbols = new Uint16Array(size);
    this.#children = new Int32Array(size);
    parents.forEach((parent, i) => {
      const symbol = symbols[i] ?? 0;
      if (parent !== EMPTY) this.#put(this.#slot(parent, symbol), parent, symbol, children[i] ?? ROOT);
    });
  }
}
