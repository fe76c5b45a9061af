/**
 * The vocabulary of Policy Lens: what the extractor says of one document.
 *
 * These types are the contract `policy-annotations/1`. The command line, the exports, the extension's API and every
 * feature in the editor speak it. Offsets are UTF-16 code units in the decoded text, end exclusive. Numbers that carry
 * a value are exact decimal strings, never floats. Fields may be added; none may be renamed or change meaning.
 */

/** A stretch of the document. `text` is exactly the document's characters from `start` to `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** How the reference day for relative dates became known, from surest to least sure. */
export type PublicationDateSource = 'given' | 'stated' | 'inferred' | 'assumed';

export interface DocumentInfo {
  readonly uri: string | null;
  /** Length of the text in UTF-16 code units. */
  readonly length: number;
  /** `YYYY-MM-DD`, the day that relative dates are read against. */
  readonly publicationDate: string | null;
  readonly publicationDateFrom: PublicationDateSource;
}

export interface TopicWeight {
  readonly id: string;
  readonly label: string;
  /** 0 to 1; the weights of one article's topics need not add up to 1. */
  readonly weight: number;
}

export interface Article {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly title: Span | null;
  /** The credit line: 据新华社, （李恒毅）. */
  readonly source: Span | null;
  readonly topics: readonly TopicWeight[];
  /** The day this article's relative dates are read against, where it is the article's own; `YYYY-MM-DD`. */
  readonly publicationDate?: string;
}

export type FigureKind =
  'money' | 'count' | 'measure' | 'percent' | 'point' | 'fraction' | 'multiple' | 'ordinal' | 'number';

/** eq: the number itself; near: a little below; approx: around it; between: from `low` to `high`. */
export type Comparator = 'eq' | 'gt' | 'ge' | 'lt' | 'le' | 'near' | 'approx' | 'between';

/** An exact decimal or fraction: `1500000000000`, `5.2`, `-3`, `1/3`. */
export type DecimalString = string;

export interface Figure {
  readonly kind: FigureKind;
  readonly comparator: Comparator;
  /** In the base unit with scale words applied (1.5万亿元 is 1500000000000); null when `between`. */
  readonly value: DecimalString | null;
  readonly low: DecimalString | null;
  readonly high: DecimalString | null;
  /** As written, without scale: 元, 美元, 个, 人次, 千瓦时, %, 个百分点, 倍. */
  readonly unit: string | null;
  /** ISO 4217 for money, UCUM for measures, null otherwise or where there is none. */
  readonly unitCode: string | null;
  /** The noun counted: 非洲国家 in 48个非洲国家. */
  readonly counted: string | null;
  /** Words of growth around the figure (增长, 同比, 比上年), kept for the facts. */
  readonly growth?: GrowthWords;
}

export interface GrowthWords {
  readonly direction: 'up' | 'down' | 'flat' | null;
  /** yoy: against the same period of the year before; mom: against the period before. */
  readonly basis: 'yoy' | 'mom' | 'other' | null;
}

export type DateKind =
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'period'
  | 'decade'
  | 'recurring'
  | 'duration'
  | 'time'
  | 'vague'
  | 'festival';

export interface DateReading {
  readonly kind: DateKind;
  /** ISO 8601-2 (EDTF), an ISO 8601 duration for durations, null where vague. */
  readonly edtf: string | null;
  /** Inclusive days `YYYY-MM-DD`; null for an open or unknown end. */
  readonly start: string | null;
  readonly end: string | null;
  /** True where a part that is not written came from the publication date or from a date before it in the text. */
  readonly inferred: boolean;
  /** Where `inferred`: the parts that are not written. */
  readonly inferredParts?: readonly ('year' | 'month' | 'day')[];
  /** Where `inferred`: from the publication date, or from a date before it in the text. */
  readonly inferredFrom?: 'reference' | 'context';
  /** 截至…, 截止…. */
  readonly asOf: boolean;
  /** For vague words: where they point. */
  readonly direction?: 'past' | 'present' | 'future';
  /** For durations, where words bound them: 不到40分钟, 3年以上. */
  readonly comparator?: Exclude<Comparator, 'eq' | 'between'>;
}

export type OrganisationKind =
  | 'government'
  | 'party'
  | 'legislature'
  | 'judiciary'
  | 'military'
  | 'company'
  | 'bank'
  | 'university'
  | 'research'
  | 'media'
  | 'association'
  | 'international'
  | 'hospital'
  | 'school'
  | 'sport'
  | 'other';

export interface Organisation {
  readonly kind: OrganisationKind;
  /** Full name where known (国家医保局 is 国家医疗保障局), else as written without spaces. */
  readonly name: string;
  /** Identity shared by every mention of the same organisation in the document. */
  readonly id: string | null;
  readonly parent?: string | null;
  readonly englishName?: string;
}

interface MentionBase extends Span {
  readonly id: string;
  /** The id of the article it stands in. */
  readonly article: string;
}

export interface FigureMention extends MentionBase {
  readonly type: 'figure';
  readonly figure: Figure;
}
export interface DateMention extends MentionBase {
  readonly type: 'date';
  readonly date: DateReading;
}
export interface OrganisationMention extends MentionBase {
  readonly type: 'organisation';
  readonly organisation: Organisation;
}
/** A named meeting, expo, forum, competition or campaign. */
export interface EventMention extends MentionBase {
  readonly type: 'event';
}
/** A policy document: 《…》 with its brackets, or a document number such as 国发〔2025〕3号. */
export interface DocumentMention extends MentionBase {
  readonly type: 'document';
}

export type Mention = FigureMention | DateMention | OrganisationMention | EventMention | DocumentMention;
export type MentionType = Mention['type'];
export const MENTION_TYPES = ['figure', 'date', 'organisation', 'event', 'document'] as const;

export interface Speaker {
  readonly person: string | null;
  readonly role: string | null;
  /** A mention id. */
  readonly organisation: string | null;
}

export interface Fact {
  readonly id: string;
  readonly type: 'observation' | 'change';
  readonly article: string;
  /** What is measured. */
  readonly indicator: { readonly text: string; readonly start: number | null; readonly end: number | null } | null;
  /** Mention ids; a change has [from, to]. */
  readonly figures: readonly string[];
  readonly growth?: { readonly direction: 'up' | 'down' | 'flat'; readonly basis: GrowthWords['basis'] } | null;
  readonly delta?: DecimalString | null;
  /** Mention id of the date the figure is for. */
  readonly period?: string | null;
  /** Mention id of an as-of date. */
  readonly asOf?: string | null;
  readonly speaker?: Speaker | null;
  readonly status?: 'actual' | 'planned' | 'target' | 'cumulative';
}

/** Something an editor would query. */
export interface Check {
  readonly id: string;
  /** A stable name of the rule, e.g. `impossible-date`. */
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'information' | 'hint';
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

export interface Annotations {
  readonly schema: 'policy-annotations/1';
  readonly document: DocumentInfo;
  /** In text order, not overlapping; at least one unless the document is blank. */
  readonly articles: readonly Article[];
  /** In text order; no two overlap, save that an event or document may contain others. */
  readonly mentions: readonly Mention[];
  readonly facts: readonly Fact[];
  readonly checks: readonly Check[];
}
