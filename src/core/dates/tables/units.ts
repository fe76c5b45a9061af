import type { DurationUnit } from '../expression';
import { Trie, split } from '../trie';

/** What a number before it becomes: a place in the calendar, a length of time, or (日, 年) either. */
export interface Unit {
  readonly calendar?: 'year' | 'month' | 'day' | 'hour' | 'quarter' | 'decade' | 'century';
  readonly duration?: DurationUnit;
  /** How many of `duration` one is: 刻钟 is 15 minutes. */
  readonly times?: number;
}

/**
 * Units of the calendar and of time (GB/T 7408.1, GB/T 15835), with the words that merely begin like one: 日元, 年级,
 * 天然气, 时速, 月饼, 号楼; never one whose second character may begin the next word (2023年|货物, 6日|报道,
 * 三天|气温). `半` inside (个半月) is the grammar's.
 */
export const UNITS = new Trie<Unit>([
  ...rows('年', { calendar: 'year', duration: 'year' }),
  ...rows('年度', { calendar: 'year' }),
  ...rows('周年 个年头 载 整年 个整年', { duration: 'year' }),
  ...rows('年代', { calendar: 'decade' }),
  ...rows('世纪', { calendar: 'century' }),
  ...rows('个世纪', { duration: 'century' }),
  ...rows('月 月份', { calendar: 'month' }),
  ...rows('个月 个整月', { duration: 'month' }),
  ...rows('季度', { calendar: 'quarter' }),
  ...rows('个季度', { duration: 'quarter' }),
  ...rows('周 星期 个星期 礼拜 个礼拜 个周', { duration: 'week' }),
  ...rows('日', { calendar: 'day', duration: 'day' }),
  ...rows('号', { calendar: 'day' }),
  ...rows('天 个工作日 工作日 个交易日 交易日 个自然日 自然日 昼夜 个昼夜 整天', { duration: 'day' }),
  ...rows('时 点 点钟', { calendar: 'hour' }),
  ...rows('小时 个小时 钟头 个钟头 个多小时', { duration: 'hour' }),
  ...rows('分钟', { duration: 'minute' }),
  ...rows('刻钟', { duration: 'minute', times: 15 }),
  ...rows('秒 秒钟', { duration: 'second' }),
  ...none('年级 年龄 年轻 年薪 年利率 年化收益 年化利率 年夜饭 年鉴 年息 年一度 年三熟 年两熟'),
  ...none('年制义 年制中 年制本 年制专 年制职 年制学 年制大'),
  ...none('日元 日圆 日币 日均 日线 日游 日内瓦 日龄 日三餐 日年化 日校'),
  ...none('月饼 月球 月龄 月租 月薪 月刊 月季花 月嫂 月亮 月牙'),
  ...none('天然气 天津 天安门 天府'),
  ...none('时代 时速 时尚 时空 时评 时装 时差 时期 时间 时段'),
  ...none('号线 号楼 号文 号台风 号令 号公告 号院 号馆 号厅 号门 号店 号机 号井 号站 号车 号码 号召 号称'),
  ...none('号通知 号提案 号决议 号卫星 号火箭 号航站楼 号泊位 号厂房 号铁路 号公路 号炉 号基地 号矿 号桥'),
  ...none('号隧道 号仓 号库 号种子 周岁 周边 周转 周期 周刊 周线 周围'),
  ...none('秒杀 秒表 秒差 世纪城 年代秀 工作日志'),
]);

/** 期 behind a length makes it a kind of loan or bond (10 年期国债). */
export const TERM = '期';

function rows(words: string, unit: Unit): (readonly [string, Unit])[] {
  return split(words).map((word) => [word, unit] as const);
}

function none(words: string): (readonly [string, null])[] {
  return split(words).map((word) => [word, null] as const);
}
