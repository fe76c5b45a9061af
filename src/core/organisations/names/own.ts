import { Trie, type UserOrganisation } from '../register';

/** A reader's own organisations, from the settings: their names in one trie. */
export class OwnNames {
  readonly #trie = new Trie();
  readonly #owners: UserOrganisation[] = [];

  constructor(organisations: readonly UserOrganisation[]) {
    for (const organisation of organisations) {
      for (const name of [organisation.name, ...organisation.shortNames]) {
        if (name.trim() !== '') this.#trie.add(name.trim(), this.#owners.push(organisation) - 1);
      }
    }
  }

  get isEmpty(): boolean {
    return this.#owners.length === 0;
  }

  /** The organisation that exactly `name` names. */
  get(name: string): UserOrganisation | undefined {
    return this.#owners[this.#trie.get(name)];
  }

  /** The longest of the names that starts at `at`. */
  longestAt(text: string, at: number): { end: number; organisation: UserOrganisation } | undefined {
    const match = this.#trie.longest(text, at);
    const organisation = match && this.#owners[match.value];
    return organisation && { end: match.end, organisation };
  }
}

const NONE = new OwnNames([]);
const compiled = new WeakMap<readonly UserOrganisation[], OwnNames>();

/** The names of `organisations`, compiled once for each list. */
export function ownNames(organisations: readonly UserOrganisation[] | undefined): OwnNames {
  if (!organisations || organisations.length === 0) return NONE;
  let names = compiled.get(organisations);
  if (!names) compiled.set(organisations, (names = new OwnNames(organisations)));
  return names;
}
