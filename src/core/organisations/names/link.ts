import type { OrganisationKind } from '../../annotations';
import { type UserOrganisation, registerLookup } from '../register';
import { UNIT } from './heads';
import { agrees, kindOfName } from './kind';
import { type OwnNames, ownNames } from './own';
import { shortForms } from './shorten';

/** An organisation as one mention has it. */
export interface NamedMention {
  /** Full name where it is known, else as written, without spaces. */
  readonly name: string;
  readonly text: string;
  readonly kind: OrganisationKind | null;
}

/** What all mentions of one organisation in a document share. */
export interface LinkedOrganisation {
  /** The full name: the same in every document that gives it. */
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly parent: string | null;
  readonly englishName?: string;
}

/**
 * Gives every mention of a document its organisation: full name first, short name later are one. One result for each of
 * `mentions` (in text order), in the same order. Names that neither the reader's list (`own`), the register nor another
 * name of the document explains stay as they are written.
 */
export function linkOrganisations(
  mentions: readonly NamedMention[],
  own?: readonly UserOrganisation[],
): LinkedOrganisation[] {
  const mine = ownNames(own);
  const first = mentions.map((mention) => identify(mention, mine));
  const full = shortToFull(first);
  return first.map((organisation) => {
    const target = organisation.known ? undefined : full.get(organisation.name);
    return organisationOf(target ?? organisation);
  });
}

interface Identified {
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly parent: string | null;
  readonly englishName: string | null;
  /** Named by the reader or the register. */
  readonly known: boolean;
}

function identify({ name, text, kind }: NamedMention, own: OwnNames): Identified {
  const bare = name.replace(/\s+/g, '');
  const mine = own.get(bare) ?? own.get(text);
  if (mine) return { name: mine.name, kind: mine.kind, parent: null, englishName: null, known: true };
  const match = registerLookup().byName(bare);
  if (match && agrees(match, kind)) {
    const { englishName, parent } = match;
    return { name: match.name, kind: kind ?? match.kind, parent, englishName, known: match.form !== 'bare' };
  }
  return {
    name: bare,
    kind: kind ?? kindOfName(bare) ?? 'other',
    parent: unitOf(bare),
    englishName: null,
    known: false,
  };
}

/** The body that a unit's name begins with: 国家统计局 of 国家统计局综合司. */
function unitOf(name: string): string | null {
  const match = registerLookup().matchAt(name, 0);
  return match && !match.ambiguous && match.length < name.length && UNIT.test(name) ? match.name : null;
}

/** The organisation that each short form of the document's longer names stands for; of two, the first in the text. */
function shortToFull(organisations: readonly Identified[]): Map<string, Identified> {
  const full = new Map<string, Identified>();
  const seen = new Set<string>();
  for (const organisation of organisations) {
    if (seen.has(organisation.name)) continue;
    seen.add(organisation.name);
    for (const form of shortForms(organisation.name)) if (!full.has(form)) full.set(form, organisation);
  }
  return full;
}

function organisationOf({ name, kind, parent, englishName }: Identified): LinkedOrganisation {
  return { id: name, name, kind, parent, ...(englishName ? { englishName } : {}) };
}
