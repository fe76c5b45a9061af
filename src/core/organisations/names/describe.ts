import type { OrganisationKind } from '../../annotations';
import { type OrganisationLevel, registerLookup } from '../register';

/** What the register knows of an organisation, for its card. */
export interface OrganisationFacts {
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly englishName: string | null;
  /** Null where none is certain, or where the kind of body has none. */
  readonly level: OrganisationLevel | null;
  /** Official name of the body it belongs to. */
  readonly parent: string | null;
  readonly shortNames: readonly string[];
  /** Official names of what it was formed or renamed from: 中国银行保险监督管理委员会 of 国家金融监督管理总局. */
  readonly formerly: readonly string[];
  /** Official names of what took its place; empty while it exists. */
  readonly nowCalled: readonly string[];
  /** `SSE:600519`: scheme and identifier. */
  readonly identifiers: readonly string[];
}

/**
 * The register's facts of the organisation that `name` names, official, short or composed of a place or country and an
 * organ; undefined where it has none. A successor that was itself succeeded is followed to the one of today.
 */
export function describeOrganisation(name: string): OrganisationFacts | undefined {
  const match = registerLookup().byName(name);
  if (!match) return undefined;
  const entry = match.form === 'name' ? match.entry : null;
  return {
    name: match.name,
    kind: match.kind,
    englishName: match.englishName,
    level: match.level,
    parent: match.parent,
    shortNames: entry?.shortNames ?? [],
    formerly: entry?.predecessors ?? [],
    nowCalled: entry ? today(entry.successors) : [],
    identifiers: entry?.identifiers ?? [],
  };
}

function today(successors: readonly string[]): string[] {
  const names = successors.flatMap((name) => {
    const later = registerLookup().byName(name)?.entry?.successors ?? [];
    return later.length ? today(later) : [name];
  });
  return [...new Set(names)];
}
