import {
  type Annotations,
  type Article,
  type DateReading,
  type Figure,
  MENTION_TYPES,
  type Mention,
} from '../core/annotations';
import { countBelow } from './codePoints';
import type { ExportWriter } from './format';
import { LABELS, type Labels } from './labels';

/**
 * A report for people: each article with its credit, topics and a table of its mentions of each type. Everything that
 * comes from the document is escaped, so that no text of its own becomes a link, a picture, HTML or a heading.
 */
export const writeMarkdown: ExportWriter = ({ annotations, text, name, language = 'en' }) => {
  const labels = LABELS[language];
  const line = lineNumbers(text);
  const byArticle = new Map<string, Mention[]>(annotations.articles.map(({ id }) => [id, []]));
  for (const mention of annotations.mentions) byArticle.get(mention.article)?.push(mention);
  const parts = [
    `# ${escaped(name)}`,
    overview(annotations, labels),
    ...annotations.articles.flatMap((article) => articleParts(article, byArticle.get(article.id) ?? [], line, labels)),
  ];
  return [{ suffix: '.md', content: `${parts.join('\n\n')}\n` }];
};

function overview({ document, mentions }: Annotations, labels: Labels): string {
  const counts = MENTION_TYPES.map((type) => {
    const count = mentions.filter((mention) => mention.type === type).length;
    return `${labels.types[type]} ${count}`;
  });
  const date = document.publicationDate;
  return [
    ...(date ? [`- ${labels.published}: ${date} (${labels.from[document.publicationDateFrom]})`] : []),
    `- ${labels.counts}: ${counts.join(', ')}`,
  ].join('\n');
}

function articleParts(
  article: Article,
  mentions: readonly Mention[],
  line: (offset: number) => number,
  labels: Labels,
): string[] {
  const about = [
    ...(article.source ? [`- ${labels.source}: ${escaped(article.source.text)}`] : []),
    ...(article.topics.length
      ? [`- ${labels.topics}: ${article.topics.map((topic) => escaped(topic.label)).join(', ')}`]
      : []),
  ];
  const tables = MENTION_TYPES.flatMap((type) => {
    const rows = mentions.filter((mention) => mention.type === type);
    if (!rows.length) return [];
    const { text, reading, detail, place } = labels.columns;
    const head = `| ${place} | ${text} | ${reading} | ${detail} |\n| --: | --- | --- | --- |`;
    return [`### ${labels.types[type]}`, [head, ...rows.map((row) => tableRow(row, line, labels))].join('\n')];
  });
  const title = article.title ? escaped(article.title.text) : labels.untitled;
  return [`## ${title}`, ...(about.length ? [about.join('\n')] : []), ...tables];
}

function tableRow(mention: Mention, line: (offset: number) => number, labels: Labels): string {
  const { reading, detail } = described(mention, labels);
  return `| ${line(mention.start)} | ${escaped(mention.text)} | ${escaped(reading)} | ${escaped(detail)} |`;
}

/** What a mention was read as, in words. */
function described(mention: Mention, labels: Labels): { reading: string; detail: string } {
  switch (mention.type) {
    case 'figure':
      return { reading: figureWords(mention.figure, labels), detail: mention.figure.counted ?? '' };
    case 'date': {
      const { asOf, inferred } = mention.date;
      const detail = [...(asOf ? [labels.asOf] : []), ...(inferred ? [labels.inferred] : [])].join(', ');
      return { reading: dateWords(mention.date, labels), detail };
    }
    case 'organisation':
      return { reading: mention.organisation.name, detail: mention.organisation.kind };
    default:
      return { reading: '', detail: '' };
  }
}

function figureWords({ comparator, value, low, high, unit, unitCode }: Figure, labels: Labels): string {
  const named = `${unit ? ` ${unit}` : ''}${unitCode && unitCode !== unit ? ` (${unitCode})` : ''}`;
  const from = grouped(low ?? value ?? '?');
  return labels.bounds[comparator].replace('{0}', from).replace('{1}', grouped(high ?? '?')) + named;
}

/** An exact decimal with a comma between groups of three digits before the point. */
function grouped(value: string): string {
  const [whole = '', rest] = value.split(/(?=[./])/, 2);
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + (rest ?? '');
}

function dateWords({ edtf, start, end }: DateReading, labels: Labels): string {
  if (start && end) return start === end ? start : `${start} – ${end}`;
  if (start) return labels.since.replace('{0}', start);
  if (end) return labels.until.replace('{0}', end);
  return edtf ?? labels.vague;
}

/** Line numbers as editors count them, from 1. */
function lineNumbers(text: string): (offset: number) => number {
  const ends = Array.from(text.matchAll(/\r\n?|\n/g), (end) => end.index);
  return (offset) => countBelow(ends, offset) + 1;
}

/** What begins or ends markup within a line of GitHub Flavored Markdown, links written bare and formulas included. */
const MARKUP = /[\\`*_{}[\]()<>#+!|~&:@$]|(?<=www)\./gi;

/** Text of the document as Markdown that shows it and does nothing: on one line, with every mark of markup escaped. */
function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(MARKUP, '\\$&');
}
