import type { FigureKind } from '../../annotations';

/**
 * Shares and their differences. A share written with a sign keeps it; 成 and 折 are tens of percents (GB/T 15835 writes
 * 七成 for 70%). Points: differences of percentages, and the basis points of the money markets. Multiples: 倍.
 */
export const PERCENT: Readonly<Record<string, readonly [unit: string, power: number]>> = {
  '%': ['%', 0],
  '％': ['%', 0],
  '‰': ['‰', 0],
  '‱': ['‱', 0],
  成: ['%', 1],
  折: ['%', 1],
};

export const POINTS = '个百分点 百分点 个基点 基点 个BP BP bp 个bp 个点';

/** 倍 alone; 翻番 and its family have a value of their own and are read by words. */
export const MULTIPLES = '倍';

/** 成, 折 and 个点 begin words, too. */
export const NOT_RATIOS =
  '成员 成立 成功 成果 成品 成本 成长 成都 成交 成熟 成绩 成分 成就 成年 成人 成效 成型 成套 成片 成渝 成千 成百 成品油 成语 成对 成份 成因 成材 成活 成像 成才 成形 成群 成批 ' +
  '个点位 个点球 折合 折叠 折扣 折旧 折射 折算 折价 折返 折腾 折线 折戟 折页 折磨 倍增 倍速 倍感';

/** 翻番 and 翻倍: the multiple they come to. 翻两番 is four times, 翻三番 eight. */
export const DOUBLINGS: Readonly<Record<string, string>> = {
  翻番: '2',
  翻了番: '2',
  翻一番: '2',
  翻了一番: '2',
  翻1番: '2',
  翻了1番: '2',
  翻两番: '4',
  翻了两番: '4',
  翻2番: '4',
  翻了2番: '4',
  翻三番: '8',
  翻了三番: '8',
  翻3番: '8',
  翻了3番: '8',
  翻四番: '16',
  翻了四番: '16',
  翻倍: '2',
  翻了倍: '2',
  翻一倍: '2',
  翻了一倍: '2',
};

/** Words for a half, as kind, value and unit. */
export const HALVES: Readonly<Record<string, readonly [kind: FigureKind, value: string, unit: string | null]>> = {
  半数: ['fraction', '1/2', null],
  一半: ['fraction', '1/2', null],
  半成: ['percent', '5', '%'],
  半折: ['percent', '50', '%'],
  对折: ['percent', '50', '%'],
  半百: ['number', '50', null],
};

/** Index points and marks: a number, with what they are called as unit. */
export const NUMBER_UNITS = '点 分';

/** What belongs to dates, durations and times, which are read elsewhere: never a figure. */
export const TIME_UNITS =
  '年 年代 年度 年级 年期 月 月份 个月 个多月 日 号 天 周 周年 星期 个星期 个周 礼拜 个礼拜 季 季度 个季度 季节 小时 个小时 时 时许 点钟 点整 点半 分钟 秒 秒钟 刻钟 个半小时 个半月 世纪 个世纪 ' +
  '旬 晚 夜 昼夜 昼 个工作日 工作日 个交易日 交易日 财年 财季 个年头 年头 个昼夜 个年度 个春秋 载 学期 个学期 个五年 更 岁末';

/** What follows a numeral in a name or code and makes no figure of it. */
export const CODE_UNITS = '号 号线 号楼 号院 号机 号文 强 甲 楼 室 弄 栋楼 国道 省道 大道 位数';
