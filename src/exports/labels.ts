import type { Comparator, MentionType, PublicationDateSource } from '../core/annotations';

export type ExportLanguage = 'en' | 'zh-cn';

/** The words that a report made for people has of its own. */
export interface Labels {
  readonly published: string;
  readonly from: Readonly<Record<PublicationDateSource, string>>;
  readonly counts: string;
  readonly untitled: string;
  readonly source: string;
  readonly topics: string;
  readonly types: Readonly<Record<MentionType, string>>;
  readonly columns: {
    readonly text: string;
    readonly reading: string;
    readonly detail: string;
    readonly place: string;
  };
  /** How a bound is said of a value, in place of `{0}`; of a range, in place of `{0}` and `{1}`. */
  readonly bounds: Readonly<Record<Comparator, string>>;
  readonly until: string;
  readonly since: string;
  readonly asOf: string;
  readonly inferred: string;
  readonly vague: string;
}

const EN: Labels = {
  published: 'Published',
  from: { given: 'given', stated: 'stated in the text', inferred: 'inferred', assumed: 'assumed' },
  counts: 'Found',
  untitled: 'Untitled',
  source: 'Source',
  topics: 'Topics',
  types: {
    figure: 'Figures',
    date: 'Dates',
    organisation: 'Organisations',
    event: 'Events',
    document: 'Policy documents',
  },
  columns: { text: 'Text', reading: 'Reading', detail: 'Detail', place: 'Line' },
  bounds: {
    eq: '{0}',
    gt: 'more than {0}',
    ge: 'at least {0}',
    lt: 'less than {0}',
    le: 'at most {0}',
    near: 'nearly {0}',
    approx: 'about {0}',
    between: '{0} to {1}',
  },
  until: 'until {0}',
  since: 'since {0}',
  asOf: 'as of',
  inferred: 'inferred',
  vague: 'no day of its own',
};

const ZH_CN: Labels = {
  published: '发布日期',
  from: { given: '指定', stated: '文中写明', inferred: '推断', assumed: '假定' },
  counts: '共识别',
  untitled: '无标题',
  source: '来源',
  topics: '主题',
  types: { figure: '数字', date: '日期', organisation: '机构', event: '活动', document: '政策文件' },
  columns: { text: '原文', reading: '释读', detail: '说明', place: '行' },
  bounds: {
    eq: '{0}',
    gt: '超过 {0}',
    ge: '不低于 {0}',
    lt: '不足 {0}',
    le: '不超过 {0}',
    near: '接近 {0}',
    approx: '约 {0}',
    between: '{0} 至 {1}',
  },
  until: '截至 {0}',
  since: '自 {0} 起',
  asOf: '截至',
  inferred: '推断',
  vague: '无确切日期',
};

export const LABELS: Readonly<Record<ExportLanguage, Labels>> = { en: EN, 'zh-cn': ZH_CN };
