import type { DayPart, Edge, Section } from '../expression';
import { Trie, split } from '../trie';

/** 初 to 末: of the year, month, quarter, decade or plan before them. 《现代汉语词典》; the days: see `edgeDays`. */
export const EDGES = new Trie<Edge>([
  ...rows('初 初期 前期', 'early' as const),
  ...rows('中期 中叶', 'middle' as const),
  ...rows('底', 'late' as const),
  ...rows('后期 末期', 'late' as const),
  ...rows('末', 'last' as const),
  ...none('初步 初级 初次 初心 初始 初审 初创 初中 初衷 初雪 初选 初见 初试 初稿 初评 初一 初二 初三 初高 初代'),
  ...none('末端 末梢 末尾 末次 末位 底部 底线 底气 底层 底色 底盘 底板 底座 底蕴 底子 底数 底价 底仓 底图 前期货'),
]);

/** The same with the word for the unit: 年初, 月底, 季末. Said alone they are this year's, this month's. */
export const YEAR_EDGES = new Trie<Edge>([
  ...rows('年初 岁初', 'early' as const),
  ...rows('年底 岁尾', 'late' as const),
  ...rows('年末 岁末', 'last' as const),
  ...rows('年中', 'middle' as const),
  ...none('年初步 年初级 年初中 年初一 年底部 年底线 年底蕴 年末端 年末梢'),
]);
export const MONTH_EDGES = new Trie<Edge>([
  ...rows('月初', 'early' as const),
  ...rows('月中', 'middle' as const),
  ...rows('月底', 'late' as const),
  ...rows('月末', 'last' as const),
  ...none('月中旬 月中下旬 月中上旬 月初步 月初级'),
]);

const HALF = (n: number): Section => ({ unit: 'half', from: n, to: n });
const SEASON = (n: number): Section => ({ unit: 'season', from: n, to: n });

/** Stretches of a year that have names. ISO 8601-2 numbers seasons from 21 (spring) and halves from 40. */
export const YEAR_SECTIONS = new Trie<Section>([
  ...rows('上半年 上半年度 前半年', HALF(1)),
  ...rows('下半年 下半年度 后半年', HALF(2)),
  ...rows('首季 首季度', { unit: 'quarter', from: 1, to: 1 } as const),
  ...rows('末季 末季度', { unit: 'quarter', from: 4, to: 4 } as const),
  ...none('下半年度假 上半年度假'),
]);
/** Seasons; only behind a year, for alone they are a time of any year. China Meteorological Administration: spring is March to May. */
export const SEASONS = new Trie<Section>([
  ...rows('春 春季 春天', SEASON(1)),
  ...rows('夏 夏季 夏天', SEASON(2)),
  ...rows('秋 秋季 秋天', SEASON(3)),
  ...rows('冬 冬季 冬天', SEASON(4)),
  ...none(
    '春节 春运 春晚 春耕 春播 春笋 春茶 春城 春雷 春风 春光 春联 春江 春山 春分 夏粮 夏收 夏种 夏至 夏令 夏威夷 夏门 秋粮 秋收 秋冬种 秋播 秋分 秋田 冬奥 冬至 冬残 冬小麦 冬储 冬训 冬运 冬博 冬枣 春小麦',
  ),
]);
/** 今夏, 去冬: a year in one character before a season. */
export const SHORT_YEARS = new Map([
  ['今', 0],
  ['去', -1],
  ['明', 1],
]);
/** Thirds and halves of a month. */
export const MONTH_SECTIONS = new Trie<Section>([
  ...rows('上旬', { unit: 'third', from: 1, to: 1 } as const),
  ...rows('中旬', { unit: 'third', from: 2, to: 2 } as const),
  ...rows('下旬', { unit: 'third', from: 3, to: 3 } as const),
  ...rows('上中旬 中上旬', { unit: 'third', from: 1, to: 2 } as const),
  ...rows('中下旬', { unit: 'third', from: 2, to: 3 } as const),
]);

/** 前三季度, 头两个月: the words before the number. */
export const FIRST = new Trie<true>(rows('前 头 首', true));
export const LAST = new Trie<true>(rows('最后 最後 后', true));

/** Parts of the day; `alone` where the word may stand without a day. China's weather service parts the day alike. */
export const DAY_PARTS = new Trie<DayPart>([
  ...rows('凌晨 清晨 拂晓', 'dawn' as const),
  ...rows('早上 早晨 早间 上午 早', 'morning' as const),
  ...rows('中午 正午 午间', 'noon' as const),
  ...rows('下午 午后 傍晚 黄昏', 'afternoon' as const),
  ...rows('晚上 晚间 晚 当晚 夜晚 夜间 夜里 深夜 夜', 'evening' as const),
  ...rows('午夜 半夜 后半夜 子夜', 'night' as const),
  ...rows('白天', 'daytime' as const),
  ...none(
    '晚会 晚报 晚宴 晚餐 晚些 晚于 晚高峰 早报 早餐 早盘 早些 早于 早高峰 早期 早已 早日 早在 早稻 早熟 夜市 夜景 夜游 夜班 夜经济 夜校 午夜场 晚稻 早班 晚点 早点 早晚',
  ),
]);
/** Those that name a time of today when said alone. */
export const ALONE_DAY_PARTS = new Trie<DayPart>([
  ...rows('凌晨 清晨', 'dawn' as const),
  ...rows('早上 早晨 上午', 'morning' as const),
  ...rows('中午', 'noon' as const),
  ...rows('下午 午后 傍晚', 'afternoon' as const),
  ...rows('晚上 晚间 夜间 深夜', 'evening' as const),
  ...rows('白天', 'daytime' as const),
]);

function rows<T>(words: string, value: T): (readonly [string, T])[] {
  return split(words).map((word) => [word, value] as const);
}

function none(words: string): (readonly [string, null])[] {
  return split(words).map((word) => [word, null] as const);
}
