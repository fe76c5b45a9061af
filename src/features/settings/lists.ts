import type { OrganisationKind } from '../../core/annotations';
import type { UserOrganisation } from '../../core/organisations/names';
import type { TopicDefinition } from '../../core/topics';

const ORGANISATION_KINDS: readonly OrganisationKind[] = [
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
];

/** The organisations of a setting; an entry without a name is left out, an unknown kind is `other`. */
export function readOrganisations(value: unknown): UserOrganisation[] {
  return objects(value).flatMap(({ name, shortNames, kind }) =>
    isWord(name)
      ? [
          {
            name: name.trim(),
            shortNames: words(shortNames),
            kind: ORGANISATION_KINDS.find((known) => known === kind) ?? 'other',
          },
        ]
      : [],
  );
}

/** The topics of a setting; an entry without a label or without words is left out. */
export function readTopics(value: unknown): TopicDefinition[] {
  return objects(value).flatMap(({ label, words: list }) => {
    const spoken = words(list);
    return isWord(label) && spoken.length ? [{ id: `user:${label.trim()}`, label: label.trim(), words: spoken }] : [];
  });
}

function objects(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value)
    ? value.filter((item): item is Record<string, unknown> => typeof item === 'object' && item !== null)
    : [];
}

function words(value: unknown): string[] {
  return Array.isArray(value) ? value.filter(isWord).map((word) => word.trim()) : [];
}

function isWord(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
