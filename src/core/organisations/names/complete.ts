import type { OrganisationKind } from '../../annotations';
import type { Reading } from '../../document/reading';
import type { FoundName } from '../../found';
import { Trie, type UserOrganisation, isWholeWord, registerLookup } from '../register';
import { findAnaphora } from './anaphora';
import { definitionsAt } from './definitions';
import { agrees, kindOfName } from './kind';
import { type OwnNames, ownNames } from './own';
import { shortForms } from './shorten';

/**
 * Completes the names that a tagger found in one article, in time linear in its text:
 * - each organisation gets its official name, where the register or the reader's own list has it, and a kind;
 * - the reader's own organisations (`own`) are found wherever their names stand, also against the tagger;
 * - short names that the article defines (以下简称“…”), or that follow from a full name in it (徐工汉云 of 徐工汉云技术股份有限公司),
 *   are found where the tagger missed them, and named in full;
 * - definite short forms (该行, 该公司) are found and named as the organisation they point to.
 *
 * `found` in any order, with offsets in `reading.text`; the result is in text order and without overlaps.
 */
export function completeNames(
  reading: Reading,
  found: readonly FoundName[],
  own?: readonly UserOrganisation[],
): FoundName[] {
  const { text } = reading;
  const mine = findOwn(text, ownNames(own));
  const tagged = found.map((name) => (name.label === 'organisation' ? named(text, name) : name));
  const base = withoutOverlaps([...beside(withoutOverlaps(tagged), mine), ...mine]);
  const forms = new Forms();
  const defined = base.flatMap((name) => (name.label === 'organisation' ? forms.learn(text, name) : []));
  const known = base.map((name) => forms.fullName(text, name));
  const names = withoutOverlaps([...known, ...defined, ...forms.find(text, known)]);
  return withoutOverlaps([...names, ...findAnaphora(text, names)]);
}

/** The official name and the kind of an organisation as the register has them; a kind by its head where none is known. */
function named(text: string, found: FoundName): FoundName {
  if (found.name !== null && found.kind !== null) return found;
  const written = text.slice(found.start, found.end);
  const match = registerLookup().byName(written);
  if (match && agrees(match, found.kind)) {
    const name = found.name ?? (match.form === 'bare' ? null : match.name);
    return { ...found, kind: match.kind, name };
  }
  return { ...found, kind: kindOfName(written, found.kind) ?? 'other' };
}

/** The reader's own organisations, leftmost and longest. */
function findOwn(text: string, own: OwnNames): FoundName[] {
  const found: FoundName[] = [];
  if (own.isEmpty) return found;
  for (let start = 0; start < text.length;) {
    const match = own.longestAt(text, start);
    if (!match || !isWholeWord(text, start, match.end)) {
      start++;
      continue;
    }
    const { name, kind } = match.organisation;
    found.push({ start, end: match.end, label: 'organisation', kind, name });
    start = match.end;
  }
  return found;
}

/** What of `tagged` stands beside the reader's own names, both in text order: what overlaps none, or holds one and more. */
function beside(tagged: readonly FoundName[], own: readonly FoundName[]): FoundName[] {
  let next = 0;
  return tagged.filter((name) => {
    while ((own[next]?.end ?? Infinity) <= name.start) next++;
    for (let i = next; (own[i]?.start ?? Infinity) < name.end; i++) if (!holds(name, own[i])) return false;
    return true;
  });
}

function holds(name: FoundName, other: FoundName | undefined): boolean {
  if (!other) return false;
  const longer = name.end - name.start > other.end - other.start;
  return longer && name.start <= other.start && other.end <= name.end;
}

/** The short forms of one article's organisations. */
class Forms {
  readonly #trie = new Trie();
  readonly #owners: { readonly kind: OrganisationKind; readonly name: string }[] = [];
  readonly #learnt = new Set<string>();

  /** Takes in the forms that follow from `found`, and those defined behind it, which are returned. */
  learn(text: string, found: FoundName): FoundName[] {
    const written = text.slice(found.start, found.end);
    const name = found.name ?? written;
    const kind = found.kind ?? 'other';
    const owner = this.#owners.push({ kind, name }) - 1;
    const defined = definitionsAt(text, found.end);
    for (const { start, end } of defined) this.#trie.add(text.slice(start, end), owner);
    if (!this.#learnt.has(written)) for (const form of shortForms(written)) this.#trie.add(form, owner);
    this.#learnt.add(written);
    return defined.flatMap(({ start, end, acronym }) =>
      acronym ? [] : [{ start, end, label: 'organisation' as const, kind, name }],
    );
  }

  /** `found` with the full name that it is a short form of, where the register has none for it. */
  fullName(text: string, found: FoundName): FoundName {
    if (found.label !== 'organisation' || found.name !== null) return found;
    const owner = this.#owners[this.#trie.get(text.slice(found.start, found.end))];
    return owner ? { ...found, name: owner.name } : found;
  }

  /** The forms that stand in `text` outside of `known`, which is in text order. */
  find(text: string, known: readonly FoundName[]): FoundName[] {
    const found: FoundName[] = [];
    let next = 0;
    for (let start = 0; start < text.length;) {
      const name = known[next];
      if (name && name.start <= start) {
        start = Math.max(start, name.end);
        next++;
        continue;
      }
      const match = this.#trie.longest(text, start);
      const owner = match && this.#owners[match.value];
      if (!owner || match.end > (name?.start ?? text.length) || !standsFree(text, start, match.end)) {
        start++;
        continue;
      }
      found.push({ start, end: match.end, label: 'organisation', kind: owner.kind, name: owner.name });
      start = match.end;
    }
    return found;
  }
}

/** False within an ASCII word, and for what stands alone in brackets: a ticker or abbreviation behind the name. */
function standsFree(text: string, start: number, end: number): boolean {
  const bracketed = '（('.includes(text.charAt(start - 1) || '-') && '）)'.includes(text.charAt(end) || '-');
  return !bracketed && isWholeWord(text, start, end);
}

/** In text order; of two that overlap, the one that comes first in `names` stays. */
function withoutOverlaps(names: readonly FoundName[]): FoundName[] {
  const ranked = names.map((name, rank) => ({ name, rank }));
  ranked.sort((a, b) => a.name.start - b.name.start || a.rank - b.rank);
  const kept: typeof ranked = [];
  for (const next of ranked) {
    if (next.name.end <= next.name.start) continue;
    const last = kept[kept.length - 1];
    if (!last || last.name.end <= next.name.start) kept.push(next);
    else if (next.rank < last.rank) kept[kept.length - 1] = next;
  }
  return kept.map(({ name }) => name);
}
