import type { Annotations, Mention } from '../../core/annotations';
import { categoryLabel, readingInBrief } from '../labels';
import type { Reader } from '../reader';

/**
 * The mentions that a reader looks for: those whose text, reading or category holds the words, and all of an article
 * whose title or topic does. Case, full-width forms and layout spaces make no difference. An empty filter keeps all.
 */
export function filterMentions(annotations: Annotations, filter: string, reader: Reader): readonly Mention[] {
  const wanted = folded(filter);
  if (wanted === '') return annotations.mentions;
  const articles = new Set(
    annotations.articles
      .filter(({ title, topics }) =>
        [title?.text ?? '', ...topics.map(({ label }) => label)].some((text) => folded(text).includes(wanted)),
      )
      .map(({ id }) => id),
  );
  return annotations.mentions.filter(
    (mention) => articles.has(mention.article) || spoken(mention, reader).some((text) => folded(text).includes(wanted)),
  );
}

function spoken(mention: Mention, reader: Reader): string[] {
  const exact = mention.type === 'figure' ? [mention.figure.value ?? ''] : [];
  return [mention.text, readingInBrief(mention, reader), categoryLabel(mention.type, reader), ...exact];
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}
