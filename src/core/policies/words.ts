/** A table of words, looked up by where they begin or end in a text. */
export interface WordTable {
  readonly words: ReadonlySet<string>;
  /** Characters of the longest word. */
  readonly longest: number;
}

/** The words of tables in which blanks part them. */
export function wordTable(...tables: readonly string[]): WordTable {
  const words = new Set(tables.flatMap((table) => table.split(/\s+/)).filter((word) => word !== ''));
  return { words, longest: Math.max(0, ...[...words].map((word) => word.length)) };
}

/** True where a word of the table ends at `end` and begins at `start` or behind it. */
export function endsWithWord(text: string, start: number, end: number, { words, longest }: WordTable): boolean {
  for (let from = Math.max(start, end - longest); from < end; from++) {
    if (words.has(text.slice(from, end))) return true;
  }
  return false;
}

/** True where a word of the table begins at `start`. */
export function startsWithWord(text: string, start: number, { words, longest }: WordTable): boolean {
  for (let end = Math.min(text.length, start + longest); end > start; end--) {
    if (words.has(text.slice(start, end))) return true;
  }
  return false;
}
