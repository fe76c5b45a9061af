import type { OrganisationKind } from '../../annotations';

/**
 * The rank of a state or party body of China: of the centre, or of the division it serves, as GB/T 2260 ranks divisions
 * (a municipality's district is a county); `foreign` for the bodies of other countries.
 */
export type OrganisationLevel = 'central' | 'provincial' | 'prefectural' | 'county' | 'foreign';

/** One organisation of the register, as typed into the tables of `data/`. */
export interface RegisterEntry {
  /** The official name; for a body that is gone, its last one. Where only a short name is certain, that. */
  readonly name: string;
  readonly kind: OrganisationKind;
  /** Other names it goes by: 国家医保局 of 国家医疗保障局. */
  readonly shortNames: readonly string[];
  /** Those of its names that are also an ordinary word, a place or another body's name, and need context. */
  readonly contextual: readonly string[];
  readonly englishName: string | null;
  /** Null where none is certain, or where the kind of body has none. */
  readonly level: OrganisationLevel | null;
  /** Official name of the body it belongs or answers to. */
  readonly parent: string | null;
  /** Official names of what it was formed from or renamed from. */
  readonly predecessors: readonly string[];
  /** Official names of what took its place; empty while it exists. */
  readonly successors: readonly string[];
  /** Identifiers with their scheme: `SSE:600519` (market and stock code), empty where none is certain. */
  readonly identifiers: readonly string[];
}

/** An organisation that a reader added in the settings. */
export interface UserOrganisation {
  readonly name: string;
  readonly shortNames: readonly string[];
  readonly kind: OrganisationKind;
}
