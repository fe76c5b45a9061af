import { mayOpen } from '../numerals';
import { EXCEPTIONS } from './tables/exceptions';
import { Trie, wordsOf } from './trie';

/** What stands before the numeral of an exception: 进 of 进一步. */
interface Exception {
  readonly heads: string[];
}

const table = new Trie<Exception>();
const numbers = new Trie<true>();

for (const entry of wordsOf(EXCEPTIONS)) {
  if (entry.startsWith('=')) numbers.add(entry.slice(1), true);
  else addException(entry);
}

function addException(word: string): void {
  let at = 0;
  while (at < word.length && !mayOpen(word.charCodeAt(at))) at++;
  const tail = word.slice(at);
  const head = word.slice(0, at);
  const held = table.get(tail);
  if (held) held.heads.push(head);
  else table.add(tail, { heads: [head] });
}

/** End of the exception whose numeral begins at `at`; -1 where none stands there. */
export function exceptionAt(text: string, at: number): number {
  const match = table.match(text, at, ({ heads }) => heads.some((head) => text.startsWith(head, at - head.length)));
  if (!match) return -1;
  const number = numbers.match(text, at);
  return number && number.length > match.length ? -1 : at + match.length;
}
