import type {
  Annotations,
  Article,
  DateReading,
  Figure,
  Mention,
  OrganisationKind,
} from '../../../src/core/annotations';
import type { Reader } from '../../../src/features/reader';

function fill(message: string, ...args: (string | number)[]): string {
  return message.replace(/\{(\d+)\}/g, (whole, index: string) => String(args[Number(index)] ?? whole));
}

export const english: Reader = { l10n: { t: fill }, locale: 'en' };

/** A reader of Simplified Chinese, with the messages of a bundle. */
export function chinese(bundle: Readonly<Record<string, string>>): Reader {
  return { l10n: { t: (message, ...args) => fill(bundle[message] ?? message, ...args) }, locale: 'zh-cn' };
}

let next = 0;

function placed<T extends object>(text: string, rest: T, start = 0, article = 'a1') {
  return { id: `m${++next}`, article, start, end: start + text.length, text, ...rest };
}

export function figure(text: string, reading: Partial<Figure>, start = 0, article = 'a1') {
  const whole: Figure = {
    kind: 'count',
    comparator: 'eq',
    value: null,
    low: null,
    high: null,
    unit: null,
    unitCode: null,
    counted: null,
    ...reading,
  };
  return placed(text, { type: 'figure' as const, figure: whole }, start, article);
}

export function date(text: string, reading: Partial<DateReading>, start = 0, article = 'a1') {
  const whole: DateReading = {
    kind: 'day',
    edtf: null,
    start: null,
    end: null,
    inferred: false,
    asOf: false,
    ...reading,
  };
  return placed(text, { type: 'date' as const, date: whole }, start, article);
}

export function organisation(
  text: string,
  name: string,
  kind: OrganisationKind = 'government',
  start = 0,
  article = 'a1',
) {
  return placed(
    text,
    { type: 'organisation' as const, organisation: { kind, name, id: `org:${name}` } },
    start,
    article,
  );
}

export function titled(type: 'event' | 'document', text: string, start = 0, article = 'a1') {
  return placed(text, { type }, start, article);
}

export function articleOf(id: string, title: string, topics: readonly string[] = []): Article {
  return {
    id,
    start: 0,
    end: 0,
    title: { start: 0, end: title.length, text: title },
    source: null,
    topics: topics.map((topic, i) => ({ id: topic, label: topic, weight: 1 - i / 10 })),
  };
}

export function annotations(
  mentions: readonly Mention[],
  articles: readonly Article[] = [articleOf('a1', '标题')],
): Annotations {
  return {
    schema: 'policy-annotations/1',
    document: { uri: null, length: 0, publicationDate: '2025-06-08', publicationDateFrom: 'stated' },
    articles,
    mentions,
    facts: [],
    checks: [],
  };
}
