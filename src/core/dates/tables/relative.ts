import { CONTEXT, type DayPart, type Part, REFERENCE } from '../expression';
import { Trie } from '../trie';

/**
 * Words that name a year, month, week or day by its distance from another. Source: 《现代汉语词典》, time nouns.
 * Those seen from today count from the reference day; 当年, 次日 and their like count from the date before them in the
 * text, as 上年 and 上月 do in statistics (2024年末…，比上年增加…).
 *
 * `notAfter`: characters behind which the same characters belong to another word (如|今年轻, 说|明年, 以|上年).
 */
export interface RelativeWord {
  readonly part: Part;
  readonly notAfter?: string;
  readonly dayPart?: DayPart;
  /** How many units the word spans, where more than one: 今明两年. */
  readonly count?: number;
  /** The word says 全年 itself. */
  readonly whole?: boolean;
}

type Row = readonly [words: string, part: Part, more?: Omit<RelativeWord, 'part'>];

function words(rows: readonly Row[], except: string): Trie<RelativeWord> {
  return new Trie([
    ...rows.flatMap(([names, part, more]) => names.split(' ').map((word) => [word, { part, ...more }] as const)),
    ...except.split(' ').map((word) => [word, null] as const),
  ]);
}

export const YEARS = words(
  [
    ['今年', REFERENCE(0), { notAfter: '如当' }],
    ['本年 本年度', REFERENCE(0), { notAfter: '基成资原样版副' }],
    ['去年 昨年', REFERENCE(-1), { notAfter: '过失除' }],
    ['前年', REFERENCE(-2), { notAfter: '之以目此从日年月天期' }],
    ['大前年', REFERENCE(-3)],
    ['明年', REFERENCE(1), { notAfter: '说证透文光声表指点阐鲜查标注辨清申' }],
    ['来年', REFERENCE(1), { notAfter: '以未年原从往将月日' }],
    ['后年', REFERENCE(2), { notAfter: '今此之以最然先年月日战成产用运' }],
    ['大后年', REFERENCE(3)],
    ['今明两年', REFERENCE(0), { count: 2 }],
    ['去今两年', REFERENCE(-1), { count: 2 }],
    ['明后两年', REFERENCE(1), { count: 2 }],
    ['上年 上年度 上一年 上一年度', CONTEXT(-1), { notAfter: '以线网路晚早史加跟赶马' }],
    ['当年 同年 这一年', CONTEXT(0), { notAfter: '共不相想' }],
    ['全年', CONTEXT(0), { notAfter: '安健', whole: true }],
    ['次年 翌年', CONTEXT(1), { notAfter: '此首本届一二三四五六七八九十数每多这那' }],
  ],
  '后年产 后年均 后年处 后年供 后年销 后年节 次年会 今年轻 去年轻 前年轻 当年轻 今年龄 同年龄 全年龄 同年级 本年级 当年级 上年纪 上一年级',
);

export const MONTHS = words(
  [
    ['本月 这个月', REFERENCE(0), { notAfter: '基成资原' }],
    ['上个月 上一个月', REFERENCE(-1), { notAfter: '以线网路晚早史' }],
    ['上月', CONTEXT(-1), { notAfter: '以线网路晚早史' }],
    ['下月 下个月 下一个月', REFERENCE(1), { notAfter: '以线之' }],
    ['当月 同月', CONTEXT(0)],
    ['次月', CONTEXT(1), { notAfter: '此首一二三四五六七八九十数每多' }],
  ],
  '本月球 上月球',
);

/** 这周, 上个星期, 下下礼拜: the words before 周, 星期, 礼拜, as weeks from this one. */
export const WEEKS = words(
  [
    ['本周 这周 这一周 本星期 这星期 这个星期 这个礼拜', REFERENCE(0), { notAfter: '基成资原' }],
    ['上周 上个周 上一周 上星期 上个星期 上一个星期 上礼拜 上个礼拜', REFERENCE(-1), { notAfter: '以线网路晚早之' }],
    ['下周 下个周 下一周 下星期 下个星期 下一个星期 下礼拜 下个礼拜', REFERENCE(1), { notAfter: '以线之' }],
    ['上上周 上上个周 上上星期 上上个星期 上上個週', REFERENCE(-2)],
    ['下下周 下下个周 下下星期 下下个星期', REFERENCE(2)],
  ],
  '本周期 这周期 上周期 下周期 本周边 上周边 上周年 下周转',
);

export const DAYS = words(
  [
    ['今天 今日', REFERENCE(0), { notAfter: '如当' }],
    ['即日', REFERENCE(0), { notAfter: '立' }],
    ['今', REFERENCE(0), { notAfter: '如当而古于从' }],
    ['昨天 昨日', REFERENCE(-1)],
    ['前天', REFERENCE(-2), { notAfter: '之以目此从日' }],
    ['大前天', REFERENCE(-3)],
    ['明天 明日', REFERENCE(1), { notAfter: '说证透文光声表指点阐鲜查标注辨清申' }],
    ['后天 後天', REFERENCE(2), { notAfter: '今此之以最然先日雨雪战' }],
    ['大后天', REFERENCE(3)],
    ['今晚 今夜', REFERENCE(0), { dayPart: 'evening', notAfter: '如当' }],
    ['今晨 今早', REFERENCE(0), { dayPart: 'morning', notAfter: '如当' }],
    ['昨晚 昨夜', REFERENCE(-1), { dayPart: 'evening' }],
    ['昨晨 昨早', REFERENCE(-1), { dayPart: 'morning' }],
    ['明晚', REFERENCE(1), { dayPart: 'evening', notAfter: '说证透文光声表指点阐鲜查标注辨清申' }],
    ['明晨 明早', REFERENCE(1), { dayPart: 'morning', notAfter: '说证透文光声表指点阐鲜查标注辨清申' }],
    ['今明两天 今明两日', REFERENCE(0), { count: 2 }],
    ['今明后三天', REFERENCE(0), { count: 3 }],
    ['昨今两天 昨今两日', REFERENCE(-1), { count: 2 }],
    ['明后天 明后两天 明后两日', REFERENCE(1), { count: 2 }],
    ['当天 当日 同日 同一天 同天', CONTEXT(0), { notAfter: '不相共' }],
    ['当晚 当夜', CONTEXT(0), { dayPart: 'evening' }],
    ['次日 翌日', CONTEXT(1), { notAfter: '首此一二三四五六七八九十数每多' }],
    ['前一天 前一日', CONTEXT(-1)],
  ],
  '同日方 今日头条 今日俄罗斯 今日美国 今日关注 今日说法 今日中国 明日之后 明日之星 明日黄花 昨日重现 后天性 前天津 当日本 同日本 次日本 后天津 昨日本 今日本 明日本 今天津',
);

/** 周三, 星期日, 礼拜天: ISO 8601 numbers the week from Monday. */
export const WEEKDAY_HEADS = ['周', '星期', '礼拜', '週', '禮拜'];
export const WEEKDAY_NAMES = '一二三四五六日';
/** Words that begin like a weekday. */
export const NOT_WEEKDAYS = new Trie<true>(
  '周一围 周三径 周日历 星期一线'.split(' ').map((word) => [word, true] as const),
);
