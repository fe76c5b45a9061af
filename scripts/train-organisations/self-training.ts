import { Trie } from '../../src/core/organisations/register/trie';
import { eachUncovered } from '../../src/core/organisations/tagger/repeats';
import type { Tagger } from '../../src/core/organisations/tagger';
import type { Name } from './corpus';

/** An unlabelled text with the names that are taken for found in it. */
export interface Guessed {
  readonly text: string;
  readonly names: Name[];
}

interface Tally {
  readonly label: Name['label'];
  found: number;
  missed: number;
}

/** From this share of its occurrences on, a string that the teacher found is taken for a name everywhere. */
const NAME_SHARE = 0.5;
/** From this share on, it may be a name or not. */
const DOUBTFUL_SHARE = 0.15;

/**
 * Labels texts by a teacher, and makes it agree with itself over the whole corpus: what it found in most places is
 * found in the others too, and what it found in few is left open. Only places where it saw nothing are changed.
 */
export function guessNames(teacher: Tagger, texts: readonly string[]): Guessed[] {
  const offsets = new Uint32Array();
  const guessed = texts.map((text): Guessed => ({
    text,
    names: teacher
      .tag({ text, offsets })
      .map(({ start, end, label, kind }) => ({ start, end, label, kind, optional: false })),
  }));
  const tallies = countFound(guessed);
  const trie = new Trie();
  const listed = [...tallies.keys()].filter((name) => (tallies.get(name)?.found ?? 0) > 1);
  listed.forEach((name, index) => trie.add(name, index));
  for (const { text, names } of guessed) {
    eachUncovered(trie, text, names, (start, end) => {
      const tally = tallies.get(text.slice(start, end));
      if (tally) tally.missed++;
    });
  }
  return guessed.map(({ text, names }) => agree(trie, tallies, text, names));
}

function countFound(guessed: readonly Guessed[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const { text, names } of guessed) {
    for (const { start, end, label } of names) {
      const name = text.slice(start, end);
      const tally = tallies.get(name) ?? { label, found: 0, missed: 0 };
      tally.found++;
      tallies.set(name, tally);
    }
  }
  return tallies;
}

function agree(trie: Trie, tallies: ReadonlyMap<string, Tally>, text: string, names: readonly Name[]): Guessed {
  const agreed: Name[] = names.map((name) => ({
    ...name,
    optional: share(tallies.get(text.slice(name.start, name.end))) < NAME_SHARE,
  }));
  eachUncovered(trie, text, names, (start, end) => {
    const tally = tallies.get(text.slice(start, end));
    const part = share(tally);
    if (!tally || part < DOUBTFUL_SHARE) return;
    const sure = part >= (end - start > 2 ? NAME_SHARE : 0.8);
    agreed.push({ start, end, label: tally.label, kind: null, optional: !sure });
  });
  return { text, names: agreed.sort((a, b) => a.start - b.start) };
}

function share(tally: Tally | undefined): number {
  return tally ? tally.found / (tally.found + tally.missed) : 0;
}
