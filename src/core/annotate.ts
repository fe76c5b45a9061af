import type {
  Annotations,
  Article,
  Check,
  DocumentInfo,
  Mention,
  OrganisationMention,
  TopicWeight,
} from './annotations';
import { type ArticleMention, type ArticleReading, readArticle } from './article';
import { type ArticleOutline, splitArticles } from './document/articles';
import { type PublicationDate, findPublicationDate } from './document/publicationDate';
import { type UserOrganisation, linkOrganisations } from './organisations/names';
import type { Tagger } from './organisations/tagger';
import { type TopicDefinition, findTopics } from './topics';

export interface AnnotateOptions {
  readonly uri?: string | null;
  /** `YYYY-MM-DD`, where the caller knows it. */
  readonly publicationDate?: string;
  /** The file's name without its folders; a date in it is taken as stated. */
  readonly fileName?: string;
  /** `YYYY-MM-DD`: the day the file was last changed, taken before today where nothing better is known. */
  readonly modified?: string;
  /** `YYYY-MM-DD`: today, as the reader's clock says. The core reads no clock. */
  readonly today: string;
  /** A reader's own topics, beside the taxonomy. */
  readonly topics?: readonly TopicDefinition[];
  /** A reader's own organisations, beside the register. */
  readonly organisations?: readonly UserOrganisation[];
}

/**
 * Reads documents, and keeps what it read of each article until the next call: where a text is edited, only the
 * articles whose text changed are read anew. The result is always that of a fresh reading. Keep one annotator for
 * each open document.
 */
export class Annotator {
  private kept = new Map<string, KeptArticle>();
  private keptFor: Pick<AnnotateOptions, 'topics' | 'organisations'> = {};

  /** Without a tagger, organisations are found only where no model is needed; all else is the same. */
  constructor(private readonly tagger?: Tagger) {}

  /** Annotates `text`. Never throws, whatever the text. */
  annotate(text: string, options: AnnotateOptions): Annotations {
    const steps = this.steps(text, options);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  }

  /**
   * Annotates `text` article by article. Yields, after each article, the offset up to which the text has been read, so
   * that a caller can give way to other work or stop; returns the annotations.
   */
  *steps(text: string, options: AnnotateOptions): Generator<number, Annotations> {
    const publication = findPublicationDate(text, dateHints(options));
    const outlines = splitArticles(text);
    const kept = new Map<string, KeptArticle>();
    const parts: ArticlePart[] = [];
    this.forgetUnless(options);
    for (const outline of outlines) {
      const source = text.slice(outline.start, outline.end);
      const own = outlines.length > 1 ? ownDate(source, publication) : null;
      const reference = own ?? publication.date;
      const key = `${reference}\n${outline.title?.text ?? ''}\n${source}`;
      const article = this.kept.get(key) ?? kept.get(key) ?? this.readAnew(outline, source, reference, options);
      kept.set(key, article);
      parts.push({ outline, own, ...article });
      yield outline.end;
    }
    this.kept = kept;
    return assemble(text, parts, publication, options);
  }

  private readAnew(outline: ArticleOutline, source: string, reference: string, options: AnnotateOptions): KeptArticle {
    const body = outline.title ? source.slice(outline.title.end - outline.start) : source;
    return {
      reading: readArticle(source, { reference, tagger: this.tagger, organisations: options.organisations }),
      topics: findTopics(outline.title?.text ?? '', body, options.topics),
    };
  }

  /** What was read with other topics or organisations of the reader's is of no use. */
  private forgetUnless({ topics, organisations }: AnnotateOptions): void {
    if (topics !== this.keptFor.topics || organisations !== this.keptFor.organisations) this.kept.clear();
    this.keptFor = { ...(topics ? { topics } : {}), ...(organisations ? { organisations } : {}) };
  }
}

/** Annotates one text, keeping nothing. */
export function annotate(text: string, options: AnnotateOptions, tagger?: Tagger): Annotations {
  return new Annotator(tagger).annotate(text, options);
}

/** What an annotator keeps of an article: all that follows from its text and the day it is read against. */
interface KeptArticle {
  readonly reading: ArticleReading;
  readonly topics: readonly TopicWeight[];
}

interface ArticlePart extends KeptArticle {
  readonly outline: ArticleOutline;
  /** The article's own publication date, where it states one that is not the document's. */
  readonly own: string | null;
}

function dateHints(options: AnnotateOptions): Parameters<typeof findPublicationDate>[1] {
  const { publicationDate, fileName, modified, today } = options;
  return {
    today,
    ...(publicationDate ? { given: publicationDate } : {}),
    ...(fileName ? { fileName } : {}),
    ...(modified ? { modified } : {}),
  };
}

/** The date that an article of a file with several states for itself; a date the caller gave stands above it. */
function ownDate(source: string, publication: PublicationDate): string | null {
  if (publication.from === 'given') return null;
  const own = findPublicationDate(source, { today: publication.date });
  return own.from === 'stated' && own.date !== publication.date ? own.date : null;
}

function assemble(
  text: string,
  parts: readonly ArticlePart[],
  publication: PublicationDate,
  options: AnnotateOptions,
): Annotations {
  const mentions: Mention[] = [];
  const checks: Check[] = [];
  const articles = parts.map(({ outline, reading, own, topics }, i): Article => {
    const id = `a${i + 1}`;
    for (const mention of reading.mentions) {
      mentions.push(place(mention, `m${mentions.length + 1}`, id, outline.start));
    }
    for (const check of reading.checks) {
      const { start, end } = check;
      checks.push({ ...check, id: `c${checks.length + 1}`, start: start + outline.start, end: end + outline.start });
    }
    return { id, ...outline, topics, ...(own ? { publicationDate: own } : {}) };
  });
  const document: DocumentInfo = {
    uri: options.uri ?? null,
    length: text.length,
    publicationDate: publication.date,
    publicationDateFrom: publication.from,
  };
  return {
    schema: 'policy-annotations/1',
    document,
    articles,
    mentions: identify(mentions, options.organisations),
    facts: [],
    checks,
  };
}

function place(mention: ArticleMention, id: string, article: string, offset: number): Mention {
  return { id, article, ...mention, start: mention.start + offset, end: mention.end + offset };
}

/** Gives every organisation its full name and the identity it shares with its other names in the document. */
function identify(mentions: Mention[], own: readonly UserOrganisation[] | undefined): Mention[] {
  const named = mentions.filter((mention): mention is OrganisationMention => mention.type === 'organisation');
  const linked = linkOrganisations(
    named.map(({ text, organisation }) => ({ text, name: organisation.name, kind: organisation.kind })),
    own,
  );
  let next = 0;
  return mentions.map((mention) => {
    const organisation = mention.type === 'organisation' ? linked[next++] : undefined;
    return organisation ? ({ ...mention, organisation } as OrganisationMention) : mention;
  });
}
