import type { TopicDefinition } from './definition';
import { TAXONOMY } from './taxonomy';
import { type Trie, buildTrie } from './trie';

/** What a word says: for each topic it speaks for, how loudly. */
interface Voice {
  /** The id of a topic, never of a class. */
  readonly topic: string;
  readonly weight: number;
}

/** The words of a set of topics, ready for a pass over a text. */
export interface Lexicon {
  readonly trie: Trie;
  /** By the number of a word in the trie. */
  readonly voices: readonly (readonly Voice[])[];
}

/** A hint says this much of what a word says. */
const HINT = 0.3;
/** A reader's own words are listened to more: they were added because they matter. */
const OWN = 2;
/** Longer words are less often meant otherwise. */
const byLength = (word: string): number => (word.length <= 2 ? 1 : word.length === 3 ? 1.3 : 1.6);

/** Bounds on a reader's own words, so that no setting can make the table grow without end. */
const MOST_WORDS = 10_000;
const LONGEST_WORD = 32;

let taxonomy: Lexicon | undefined;
const kept = new WeakMap<readonly TopicDefinition[], Lexicon>();

/** The lexicon of the taxonomy, built on first use. A class speaks for its topic. */
export function taxonomyLexicon(): Lexicon {
  taxonomy ??= buildLexicon((speak) => {
    for (const { id, parent, words, hints = [] } of TAXONOMY) {
      speak([parent ?? id], words, 1);
      speak([parent ?? id], hints, HINT);
    }
  });
  return taxonomy;
}

/** The lexicon of a reader's own topics, kept as long as the array is. They speak for themselves and for their parents. */
export function ownLexicon(own: readonly TopicDefinition[]): Lexicon {
  const known = kept.get(own);
  if (known) return known;
  const lexicon = buildLexicon((speak) => {
    let left = MOST_WORDS;
    for (const { id, parent, words } of own) {
      const heard = words.filter((word) => word.trim() !== '' && word.length <= LONGEST_WORD).slice(0, left);
      left -= heard.length;
      speak(parent === undefined ? [id] : [id, parent], heard, OWN);
    }
  });
  kept.set(own, lexicon);
  return lexicon;
}

type Speak = (topics: readonly string[], words: readonly string[], loudness: number) => void;

function buildLexicon(tell: (speak: Speak) => void): Lexicon {
  const voices = new Map<string, Map<string, number>>();
  tell((topics, words, loudness) => {
    for (const word of words) {
      const said = voices.get(word) ?? new Map<string, number>();
      for (const topic of topics) said.set(topic, Math.max(said.get(topic) ?? 0, loudness * byLength(word)));
      voices.set(word, said);
    }
  });
  return { trie: buildTrie([...voices.keys()]), voices: [...voices.values()].map(share) };
}

/** A word that speaks for several topics says less for each. */
function share(said: ReadonlyMap<string, number>): Voice[] {
  return [...said].map(([topic, weight]) => ({ topic, weight: weight / said.size }));
}
