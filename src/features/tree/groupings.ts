import { type Annotations, type Article, MENTION_TYPES, type Mention } from '../../core/annotations';
import { dateKindLabel } from '../cards/dateCard';
import { figureKindLabel } from '../cards/figureCard';
import { organisationKindLabel } from '../cards/organisationCard';
import { CATEGORY_ICONS, beginning, categoryLabel } from '../labels';
import { onOneLine, thingKey, withoutLayout } from '../mentions/things';
import type { Reader } from '../reader';
import type { Level } from './nodes';

export const GROUPINGS = ['topic', 'article', 'category'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What the levels of a tree are made from. */
export interface GroupingContext {
  readonly annotations: Annotations;
  readonly reader: Reader;
  /** Text of the document, for an article without a title. */
  readonly text: string;
  /** A topic's name in the reader's language. */
  readonly topicLabel: (topic: { readonly id: string; readonly label: string }) => string;
}

/** The levels of a grouping, outermost first. Within all, organisations stand under their full names. */
export function levelsOf(grouping: Grouping, context: GroupingContext): Level[] {
  const articles = new Map(context.annotations.articles.map((article) => [article.id, article]));
  switch (grouping) {
    case 'topic':
      return [
        byTopic(articles, context),
        byArticle(articles, context),
        byCategory(context.reader),
        byThing(context.reader),
      ];
    case 'article':
      return [byArticle(articles, context), byCategory(context.reader), byThing(context.reader)];
    case 'category':
      return [byCategory(context.reader), byKind(context.reader), byThing(context.reader)];
  }
}

type Articles = ReadonlyMap<string, Article>;

/** Under its strongest topic, so that every mention stands in the tree once and the counts add up. */
function byTopic(articles: Articles, { reader: { l10n }, topicLabel }: GroupingContext): Level {
  const strongest = (mention: Mention): Article['topics'][number] | undefined => {
    const topics = articles.get(mention.article)?.topics ?? [];
    return topics.reduce<Article['topics'][number] | undefined>(
      (a, b) => (a && a.weight >= b.weight ? a : b),
      undefined,
    );
  };
  return {
    name: 'topic',
    keyOf: (mention) => strongest(mention)?.id ?? '',
    look: ([first]) => {
      const topic = first && strongest(first);
      const label = topic ? topicLabel(topic) : l10n.t('Other topics');
      return { label, icon: topic ? 'tag' : 'circle-outline', tooltip: label };
    },
  };
}

function byArticle(articles: Articles, { reader: { l10n }, text, topicLabel }: GroupingContext): Level {
  return {
    name: 'article',
    keyOf: ({ article }) => article,
    look: ([first]) => {
      const article = first && articles.get(first.article);
      if (!article) return { label: l10n.t('Article'), icon: 'output', tooltip: '' };
      const label = articleLabel(article, text);
      const about = [article.source && onOneLine(article.source.text), ...article.topics.map(topicLabel)];
      const { start, end } = article.title ?? { start: article.start, end: article.start };
      return {
        label,
        icon: 'output',
        tooltip: [label, about.filter(Boolean).join(' · ')].filter(Boolean).join('\n'),
        target: { start, end },
      };
    },
  };
}

/** An article's title on one line, or its first words. */
export function articleLabel(article: Article, text: string): string {
  return article.title ? onOneLine(article.title.text) : beginning(text.slice(article.start, article.end));
}

function byCategory(reader: Reader): Level {
  return {
    name: 'category',
    keyOf: ({ type }) => type,
    compare: (a, b) => MENTION_TYPES.indexOf(a.type) - MENTION_TYPES.indexOf(b.type),
    look: ([first]) => {
      const label = first ? categoryLabel(first.type, reader) : '';
      return { label, icon: first ? CATEGORY_ICONS[first.type] : '', tooltip: label };
    },
  };
}

/** Money, percentages, days, quarters, government, companies…; events and policy documents have no kinds. */
function byKind(reader: Reader): Level {
  return {
    name: 'kind',
    flat: true,
    keyOf: (mention) => kindOf(mention, reader) ?? mention.id,
    look: ([first]) => {
      const label = (first && kindOf(first, reader)) ?? '';
      return { label, icon: first ? CATEGORY_ICONS[first.type] : '', tooltip: label };
    },
  };
}

function kindOf(mention: Mention, reader: Reader): string | null {
  switch (mention.type) {
    case 'figure':
      return figureKindLabel(mention.figure.kind, reader);
    case 'date':
      return dateKindLabel(mention.date.kind, reader);
    case 'organisation':
      return organisationKindLabel(mention.organisation.kind, reader);
    case 'event':
    case 'document':
      return null;
  }
}

/** Organisations under their full names; every other mention for itself. */
function byThing(reader: Reader): Level {
  return {
    name: 'thing',
    flat: true,
    keyOf: (mention) => (mention.type === 'organisation' ? thingKey(mention) : mention.id),
    look: (mentions) => {
      const [first] = mentions;
      if (first?.type !== 'organisation') return { label: '', icon: '', tooltip: '' };
      const { name, kind } = first.organisation;
      const names = [...new Set(mentions.map(({ text }) => withoutLayout(text)))];
      return {
        label: name,
        icon: CATEGORY_ICONS.organisation,
        tooltip: `${name} · ${organisationKindLabel(kind, reader)}\n${names.join(' · ')}`,
      };
    },
  };
}
