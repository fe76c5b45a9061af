import type { TopicWeight } from '../annotations';
import type { TopicDefinition } from './definition';
import { type Lexicon, ownLexicon, taxonomyLexicon } from './lexicon';
import { OTHER, TAXONOMY } from './taxonomy';
import { scan } from './trie';

/** What a word counts by where it stands. News says what it is about in its title and its first lines. */
const IN_TITLE = 4;
const IN_LEAD = 2;
const LEAD = 150;

/** Evidence that silence is worth: at least this much, and more in a long text, where some word speaks by chance. */
const SILENCE = 1.5;
const SILENCE_PER_UNIT = 1 / 500;

const MOST_TOPICS = 3;
/** A topic beside the best is named when it has this share of the evidence, and this share of what the best has. */
const LEAST_WEIGHT = 0.12;
const LEAST_OF_BEST = 0.45;

/** The topics of an article by the words in it, best first; 其他 where nothing speaks loudly enough. */
export function weigh(title: string, body: string, own: readonly TopicDefinition[]): TopicWeight[] {
  const evidence = new Map<string, number>();
  gather(taxonomyLexicon(), title, body, evidence);
  if (own.length > 0) gather(ownLexicon(own), title, body, evidence);
  const silence = SILENCE + (title.length + body.length) * SILENCE_PER_UNIT;
  const total = [...evidence.values()].reduce((sum, each) => sum + each, silence);
  const ranked = topicsWith(own)
    .map(({ id, label }) => ({ id, label, weight: (evidence.get(id) ?? 0) / total }))
    .sort((a, b) => b.weight - a.weight);
  const best = ranked[0]?.weight ?? 0;
  const named = ranked
    .filter(({ weight }, rank) => rank === 0 || weight >= Math.max(LEAST_WEIGHT, best * LEAST_OF_BEST))
    .slice(0, MOST_TOPICS);
  const topics = best * total > silence ? named : [{ id: OTHER.id, label: OTHER.label, weight: silence / total }];
  return topics.map((topic) => ({ ...topic, weight: Math.round(topic.weight * 1000) / 1000 }));
}

/** The topics an article can have: those of the taxonomy, not its classes, and a reader's own that are not among them. */
function topicsWith(own: readonly TopicDefinition[]): TopicDefinition[] {
  const topics = new Map(TOPICS.map((topic) => [topic.id, topic]));
  for (const each of own) if (!topics.has(each.id)) topics.set(each.id, each);
  return [...topics.values()];
}

const TOPICS = TAXONOMY.filter(({ parent }) => parent === undefined);

/** Adds to `evidence`, by topic, how loudly the words of an article speak. A word said again says less: the root of its count. */
function gather({ trie, voices }: Lexicon, title: string, body: string, evidence: Map<string, number>): void {
  const counts = new Map<number, number>();
  const count = (word: number, much: number): void => void counts.set(word, (counts.get(word) ?? 0) + much);
  scan(trie, title, (word) => {
    count(word, IN_TITLE);
  });
  scan(trie, body, (word, start) => {
    count(word, start < LEAD ? IN_LEAD : 1);
  });
  for (const [word, much] of counts) {
    for (const { topic, weight } of voices[word] ?? []) {
      evidence.set(topic, (evidence.get(topic) ?? 0) + weight * Math.sqrt(much));
    }
  }
}
