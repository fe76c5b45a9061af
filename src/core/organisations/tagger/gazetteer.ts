import type { OrganisationKind } from '../../annotations';
import { tagSpan } from './longest';
import { KINDS } from './words';

/** A known name in a text, as the register finds it. */
export interface KnownMatch {
  /** UTF-16 code units. */
  readonly length: number;
  readonly kind: OrganisationKind;
  /** True for names that are ordinary words too, or several bodies'. */
  readonly ambiguous: boolean;
}

/** What the tagger asks a register: the longest name that starts at an offset, undefined for none. */
export interface Gazetteer {
  matchAt(text: string, at: number): KnownMatch | undefined;
}

/** Short names are often ordinary words: the model learns how far to trust ambiguous ones and two, three, more characters. */
const TRUST_LEVELS = 4;
export const REGISTER_VALUES = KINDS.length * TRUST_LEVELS;

function matchValue({ length, kind, ambiguous }: KnownMatch): number {
  const trust = ambiguous ? 0 : Math.min(length, TRUST_LEVELS) - 1;
  return 1 + KINDS.indexOf(kind) * TRUST_LEVELS + Math.max(0, trust);
}

/** Tags the names of a register in `text` from `start` to `end`, leftmost and longest, as a layer of words. */
export function tagKnown(register: Gazetteer, text: string, start: number, end: number, tags: Int16Array): void {
  let at = start;
  while (at < end) {
    const match = register.matchAt(text, at);
    if (!match || at + match.length > end || match.length < 1) {
      tags[at - start] = 0;
      at++;
      continue;
    }
    tagSpan(tags, at - start, match.length, matchValue(match));
    at += match.length;
  }
}
