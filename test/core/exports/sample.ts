import type { Annotations, Article, DateReading, Fact, Figure, Mention } from '../../../src/core/annotations';
import { type ExportFormat, type ExportedFile, EXPORT_WRITERS, type ExportInput } from '../../../src/exports';

export const FIGURE: Figure = {
  kind: 'money',
  comparator: 'gt',
  value: '1500000000000',
  low: null,
  high: null,
  unit: '元',
  unitCode: 'CNY',
  counted: null,
};

export const DAY: DateReading = {
  kind: 'day',
  edtf: '2025-06-08',
  start: '2025-06-08',
  end: '2025-06-08',
  inferred: true,
  asOf: false,
};

type Reading = Pick<Mention, 'type'> & Record<string, unknown>;

/** A mention of the first `words` in `text` at or behind `from`, of the type and with the reading given. */
export function mention(text: string, words: string, reading: Reading, from = 0): Mention {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`${words} is not in the text`);
  return { id: `m${start}`, article: 'a1', start, end: start + words.length, text: words, ...reading } as Mention;
}

/** Export input of one article over the whole of `text`. */
export function input(
  text: string,
  mentions: readonly Mention[],
  more: { article?: Partial<Article>; facts?: readonly Fact[]; name?: string; uri?: string } = {},
): ExportInput {
  const article = { id: 'a1', start: 0, end: text.length, title: null, source: null, topics: [], ...more.article };
  const annotations: Annotations = {
    schema: 'policy-annotations/1',
    document: {
      uri: more.uri ?? null,
      length: text.length,
      publicationDate: '2025-06-08',
      publicationDateFrom: 'given',
    },
    articles: [article],
    mentions,
    facts: more.facts ?? [],
    checks: [],
  };
  return { annotations, text, name: more.name ?? 'news.txt' };
}

export function files(format: ExportFormat, of: ExportInput): readonly ExportedFile[] {
  return EXPORT_WRITERS[format](of);
}

/** What the first file of an export holds. */
export function content(format: ExportFormat, of: ExportInput): string {
  return EXPORT_WRITERS[format](of)[0].content;
}
