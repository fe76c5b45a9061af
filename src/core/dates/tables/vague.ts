import { Trie, split } from '../trie';

/** A word of time that names no day, and where it points. */
export interface VagueWord {
  readonly direction: 'past' | 'present' | 'future';
  /** Characters behind which it is another word: 实|现在, 项|目前, 节|日前. */
  readonly notAfter?: string;
  /** `clause`: only at the head of a clause; the word is also a noun or an adjective (美好未来, 过去的). */
  readonly where?: 'clause';
}

/** Behind these, 日前 and 日后 are a day with 前 or 后. */
const DAYS_BEFORE = '节假生当今昨明作同次〇一二三四五六七八九十0123456789周近连忌纪末即某每两几数多';

/** Source: 《现代汉语词典》 and 《现代汉语八百词》, adverbs and nouns of time; the usage of news agencies. */
const WORDS: readonly (readonly [words: string, word: VagueWord])[] = [
  ['近日', { direction: 'past', notAfter: '临接靠最逼亲将附' }],
  ['日前', { direction: 'past', notAfter: DAYS_BEFORE }],
  ['近年 近年来', { direction: 'past', notAfter: '临接靠将最' }],
  ['近期', { direction: 'present', notAfter: '临接' }],
  [
    '近来 近些年 近些年来 近几年 近几年来 近些天 近几天 近几个月 近段时间 近一段时间 近一个时期 最近 最近几年 最近几天 最近一段时间 近几日 近一两年',
    { direction: 'past' },
  ],
  ['连日 连日来 连月来 连年 多日来 数日来', { direction: 'past', notAfter: '接相' }],
  [
    '前不久 不久前 前些天 前几天 前些年 前几年 前些日子 前段时间 前一段时间 前一阵 前阵子',
    { direction: 'past', notAfter: '目此以之' },
  ],
  [
    '多年来 多年以来 数年来 长期以来 一直以来 历年来 千百年来 一段时间以来 一个时期以来 一个多世纪以来 有史以来 有记录以来 有气象记录以来 有完整气象观测记录以来',
    { direction: 'past' },
  ],
  ['早年 往年 历年 常年 以往 早些时候 稍早前 稍早时候 早先 昔日', { direction: 'past', notAfter: '以农阴公正通异及' }],
  [
    '几年前 几天前 几个月前 数年前 数月前 数日前 多年前 很久以前 几十年前 数十年前 百年前',
    { direction: 'past', notAfter: '十百千好' },
  ],
  ['此前 先前 早前 当时 彼时 迄今 至今 迄今为止 至今为止 这之前 在此之前', { direction: 'past' }],
  ['过去', { direction: 'past', where: 'clause' }],
  [
    '入春以来 入夏以来 入秋以来 入冬以来 入汛以来 开年以来 开春以来 开学以来 疫情以来 疫情发生以来 新冠疫情以来 新冠疫情发生以来',
    { direction: 'past' },
  ],
  [
    '疫情期间 新冠疫情期间 战争期间 二战后 二战以来 二战结束后 二战期间 冷战后 冷战结束后 冷战期间 冷战时期 抗战时期 抗战期间',
    { direction: 'past', notAfter: '作' },
  ],
  ['目前', { direction: 'present', notAfter: '项题科节账栏盲' }],
  ['当前', { direction: 'present', notAfter: '适相担' }],
  ['现在', { direction: 'present', notAfter: '实出展呈体发表显涌再浮兑重' }],
  ['现今', { direction: 'present', notAfter: '实出展呈体发表显涌再浮兑重' }],
  ['眼下 当下 如今 现阶段 而今', { direction: 'present', notAfter: '双在' }],
  ['时下', { direction: 'present', where: 'clause' }],
  ['此时 此刻 此时此刻', { direction: 'present', notAfter: '因' }],
  ['这两天 这几天 这些天 这两年 这几年 这些年 这段时间 这一时期 这一阶段', { direction: 'present' }],
  [
    '截至目前 截止目前 截至当前 截止到目前 截至到目前 截至现在 到目前为止 截至目前为止 目前为止 截至发稿 截至发稿时 截至发稿前 截至记者发稿 截至记者发稿时 截至记者发稿前 截至发稿时间',
    { direction: 'present' },
  ],
  ['今后 今后几年 今后几天 今后一段时间 今后一个时期 今后一段时期', { direction: 'future', notAfter: '如至' }],
  ['未来', { direction: 'future', where: 'clause' }],
  [
    '未来几年 未来几天 未来数年 未来数天 未来数月 未来几个月 未来一段时间 未来一个时期 未来一段时期 未来几日 未来几周',
    { direction: 'future' },
  ],
  ['将来', { direction: 'future', where: 'clause' }],
  ['日后', { direction: 'future', notAfter: DAYS_BEFORE }],
  ['届时 随后 此后 其后 稍后 不久后 不久的将来 不久之后 不久以后 从今往后', { direction: 'future', notAfter: '今' }],
  ['规划期末 规划期内', { direction: 'future' }],
];

/** Words that begin alike and are others. */
const OTHERS =
  '近日点 近年关 近期货 日前往 目前置 当前台 将来自 将来到 将来华 将来临 将来宾 将来函 过去式 以往返 以往来 当时速 此前往 当时针 ' +
  '未来产业 未来城 未来科 未来网络 未来社区 未来乡村 未来技术 未来学 未来式 未来感 未来性 未来能源 未来星 未来得 未来工厂 未来学校 未来空间 未来信息 未来材料 未来制造 未来健康 未来趋势 ' +
  '最近的 其后果 此后果 至今年 至今天 至今日 至今晚 至今早 至今夏 至今冬 至今秋 至今春 现今年 如今年 历年代 现在时 连年轻 目前列 最近期 最近邻 最近距 最近一 最近三 最近两';

export const VAGUE = new Trie<VagueWord>([
  ...WORDS.flatMap(([words, word]) => split(words).map((each) => [each, word] as const)),
  ...split(OTHERS).map((each) => [each, null] as const),
]);

/** Behind 未来, 将来, 过去 as adverbs of time. */
export const AFTER_CLAUSE_WORD = '，,将还会仍也要：:';
/** Before them: 展望未来, 在未来. */
export const BEFORE_CLAUSE_WORD = '望在';
