import type { Mention, OrganisationKind, OrganisationMention } from '../../core/annotations';
import type { OrganisationFacts } from '../../core/organisations/names';
import { mentionsOfSameThing, withoutLayout } from '../mentions/things';
import type { Reader } from '../reader';
import type { Card, CardContext, CardItem, CardLine } from './card';

/** The card of an organisation: full name, English name, kind, level, parent, what it was and became, its names here. */
export function organisationCard(mention: OrganisationMention, context: CardContext): Card {
  const { organisation } = mention;
  const { reader } = context;
  const { l10n } = reader;
  const known = context.describe(organisation.name);
  const parent = known?.parent ?? organisation.parent;
  const englishName = known?.englishName ?? organisation.englishName;
  return {
    icon: 'organization',
    headline: organisation.name,
    details: [
      ...(englishName ? [englishName] : []),
      organisationKindLabel(organisation.kind, reader),
      ...(known?.level ? [levelLabel(known.level, reader)] : []),
    ],
    lines: [
      ...named(l10n.t('Part of'), parent ? [parent] : []),
      ...named(l10n.t('Formerly'), known?.formerly ?? []),
      ...named(l10n.t('Now'), known?.nowCalled ?? []),
      ...named(l10n.t('Identifiers'), known?.identifiers ?? []),
      ...namesHere(mention, context),
    ],
  };
}

function named(label: string, names: readonly string[]): CardLine[] {
  return names.length ? [{ label, items: names.map((text) => ({ text })) }] : [];
}

/**
 * Each name used for the organisation in this document, most frequent first, with a way to its first use. Nothing where
 * this mention is the only one and stands under the full name: the card says that already.
 */
function namesHere(mention: OrganisationMention, { annotations, lineOf, reader }: CardContext): CardLine[] {
  const names = new Map<string, { first: Mention; count: number }>();
  for (const other of mentionsOfSameThing(annotations, mention)) {
    const name = withoutLayout(other.text);
    const seen = names.get(name);
    names.set(name, { first: seen?.first ?? other, count: (seen?.count ?? 0) + 1 });
  }
  if (names.size === 1 && names.get(mention.organisation.name)?.count === 1) return [];
  const { l10n } = reader;
  const items: CardItem[] = [...names]
    .sort(([, a], [, b]) => b.count - a.count)
    .map(([name, { first, count }]) => ({
      text:
        count === 1
          ? l10n.t('{0} (line {1})', name, lineOf(first.start))
          : l10n.t('{0} × {1} (from line {2})', name, count, lineOf(first.start)),
      mention: first.id,
    }));
  return [{ label: l10n.t('Names here'), items }];
}

function levelLabel(level: NonNullable<OrganisationFacts['level']>, { l10n }: Reader): string {
  switch (level) {
    case 'central':
      return l10n.t('central level');
    case 'provincial':
      return l10n.t('provincial level');
    case 'prefectural':
      return l10n.t('prefectural level');
    case 'county':
      return l10n.t('county level');
    case 'foreign':
      return l10n.t('foreign');
  }
}

export function organisationKindLabel(kind: OrganisationKind, { l10n }: Reader): string {
  switch (kind) {
    case 'government':
      return l10n.t('government');
    case 'party':
      return l10n.t('political party');
    case 'legislature':
      return l10n.t('legislature or consultative body');
    case 'judiciary':
      return l10n.t('judiciary');
    case 'military':
      return l10n.t('military');
    case 'company':
      return l10n.t('company');
    case 'bank':
      return l10n.t('bank');
    case 'university':
      return l10n.t('university');
    case 'research':
      return l10n.t('research institution');
    case 'media':
      return l10n.t('media');
    case 'association':
      return l10n.t('association');
    case 'international':
      return l10n.t('international organisation');
    case 'hospital':
      return l10n.t('hospital');
    case 'school':
      return l10n.t('school');
    case 'sport':
      return l10n.t('sports body');
    case 'other':
      return l10n.t('organisation');
  }
}
