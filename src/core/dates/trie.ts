/** A word of a trie found in a text: what it stands for, and where it ends. */
export interface Match<T> {
  readonly value: T;
  readonly end: number;
}

interface Node<T> {
  readonly next: Map<number, Node<T>>;
  value: T | undefined;
}

/**
 * Words by their characters, so that one walk over the text finds the longest of them, however many there are.
 * A word may stand for null: it looks like another (起草 for 起) and is none, and being longer it wins.
 */
export class Trie<T> {
  private readonly root: Node<T | null> = { next: new Map(), value: undefined };

  constructor(words: Iterable<readonly [string, T | null]>) {
    for (const [word, value] of words) {
      let node = this.root;
      for (let i = 0; i < word.length; i++) {
        const code = word.charCodeAt(i);
        let next = node.next.get(code);
        if (!next) node.next.set(code, (next = { next: new Map(), value: undefined }));
        node = next;
      }
      node.value = value;
    }
  }

  /** The longest word that begins at `at`, or null. */
  longest(text: string, at: number): Match<T> | null {
    let node = this.root.next.get(text.charCodeAt(at));
    let value: T | null | undefined;
    let end = at;
    for (let i = at + 1; node; i++) {
      if (node.value !== undefined) [value, end] = [node.value, i];
      node = node.next.get(text.charCodeAt(i));
    }
    return value === undefined || value === null ? null : { value, end };
  }

  /** The words that stand for something. */
  *words(): Generator<string> {
    const open: [string, Node<T | null>][] = [['', this.root]];
    for (let each = open.pop(); each; each = open.pop()) {
      const [word, node] = each;
      if (node.value !== undefined && node.value !== null) yield word;
      for (const [code, next] of node.next) open.push([word + String.fromCharCode(code), next]);
    }
  }

  /** The UTF-16 code units that words begin with. */
  firstUnits(): Iterable<number> {
    return this.root.next.keys();
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
