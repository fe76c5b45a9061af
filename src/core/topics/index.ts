import type { TopicWeight } from '../annotations';
import type { TopicDefinition } from './definition';
import { weigh } from './weigh';

export type { TopicDefinition } from './definition';
export { TAXONOMY } from './taxonomy';

/**
 * The topics of an article, best first: at most three, weights from 0 to 1 being the share of the evidence that each has.
 * Empty for blank text; 其他 alone where no word of the taxonomy speaks. A topic's classes speak for it and are not named.
 *
 * `title` counts more than `body`. `extra` are a reader's own topics: one with the id of a topic of the taxonomy adds its
 * words there; one with a `parent` speaks for the parent too. Texts may be as laid out: blanks within words do not matter.
 * Linear in the length of the text; what is built for `extra` is kept as long as the array is.
 */
export function findTopics(title: string, body: string, extra: readonly TopicDefinition[] = NONE): TopicWeight[] {
  if (title.trim() === '' && body.trim() === '') return [];
  return weigh(title, body, extra);
}

const NONE: readonly TopicDefinition[] = [];
