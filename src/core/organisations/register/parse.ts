import type { OrganisationKind } from '../../annotations';
import type { OrganisationLevel, RegisterEntry } from './entry';

/**
 * Reads the tables of the register.
 *
 * A table is text, one organisation a line, so that it can be read and mended like a list:
 *
 * ```
 * # a comment
 * [government < 国务院 @ central]
 * 国家医疗保障局 | 国家医保局 医保局? | National Healthcare Security Administration
 * 国家金融监督管理总局 | 金融监管总局 | National Financial … | was=中国银行保险监督管理委员会
 * ```
 *
 * A heading gives the kind of the lines under it, after `<` the parent of those that name none, and after `@` their level
 * (`central` or `foreign`). Columns: official
 * name, short names, English name, then `was=` (predecessors), `parent=` (`-` for none) and `id=` (identifiers), each
 * with commas between several values. Columns may end early; one left out is empty. A `?` after a name marks it as needing context.
 */
export const ORGANISATION_KINDS: ReadonlySet<string> = new Set<OrganisationKind>([
  'government',
  'party',
  'legislature',
  'judiciary',
  'military',
  'company',
  'bank',
  'university',
  'research',
  'media',
  'association',
  'international',
  'hospital',
  'school',
  'sport',
  'other',
]);

const HEADING = /^\[([a-z]+)(?: < ([^\]@ ]+))?(?: @ (central|foreign))?\]$/;

interface Heading {
  readonly kind: OrganisationKind;
  readonly parent: string | null;
  readonly level: OrganisationLevel | null;
}

type Draft = { -readonly [Key in keyof RegisterEntry]: RegisterEntry[Key] };

/** A table that breaks a rule; `message` says where and what is wrong. */
export class RegisterError extends Error {}

/**
 * The entries of all `tables` (by a table's name), in order. Reads what it is given: whether the names are good and refer
 * to each other is `checkRegister`'s to say, once for a table and not at every start.
 * @throws RegisterError at the first line that is neither a heading, a comment nor an entry of known columns.
 */
export function parseRegister(tables: Readonly<Record<string, string>>): RegisterEntry[] {
  const entries: Draft[] = [];
  for (const [table, text] of Object.entries(tables)) readTable(table, text, entries);
  linkSuccessors(entries);
  return entries;
}

/** Where in which table a line stands, for messages. */
interface Place {
  readonly table: string;
  number: number;
  line: string;
}

function fail(place: Place, what: string): never {
  throw new RegisterError(`${place.table}:${place.number}: ${what}: ${place.line}`);
}

function readTable(table: string, text: string, entries: Draft[]): void {
  let heading: Heading | null = null;
  const place: Place = { table, number: 0, line: '' };
  for (const line of text.split('\n')) {
    place.number++;
    place.line = line;
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('[')) heading = readHeading(line, place);
    else entries.push(readLine(line, heading ?? fail(place, 'no heading before'), place));
  }
}

function readHeading(line: string, place: Place): Heading {
  const [, kind = '', parent, level] = HEADING.exec(line) ?? [];
  if (!ORGANISATION_KINDS.has(kind)) fail(place, 'not a heading');
  return {
    kind: kind as OrganisationKind,
    parent: parent ?? null,
    level: (level as OrganisationLevel | undefined) ?? null,
  };
}

const NONE: readonly string[] = [];

function readLine(line: string, { kind, parent, level }: Heading, place: Place): Draft {
  const columns = line.split('|');
  if (columns.length > 4) fail(place, 'more than four columns');
  const first = (columns[0] ?? '').trim();
  const short = columns[1]?.trim() ?? '';
  const english = columns[2]?.trim() ?? '';
  const entry: Draft = {
    name: first,
    kind,
    shortNames: short === '' ? NONE : short.split(' '),
    contextual: NONE,
    englishName: english === '' ? null : english,
    level,
    parent,
    predecessors: NONE,
    successors: NONE,
    identifiers: NONE,
  };
  if (first.endsWith('?') || short.includes('?')) unmark(entry);
  if (columns[3] !== undefined) readFacts(entry, columns[3].trim(), place);
  if (entry.parent === '-' || entry.parent === entry.name) entry.parent = null;
  return entry;
}

/** Takes the `?` off the names that need context, and lists them. */
function unmark(entry: Draft): void {
  const contextual: string[] = [];
  const plain = (written: string): string => {
    if (!written.endsWith('?')) return written;
    contextual.push(written.slice(0, -1));
    return written.slice(0, -1);
  };
  entry.name = plain(entry.name);
  entry.shortNames = entry.shortNames.map(plain);
  entry.contextual = contextual;
}

function readFacts(entry: Draft, facts: string, place: Place): void {
  for (const fact of facts.split(' ')) {
    const at = fact.indexOf('=');
    const value = fact.slice(at + 1);
    const key = fact.slice(0, Math.max(0, at));
    if (value === '') fail(place, 'not a fact');
    if (key === 'parent') entry.parent = value;
    else if (key === 'was') entry.predecessors = value.split(',');
    else if (key === 'id') entry.identifiers = value.split(',');
    else fail(place, 'not a fact');
  }
}

/** Writes the successors of every predecessor. */
function linkSuccessors(entries: readonly Draft[]): void {
  const successors = new Map<string, string[]>();
  for (const { name, predecessors } of entries) {
    for (const old of predecessors) successors.set(old, [...(successors.get(old) ?? []), name]);
  }
  for (const entry of entries) entry.successors = successors.get(entry.name) ?? NONE;
}

/** Entries of a list of names alone (stock short names, …), of one kind; a `?` after a name as in a table. */
export function parseNames(kind: OrganisationKind, text: string): RegisterEntry[] {
  const lines = text.split('\n').filter((line) => !line.startsWith('#'));
  return lines
    .flatMap((line) => line.split(' ').filter(Boolean))
    .map((written) => {
      const name = written.endsWith('?') ? written.slice(0, -1) : written;
      return {
        name,
        kind,
        shortNames: [],
        contextual: name === written ? [] : [name],
        englishName: null,
        level: null,
        parent: null,
        predecessors: [],
        successors: [],
        identifiers: [],
      };
    });
}
