import { registerLookup } from '../core/organisations/register';
import { TAXONOMY } from '../core/topics';
import type { OrganisationRecord } from './cards/organisationCard';
import type { Reader } from './reader';

/** What the register knows of an organisation, by its full name. */
export function describe(name: string): OrganisationRecord | undefined {
  const match = registerLookup().byName(name);
  if (!match) return undefined;
  // A branch has the entry of the body it belongs to, whose history is not its own.
  const entry = match.form === 'name' ? match.entry : null;
  const { englishName, parent } = match;
  return { englishName, parent, predecessors: entry?.predecessors ?? [], successors: entry?.successors ?? [] };
}

const ENGLISH_LABELS = new Map(TAXONOMY.map(({ id, labelEn }) => [id, labelEn]));

/** Names topics in the reader's language; a topic that has no name in it, as it is. */
export function topicLabel({ locale }: Reader): (topic: { readonly id: string; readonly label: string }) => string {
  return ({ id, label }) => (locale.startsWith('zh') ? label : (ENGLISH_LABELS.get(id) ?? label));
}
