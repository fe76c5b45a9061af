import type { Trie } from '../register/trie';
import type { KindEvidence } from './kind';
import type { Layers } from './layers';
import { KINDS } from './words';

/** Reads the register and the head words over a name. */
export function kindEvidence({ register, heads }: Layers, text: string, start: number, end: number): KindEvidence {
  const match = register.matchAt(text, start);
  const known = match && start + match.length <= end ? 1 + KINDS.indexOf(match.kind) : 0;
  const whole = match && start + match.length === end ? known : 0;
  // The head is the word that ends where the name does, the longest of those.
  let head = 0;
  for (let from = Math.max(start, end - LONGEST_HEAD); from < end && head === 0; from++) {
    walk(heads, text, from, end, (value, stop) => {
      if (stop === end) head = value;
    });
  }
  return { whole, first: known, head };
}

const LONGEST_HEAD = 12;

function walk(trie: Trie, text: string, start: number, end: number, meet: (value: number, stop: number) => void): void {
  let node = 0;
  for (let i = start; i < end; i++) {
    node = trie.next(node, text.charCodeAt(i));
    if (node < 0) return;
    const value = trie.value(node);
    if (value > 0) meet(value, i + 1);
  }
}
