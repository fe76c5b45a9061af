import type { Annotations, DateReading, Fact, FigureMention, Mention } from '../core/annotations';
import type { ExportWriter } from './format';
import { type Cell, csv } from './table';

const COLUMNS = [
  'document',
  'article',
  'articleTitle',
  'source',
  'mention',
  'text',
  'fact',
  'role',
  'indicator',
  'kind',
  'comparator',
  'value',
  'low',
  'high',
  'unit',
  'unitCode',
  'counted',
  'direction',
  'basis',
  'delta',
  'period',
  'periodStart',
  'periodEnd',
  'asOf',
  'status',
  'person',
  'organisation',
] as const;

type Row = Partial<Record<(typeof COLUMNS)[number], Cell>>;

/**
 * A tidy table of the document's figures (one observation a row, one variable a column): what is measured, the figure,
 * the period it is for and who says so. A figure that stands in several facts has a row for each; one in none has a row
 * of its own, without an indicator.
 */
export const writeObservations: ExportWriter = ({ annotations, name }) => {
  const mentions = new Map(annotations.mentions.map((mention) => [mention.id, mention]));
  const facts = factsByFigure(annotations.facts);
  const places = articleRows(annotations);
  const rows = annotations.mentions.flatMap((mention) => {
    if (mention.type !== 'figure') return [];
    const place = { document: annotations.document.uri ?? name, ...places.get(mention.article) };
    const own = facts.get(mention.id) ?? [undefined];
    return own.map((fact) => ({ ...place, ...figureRow(mention), ...factRow(fact, mention, mentions) }));
  });
  const cells = rows.map((row: Row) => COLUMNS.map((column) => row[column]));
  return [{ suffix: '.observations.csv', content: csv(COLUMNS, cells) }];
};

function factsByFigure(facts: readonly Fact[]): Map<string, Fact[]> {
  const byFigure = new Map<string, Fact[]>();
  for (const fact of facts) {
    for (const id of new Set(fact.figures)) {
      const known = byFigure.get(id);
      if (known) known.push(fact);
      else byFigure.set(id, [fact]);
    }
  }
  return byFigure;
}

function articleRows({ articles }: Annotations): Map<string, Row> {
  return new Map(
    articles.map(({ id, title, source }) => [id, { article: id, articleTitle: title?.text, source: source?.text }]),
  );
}

function figureRow({ id, text, figure }: FigureMention): Row {
  const { kind, comparator, value, low, high, unit, unitCode, counted, growth } = figure;
  const direction = growth?.direction;
  return {
    mention: id,
    text,
    kind,
    comparator,
    value,
    low,
    high,
    unit,
    unitCode,
    counted,
    direction,
    basis: growth?.basis,
  };
}

function factRow(fact: Fact | undefined, figure: FigureMention, mentions: ReadonlyMap<string, Mention>): Row {
  if (!fact) return {};
  const period = dateOf(fact.period, mentions);
  const asOf = dateOf(fact.asOf, mentions);
  return {
    fact: fact.id,
    role: fact.type === 'observation' ? 'value' : fact.figures[0] === figure.id ? 'from' : 'to',
    indicator: fact.indicator?.text,
    ...(fact.growth ? { direction: fact.growth.direction, basis: fact.growth.basis } : {}),
    delta: fact.delta,
    period: period?.edtf,
    periodStart: period?.start,
    periodEnd: period?.end,
    asOf: asOf?.end ?? asOf?.start,
    status: fact.status,
    person: fact.speaker?.person,
    organisation: organisationOf(fact.speaker?.organisation, mentions),
  };
}

function dateOf(id: string | null | undefined, mentions: ReadonlyMap<string, Mention>): DateReading | undefined {
  const mention = id ? mentions.get(id) : undefined;
  return mention?.type === 'date' ? mention.date : undefined;
}

function organisationOf(id: string | null | undefined, mentions: ReadonlyMap<string, Mention>): string | undefined {
  const mention = id ? mentions.get(id) : undefined;
  return mention?.type === 'organisation' ? mention.organisation.name : undefined;
}
