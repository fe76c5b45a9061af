import type { Mention, MentionType } from '../core/annotations';
import { TAXONOMY } from '../core/topics';
import { writtenDate } from './cards/dateCard';
import { writtenBriefly } from './cards/figureCard';
import { onOneLine, withoutLayout } from './mentions/things';
import type { Reader } from './reader';

/** Codicons of the categories. */
export const CATEGORY_ICONS: Readonly<Record<MentionType, string>> = {
  figure: 'symbol-number',
  date: 'calendar',
  organisation: 'organization',
  event: 'megaphone',
  document: 'file-text',
};

/** A category in the plural, as a heading. */
export function categoryLabel(type: MentionType, { l10n }: Reader): string {
  switch (type) {
    case 'figure':
      return l10n.t('Figures');
    case 'date':
      return l10n.t('Dates');
    case 'organisation':
      return l10n.t('Organisations');
    case 'event':
      return l10n.t('Events');
    case 'document':
      return l10n.t('Policy documents');
  }
}

/** What a mention says, in a few words beside its text: value, day or full name; empty where that adds nothing. */
export function readingInBrief(mention: Mention, reader: Reader): string {
  switch (mention.type) {
    case 'figure': {
      const written = writtenBriefly(mention.figure, reader);
      const bare = (text: string): string => withoutLayout(text).replaceAll(',', '');
      return bare(written) === bare(mention.text) ? '' : written;
    }
    case 'date': {
      const written = writtenDate(mention.date, mention.text, reader);
      return withoutLayout(written) === withoutLayout(mention.text) ? '' : written;
    }
    case 'organisation':
      return mention.organisation.name === withoutLayout(mention.text) ? '' : mention.organisation.name;
    case 'event':
    case 'document':
      return '';
  }
}

/** The first words of a stretch of text, for something that has no title. */
export function beginning(text: string, length = 24): string {
  const line = onOneLine(text.slice(0, length * 4));
  const characters = Array.from(line);
  return characters.length > length ? `${characters.slice(0, length).join('')}…` : line;
}

const ENGLISH_LABELS = new Map(TAXONOMY.map(({ id, labelEn }) => [id, labelEn]));

/** Names topics in the reader's language; a topic that has no name in it, as it is. */
export function topicLabel({ locale }: Reader): (topic: { readonly id: string; readonly label: string }) => string {
  return ({ id, label }) => (locale.startsWith('zh') ? label : (ENGLISH_LABELS.get(id) ?? label));
}
