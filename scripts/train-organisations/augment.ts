import type { OrganisationKind } from '../../src/core/annotations';
import type { RegisterEntry } from '../../src/core/organisations/register';
import type { Labelled, Name } from './corpus';
import type { Random } from './random';
import { SUBUNITS } from './subunits';

const REPLACED = 0.6;
const EXTENDED = 0.12;

/**
 * A text again with other names in the same places: organisations of the same kind from the register, now and then
 * with a part of theirs behind. The model learns where names stand, rather than which names there were.
 */
export function withOtherNames(text: Labelled, names: NamesByKind, random: Random): { text: string; names: Name[] } {
  let out = '';
  let from = 0;
  const moved: Name[] = [];
  for (const name of text.names) {
    out += text.text.slice(from, name.start);
    const start = out.length;
    out += replacement(text.text.slice(name.start, name.end), name, names, random);
    moved.push({ ...name, start, end: out.length });
    from = name.end;
  }
  return { text: out + text.text.slice(from), names: moved };
}

function replacement(written: string, { kind, optional, label }: Name, names: NamesByKind, random: Random): string {
  if (optional || label === 'event' || !kind) return written;
  const others = names.get(kind) ?? [];
  const name =
    others.length > 0 && random.next() < REPLACED ? (others[random.below(others.length)] ?? written) : written;
  const parts = SUBUNITS[kind]?.split(' ') ?? [];
  // A short form rarely has its part behind it: 美军地面部队 has, 中方办公厅 has not.
  if (parts.length === 0 || name.length < 3 || random.next() >= EXTENDED) return name;
  return name + (parts[random.below(parts.length)] ?? '');
}

/** What may take a name's place, by kind. */
export type NamesByKind = ReadonlyMap<OrganisationKind, readonly string[]>;

/** Full and short names of the register that need no context. */
export function namesByKind(entries: readonly RegisterEntry[]): NamesByKind {
  const names = new Map<OrganisationKind, string[]>();
  for (const { name, shortNames, contextual, kind } of entries) {
    const list = names.get(kind) ?? [];
    list.push(...[name, ...shortNames].filter((each) => !contextual.includes(each)));
    names.set(kind, list);
  }
  return names;
}
