import type { RegisterEntry } from './entry';
import { RegisterError } from './parse';

/** Two characters or more, without blanks, marks or ASCII brackets (the register writes full-width ones). */
const NAME = /^[^\s?|()]{2,}$/;

/**
 * Sees that the entries of the register keep its rules: names are names; no official name is listed twice; parents and
 * predecessors are entries; a short name stands for two bodies only where both mark it as needing context.
 * @throws RegisterError at the first that does not.
 */
export function checkRegister(entries: readonly RegisterEntry[]): void {
  const byName = new Map<string, RegisterEntry>();
  for (const entry of entries) {
    const { name, shortNames } = entry;
    for (const one of [name, ...shortNames])
      if (!NAME.test(one)) throw new RegisterError(`${name}: not a name: ${one}`);
    if (byName.has(name)) throw new RegisterError(`${name} is listed twice`);
    byName.set(name, entry);
  }
  for (const { name, parent, predecessors } of entries) {
    for (const other of parent === null ? predecessors : [parent, ...predecessors]) {
      if (!byName.has(other)) throw new RegisterError(`${name}: ${other} is not in the register`);
    }
  }
  checkShortNames(entries, byName);
}

function checkShortNames(entries: readonly RegisterEntry[], byName: ReadonlyMap<string, RegisterEntry>): void {
  const owners = new Map<string, RegisterEntry>();
  for (const entry of entries) {
    for (const name of entry.shortNames) {
      const other = byName.get(name) ?? owners.get(name);
      if (other && !(entry.contextual.includes(name) && other.contextual.includes(name))) {
        throw new RegisterError(`${name} is a name of both ${other.name} and ${entry.name}`);
      }
      owners.set(name, entry);
    }
  }
}
