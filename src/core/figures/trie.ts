import { foldVariant } from './fold';

/** The longest word of a table that stands at a place. */
export interface Match<T> {
  readonly value: T;
  /** Number of code units that it covers. */
  readonly length: number;
}

const SPACE = 32;
const ROOT = 1;
/** Knuth's multiplicative hash: 2^32 divided by the golden ratio. */
const SPREAD = 0x9e3779b1;

/**
 * Words of a table, compiled to be matched at a place in time that depends on the longest word alone. Matching takes
 * traditional characters for simplified ones, and goes over the spaces of letter-spaced text within a word.
 *
 * The edges are one hash table with open addressing: an edge's key is its node and character in one integer. A scan
 * asks many tries at every number, and most are answered by one look.
 */
export class Trie<T> {
  private readonly values: (T | undefined)[] = [undefined, undefined];
  private keys = new Int32Array(64);
  private targets = new Int32Array(64);
  private shift = 26;
  private edges = 0;

  /** `backward`: words are matched from their last character, ending before a place. */
  constructor(private readonly backward = false) {}

  /** Adds a word; a word that is there keeps its first value. */
  add(word: string, value: T): this {
    let node = ROOT;
    for (let i = 0; i < word.length; i++) {
      const code = foldVariant(word.charCodeAt(this.backward ? word.length - 1 - i : i));
      node = this.step(node, code) || this.link(node, code);
    }
    this.values[node] ??= value;
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
    let node = ROOT;
    let best: T | undefined;
    let length = 0;
    for (let i = from; ; i += step) {
      const code = foldVariant(text.charCodeAt(i));
      if (code === SPACE && i !== from) continue;
      node = this.step(node, code);
      if (node === 0) break;
      const value = this.values[node];
      if (value !== undefined && (!accepts || accepts(value))) {
        best = value;
        length = (i - from) * step + 1;
      }
    }
    return best === undefined ? undefined : { value: best, length };
  }

  /** The node that `code` leads to from `node`; 0 where none. */
  private step(node: number, code: number): number {
    const key = (node << 16) | code;
    const { keys } = this;
    const mask = keys.length - 1;
    let slot = Math.imul(key, SPREAD) >>> this.shift;
    for (;;) {
      const held = keys[slot];
      if (held === key) return this.targets[slot] ?? 0;
      if (held === 0) return 0;
      slot = (slot + 1) & mask;
    }
  }

  private link(node: number, code: number): number {
    if (++this.edges * 2 > this.keys.length) this.grow();
    const target = this.values.push(undefined) - 1;
    this.place((node << 16) | code, target);
    return target;
  }

  private place(key: number, target: number): void {
    let slot = Math.imul(key, SPREAD) >>> this.shift;
    while (this.keys[slot] !== 0) slot = (slot + 1) & (this.keys.length - 1);
    this.keys[slot] = key;
    this.targets[slot] = target;
  }

  private grow(): void {
    const { keys, targets } = this;
    this.keys = new Int32Array(keys.length * 2);
    this.targets = new Int32Array(keys.length * 2);
    this.shift--;
    keys.forEach((key, slot) => {
      if (key !== 0) this.place(key, targets[slot] ?? 0);
    });
  }
}

/** Words parted by blanks or line breaks. */
export function wordsOf(table: string): string[] {
  return table.split(/\s+/).filter(Boolean);
}
