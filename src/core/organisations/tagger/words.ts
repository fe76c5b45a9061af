import type { OrganisationKind } from '../../annotations';
import { CONTEXTS } from './words/contexts';
import { HEADS } from './words/heads';
import { PLACES } from './words/places';

/** Kinds in the order that the model file and the register's layer number them. */
export const KINDS = [
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
] as const satisfies readonly OrganisationKind[];

/** The layers of words that the tagger sees over a text, each with its classes in a fixed order. */
export const HEAD_CLASSES = Object.keys(HEADS);
export const CONTEXT_CLASSES = Object.keys(CONTEXTS);
export const PLACE_CLASSES = Object.keys(PLACES);

/** The first class of {@link HEAD_CLASSES} that heads an event. */
export const FIRST_EVENT_HEAD = HEAD_CLASSES.indexOf('meeting');

/** Calls `add` for every word of a table, with the number of its class (from 1). The first class a word is in holds. */
export function eachWord(table: Readonly<Record<string, string>>, add: (word: string, klass: number) => void): void {
  Object.values(table).forEach((words, index) => {
    for (const word of words.split(' ')) if (word) add(word, index + 1);
  });
}
