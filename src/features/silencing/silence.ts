import type { Annotations, Fact, Mention } from '../../core/annotations';
import { withoutLayout } from '../mentions/things';

/**
 * The annotations without the organisations whose text a reader said is none. `words` are without layout spaces.
 * Facts that named such an organisation as speaker name none. Ids of what is left stay the same.
 */
export function silence(annotations: Annotations, words: ReadonlySet<string>): Annotations {
  if (words.size === 0) return annotations;
  const isSilenced = (mention: Mention): boolean =>
    mention.type === 'organisation' && words.has(withoutLayout(mention.text));
  const silenced = new Set(annotations.mentions.filter(isSilenced).map(({ id }) => id));
  if (silenced.size === 0) return annotations;
  const withoutSpeaker = (fact: Fact): Fact => {
    const { speaker } = fact;
    return speaker?.organisation && silenced.has(speaker.organisation)
      ? { ...fact, speaker: { ...speaker, organisation: null } }
      : fact;
  };
  return {
    ...annotations,
    mentions: annotations.mentions.filter(({ id }) => !silenced.has(id)),
    facts: annotations.facts.map(withoutSpeaker),
  };
}
