import type { Annotations, Mention } from '../../core/annotations';
import type { OrganisationFacts } from '../../core/organisations/names';
import { articleOf } from '../mentions/search';
import type { Reader } from '../reader';
import { dateCard } from './dateCard';
import { eventCard, policyDocumentCard } from './titleCards';
import { figureCard } from './figureCard';
import { organisationCard } from './organisationCard';

/**
 * What a card says of a mention, before anything of VS Code's Markdown: the value first, then what qualifies it. All
 * strings are plain text, some of it the document's own; whoever renders them escapes them.
 */
export interface Card {
  /** Name of a codicon. */
  readonly icon: string;
  /** The value, day or name itself. */
  readonly headline: string;
  /** Short qualifications that stand beside each other on one line. */
  readonly details: readonly string[];
  readonly lines: readonly CardLine[];
}

export interface CardLine {
  /** What the line is about: `Formerly`, `Names here`. */
  readonly label: string;
  readonly items: readonly CardItem[];
}

export interface CardItem {
  readonly text: string;
  /** The id of a mention to lead to. */
  readonly mention?: string;
  /** An offer to set the publication date, where the day shown rests on a guess. */
  readonly action?: 'setPublicationDate';
}

/** What a card can draw on. */
export interface CardContext {
  readonly annotations: Annotations;
  readonly reader: Reader;
  /** Line number, from 1, of an offset. */
  readonly lineOf: (offset: number) => number;
  /** What the register knows of an organisation, by its full name. */
  readonly describe: (name: string) => OrganisationFacts | undefined;
}

export function cardOf(mention: Mention, context: CardContext): Card {
  switch (mention.type) {
    case 'figure':
      return figureCard(mention, context.reader);
    case 'date': {
      const { document } = context.annotations;
      const own = articleOf(context.annotations, mention)?.publicationDate;
      return dateCard(
        mention,
        own ? { day: own, from: 'stated' } : { day: document.publicationDate, from: document.publicationDateFrom },
        context.reader,
      );
    }
    case 'organisation':
      return organisationCard(mention, context);
    case 'event':
      return eventCard(mention, context);
    case 'document':
      return policyDocumentCard(mention, context);
  }
}
