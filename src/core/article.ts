import type {
  Check,
  DateMention,
  EventMention,
  FigureMention,
  DocumentMention,
  OrganisationMention,
} from './annotations';
import { findDates } from './dates';
import { splitLines } from './document/lines';
import { findJoins } from './document/joins';
import { type Reading, read, toSource } from './document/reading';
import { findFigures } from './figures';
import type { Found, FoundDate, FoundFigure, FoundName } from './found';
import { type UserOrganisation, completeNames } from './organisations/names';
import type { Tagger } from './organisations/tagger';
import { findBracketedMedia, findPolicyDocuments } from './policies';
import { settle } from './settle';

type Unplaced<M> = Omit<M, 'id' | 'article'>;

/** A mention of an article before the document gives it its ids. Offsets are in the article's source text. */
export type ArticleMention =
  | Unplaced<FigureMention>
  | Unplaced<DateMention>
  | Unplaced<OrganisationMention>
  | Unplaced<EventMention>
  | Unplaced<DocumentMention>;

/** What an article says, as far as it can be read from the article alone. */
export interface ArticleReading {
  readonly mentions: readonly ArticleMention[];
  readonly checks: readonly Omit<Check, 'id'>[];
}

export interface ArticleContext {
  /** `YYYY-MM-DD`, the day that relative dates are read against. */
  readonly reference: string;
  /** The tagger of organisations and events; without one, only the names that need no model are found. */
  readonly tagger: Tagger | undefined;
  /** A reader's own organisations, found wherever their names stand. */
  readonly organisations: readonly UserOrganisation[] | undefined;
}

/**
 * Reads one article. The story: the text as it was meant; policy documents; dates, which numbers must not take;
 * names; figures, from what is left; one decision where two claim the same characters; back to the source.
 * A pure function of its arguments, so a document may keep it for as long as the article's text stays the same.
 */
export function readArticle(source: string, context: ArticleContext): ArticleReading {
  const reading = read(source, findJoins(source, splitLines(source)));
  const documents = findPolicyDocuments(reading);
  const dates = findDates(reading, { reference: context.reference });
  const tagged = [...findBracketedMedia(reading), ...(context.tagger?.tag(reading) ?? [])];
  const names = completeNames(reading, tagged.sort(byPlace), context.organisations);
  const taken = settle({ documents, names, dates, figures: [] });
  const figures = findFigures(reading, { taken: [...taken.documents, ...taken.names, ...taken.dates].sort(byPlace) });
  const settled = settle({ ...taken, figures });
  const mentions = [
    ...settled.figures.map((found) => figureMention(source, reading, found)),
    ...settled.dates.filter((found) => !found.impossible).map((found) => dateMention(source, reading, found)),
    ...settled.names.map((found) => nameMention(source, reading, found)),
    ...settled.documents.map((found) => ({ type: 'document' as const, ...span(source, reading, found) })),
  ].sort(byPlace);
  const checks = settled.dates
    .filter((found) => found.impossible)
    .map((found) => impossibleDate(span(source, reading, found)));
  return { mentions, checks };
}

function byPlace(a: Found, b: Found): number {
  return a.start - b.start || b.end - a.end;
}

function span(source: string, reading: Reading, found: Found): { start: number; end: number; text: string } {
  const { start, end } = toSource(reading, found.start, found.end);
  return { start, end, text: source.slice(start, end) };
}

function figureMention(source: string, reading: Reading, found: FoundFigure): ArticleMention {
  return { type: 'figure', ...span(source, reading, found), figure: found.figure };
}

function dateMention(source: string, reading: Reading, found: FoundDate): ArticleMention {
  return { type: 'date', ...span(source, reading, found), date: found.date };
}

function nameMention(source: string, reading: Reading, found: FoundName): ArticleMention {
  const place = span(source, reading, found);
  if (found.label === 'event') return { type: 'event', ...place };
  const name = found.name ?? reading.text.slice(found.start, found.end);
  return { type: 'organisation', ...place, organisation: { kind: found.kind ?? 'other', name, id: null } };
}

function impossibleDate(place: { start: number; end: number; text: string }): Omit<Check, 'id'> {
  const { start, end, text } = place;
  return { rule: 'impossible-date', severity: 'information', message: `No such day: ${text}`, start, end };
}
