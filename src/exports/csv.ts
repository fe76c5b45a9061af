import type { Article, Mention } from '../core/annotations';
import type { ExportWriter } from './format';
import { type Cell, csv } from './table';

const COLUMNS = [
  'document',
  'article',
  'articleTitle',
  'id',
  'type',
  'start',
  'end',
  'text',
  'kind',
  'comparator',
  'value',
  'low',
  'high',
  'unit',
  'unitCode',
  'counted',
  'edtf',
  'firstDay',
  'lastDay',
  'inferred',
  'asOf',
  'name',
  'organisation',
] as const;

type Row = Partial<Record<(typeof COLUMNS)[number], Cell>>;

/** One row a mention, in text order; offsets are UTF-16 code units, as in the contract. */
export const writeCsv: ExportWriter = ({ annotations, name }) => {
  const articles = new Map(annotations.articles.map((article) => [article.id, article]));
  const document = annotations.document.uri ?? name;
  const rows = annotations.mentions.map((mention) => {
    const row = { document, ...common(mention, articles.get(mention.article)), ...reading(mention) };
    return COLUMNS.map((column) => row[column]);
  });
  return [{ suffix: '.csv', content: csv(COLUMNS, rows) }];
};

function common({ id, type, start, end, text, article }: Mention, within: Article | undefined): Row {
  return { id, type, start, end, text, article, articleTitle: within?.title?.text };
}

/** The cells that only mentions of one type have. */
function reading(mention: Mention): Row {
  switch (mention.type) {
    case 'figure': {
      const { kind, comparator, value, low, high, unit, unitCode, counted } = mention.figure;
      return { kind, comparator, value, low, high, unit, unitCode, counted };
    }
    case 'date': {
      const { kind, edtf, start: firstDay, end: lastDay, inferred, asOf } = mention.date;
      return { kind, edtf, firstDay, lastDay, inferred, asOf };
    }
    case 'organisation': {
      const { kind, name, id: organisation } = mention.organisation;
      return { kind, name, organisation };
    }
    default:
      return {};
  }
}
