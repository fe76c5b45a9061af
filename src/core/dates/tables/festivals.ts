import { Trie, split } from '../trie';

/**
 * When a festival is. Solar: month and day. Lunar: month and day of the lunisolar calendar. Term: the solar term of the
 * name. Weekday: the nth weekday of a month. `holiday`: the name in the table of public holidays, whose days the words
 * 假期, 假日, 期间 mean.
 */
export type FestivalRule = { readonly holiday?: string } & (
  | { readonly solar: readonly [month: number, day: number] }
  | { readonly lunar: readonly [month: number, day: number] }
  | { readonly term: string }
  | { readonly weekday: readonly [month: number, nth: number, weekday: number] }
);

/**
 * Sources: 《全国年节及纪念日放假办法》 (2024) for public holidays and days of memory, the standing committee's decisions for
 * 烈士纪念日, 国家公祭日, 宪法日 and the like, United Nations resolutions for international days.
 */
const RULES: readonly (readonly [words: string, rule: FestivalRule])[] = [
  ['元旦 元旦节', { solar: [1, 1], holiday: '元旦' }],
  ['春节 大年初一 农历新年', { lunar: [1, 1], holiday: '春节' }],
  ['清明 清明节', { term: '清明', holiday: '清明节' }],
  ['五一 劳动节 五一劳动节 国际劳动节 五一国际劳动节', { solar: [5, 1], holiday: '劳动节' }],
  ['端午 端午节', { lunar: [5, 5], holiday: '端午节' }],
  ['中秋 中秋节', { lunar: [8, 15], holiday: '中秋节' }],
  ['国庆 国庆节 十一', { solar: [10, 1], holiday: '国庆节' }],
  ['除夕 大年三十', { lunar: [12, 30] }],
  ['小年', { lunar: [12, 23] }],
  ['元宵 元宵节', { lunar: [1, 15] }],
  ['龙抬头', { lunar: [2, 2] }],
  ['七夕 七夕节', { lunar: [7, 7] }],
  ['中元节', { lunar: [7, 15] }],
  ['重阳 重阳节', { lunar: [9, 9] }],
  ['腊八 腊八节', { lunar: [12, 8] }],
  ['大年初二', { lunar: [1, 2] }],
  ['大年初三', { lunar: [1, 3] }],
  ['大年初四', { lunar: [1, 4] }],
  ['大年初五', { lunar: [1, 5] }],
  ['大年初六', { lunar: [1, 6] }],
  ['大年初七', { lunar: [1, 7] }],
  ['大年初八', { lunar: [1, 8] }],
  ['大年初九', { lunar: [1, 9] }],
  ['大年初十', { lunar: [1, 10] }],
  ['立春', { term: '立春' }],
  ['春分', { term: '春分' }],
  ['立夏', { term: '立夏' }],
  ['夏至', { term: '夏至' }],
  ['立秋', { term: '立秋' }],
  ['秋分', { term: '秋分' }],
  ['立冬', { term: '立冬' }],
  ['冬至', { term: '冬至' }],
  ['妇女节 三八妇女节 三八国际妇女节 国际妇女节', { solar: [3, 8] }],
  ['植树节', { solar: [3, 12] }],
  ['青年节 五四青年节', { solar: [5, 4] }],
  ['儿童节 六一儿童节 国际儿童节 六一国际儿童节', { solar: [6, 1] }],
  ['建党节', { solar: [7, 1] }],
  ['建军节 八一建军节', { solar: [8, 1] }],
  ['教师节', { solar: [9, 10] }],
  ['记者节', { solar: [11, 8] }],
  ['护士节', { solar: [5, 12] }],
  ['中国人民警察节', { solar: [1, 10] }],
  ['医师节 中国医师节', { solar: [8, 19] }],
  ['农民丰收节 中国农民丰收节', { term: '秋分' }],
  ['烈士纪念日', { solar: [9, 30] }],
  ['国家公祭日', { solar: [12, 13] }],
  ['国家宪法日', { solar: [12, 4] }],
  ['中国航天日', { solar: [4, 24] }],
  ['中国旅游日', { solar: [5, 19] }],
  ['中国品牌日', { solar: [5, 10] }],
  ['全国科技工作者日', { solar: [5, 30] }],
  ['全国生态日', { solar: [8, 15] }],
  ['全国低碳日', { solar: [6, 25] }],
  ['世界湿地日', { solar: [2, 2] }],
  ['国际消费者权益日', { solar: [3, 15] }],
  ['世界森林日 国际森林日', { solar: [3, 21] }],
  ['世界水日', { solar: [3, 22] }],
  ['世界气象日', { solar: [3, 23] }],
  ['世界卫生日', { solar: [4, 7] }],
  ['世界地球日', { solar: [4, 22] }],
  ['世界知识产权日', { solar: [4, 26] }],
  ['世界读书日', { solar: [4, 23] }],
  ['世界无烟日', { solar: [5, 31] }],
  ['世界环境日', { solar: [6, 5] }],
  ['世界海洋日', { solar: [6, 8] }],
  ['国际禁毒日', { solar: [6, 26] }],
  ['世界人口日', { solar: [7, 11] }],
  ['世界旅游日', { solar: [9, 27] }],
  ['世界粮食日', { solar: [10, 16] }],
  ['联合国日', { solar: [10, 24] }],
  ['世界艾滋病日', { solar: [12, 1] }],
  ['国际残疾人日', { solar: [12, 3] }],
  ['情人节', { solar: [2, 14] }],
  ['愚人节', { solar: [4, 1] }],
  ['万圣节', { solar: [10, 31] }],
  ['平安夜', { solar: [12, 24] }],
  ['圣诞 圣诞节', { solar: [12, 25] }],
  ['母亲节', { weekday: [5, 2, 7] }],
  ['父亲节', { weekday: [6, 3, 7] }],
  ['感恩节', { weekday: [11, 4, 4] }],
];

export const FESTIVAL_RULES = new Map(
  RULES.flatMap(([words, rule]) => split(words).map((word) => [word, rule] as const)),
);

/** Names that need a quotation mark (“十一”) or 假期 and its like behind them: alone they are numbers. */
export const NUMBER_FESTIVALS = new Set(['五一', '十一']);
/** Names that are other words as well. */
const NOT_FESTIVALS =
  '联合国日内 清明上河 清明河 小年轻 小年龄 国庆镇 国庆路 元旦镇 圣诞岛 春节联欢 春节晚会 国庆阅兵 中秋晚会 元宵晚会 十一届 十一月 十一个 端午镇 七夕镇 秋分点 重阳镇 重阳木 五一路 五一广场 五一口号 立秋镇 元宵馅';

export const FESTIVALS = new Trie<string>([
  ...[...FESTIVAL_RULES.keys()].map((name) => [name, name] as const),
  ...split(NOT_FESTIVALS).map((word) => [word, null] as const),
]);

/** Behind a festival: its days off, not the day alone. */
export const HOLIDAY_WORDS = new Trie<true>(
  split(
    '假期 假日 小长假 长假 黄金周 假期期间 假日期间 节日期间 期间 节假日 小长假期间 长假期间 中秋假期 中秋节假期',
  ).map((word) => [word, true] as const),
);
/** 暑假, 寒假: school holidays, whose days differ by place; 暑期 is July and August by custom. */
export const SCHOOL_HOLIDAYS = new Map<string, readonly [fromMonth: number, toMonth: number]>([
  ['暑假', [7, 8]],
  ['暑期', [7, 8]],
]);
