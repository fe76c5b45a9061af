import type { DocumentMention, EventMention } from '../../core/annotations';
import { mentionsOfSameThing, onOneLine } from '../mentions/things';
import type { Card, CardContext } from './card';

/** The card of a named event: its name, and how often it is named here. */
export function eventCard(mention: EventMention, context: CardContext): Card {
  const { l10n } = context.reader;
  return { icon: 'megaphone', ...title(mention, l10n.t('event'), context) };
}

/** The card of a policy document: a title in 《》, or a document number such as 国发〔2025〕3号. */
export function policyDocumentCard(mention: DocumentMention, context: CardContext): Card {
  const { l10n } = context.reader;
  const kind = mention.text.startsWith('《') ? l10n.t('policy document') : l10n.t('document number');
  return { icon: 'file-text', ...title(mention, kind, context) };
}

function title(
  mention: DocumentMention | EventMention,
  kind: string,
  { annotations, reader: { l10n } }: CardContext,
): Omit<Card, 'icon'> {
  const count = mentionsOfSameThing(annotations, mention).length;
  const often = count > 1 ? [l10n.t('named {0} times here', count)] : [];
  return { headline: onOneLine(mention.text), details: [kind, ...often], lines: [] };
}
