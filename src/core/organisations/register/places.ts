import { AREAS, FOREIGN_STATES, PROVINCES } from './data/provinces';
import { DIVISIONS } from './divisions';
import type { OrganisationLevel } from './entry';
import { Trie } from './trie';

const RANK_OF_LEVEL = { 1: 'provincial', 2: 'prefectural', 3: 'county' } as const;

/** 1 province, 2 prefecture, 3 county; other places (new areas, foreign states) are 2. */
export type PlaceLevel = 1 | 2 | 3;

export interface Place {
  /** Official name of this division alone: 浙江省, 杭州市, 西湖区. */
  readonly name: string;
  readonly level: PlaceLevel;
  readonly englishName: string | null;
  /** The level of its organs; null for a new area, whose rank no table gives. */
  readonly rank: OrganisationLevel | null;
  /** Not of China: its organs have no standard forms. */
  readonly foreign: boolean;
}

/** Places by their official and usual names; a name that several places share is the highest-ranking one's. */
export interface Places {
  readonly trie: Trie;
  /** By the trie's values. */
  readonly list: readonly Place[];
}

/** The 55 minority nationalities, with which autonomous prefectures and counties are named. */
const NATIONALITIES =
  '蒙古族 回族 藏族 维吾尔族 苗族 彝族 壮族 布依族 朝鲜族 满族 侗族 瑶族 白族 土家族 哈尼族 哈萨克族 傣族 黎族 傈僳族 佤族 畲族 高山族 ' +
  '拉祜族 水族 东乡族 纳西族 景颇族 柯尔克孜族 土族 达斡尔族 仫佬族 羌族 布朗族 撒拉族 毛南族 仡佬族 锡伯族 阿昌族 普米族 塔吉克族 怒族 ' +
  '乌孜别克族 俄罗斯族 鄂温克族 德昂族 保安族 裕固族 京族 塔塔尔族 独龙族 鄂伦春族 赫哲族 门巴族 珞巴族 基诺族';
const NATIONALITY = new RegExp(
  `(?:${NATIONALITIES.split(' ')
    .flatMap((name) => (name.length > 2 ? [name, name.slice(0, -1)] : [name]))
    .join('|')}|各族)+$`,
);

/** Stems of counties that are ordinary words: 公安县, 和平县. Only their full names are places here. */
const WORDS = new Set(
  '公安 和平 中方 会同 通道 平安 东方 新华 民主 前进 友好 互助 长安 宣化 团结 安定 大通 民族 天台 文化 永和 安乐 中山'.split(
    ' ',
  ),
);

/** Ranks that a division's usual name goes without, longest first. */
const RANKS = ['地区', '新区', '林区', '特区', '市', '县', '盟'];

/** The usual short forms of a division: 杭州 of 杭州市, 阿坝州 and 阿坝 of 阿坝藏族羌族自治州. */
function shortForms(name: string, level: PlaceLevel): readonly string[] {
  const autonomous = name.lastIndexOf('自治');
  if (autonomous > 0) {
    const stem = name.slice(0, autonomous).replace(NATIONALITY, '');
    return stem.length < 2 ? NONE : [stem + name.slice(autonomous + 2), stem];
  }
  const rank = RANKS.find((ending) => name.endsWith(ending));
  const stem = rank === undefined ? '' : name.slice(0, -rank.length);
  return stem.length < 2 || (level === 3 && WORDS.has(stem)) ? NONE : [stem];
}

const NONE: readonly string[] = [];

export function buildPlaces(): Places {
  const trie = new Trie(16_000);
  const list: Place[] = [];
  const add = (
    name: string,
    level: PlaceLevel,
    short: readonly string[],
    englishName = '',
    rank: Place['rank'] = RANK_OF_LEVEL[level],
  ): void => {
    const value = list.length;
    list.push({ name, level, englishName: englishName || null, rank, foreign: rank === 'foreign' });
    trie.add(name, value);
    for (const word of short) trie.add(word, value);
  };
  const table = (text: string, level: PlaceLevel, rank: Place['rank']): void => {
    for (const line of text.trim().split('\n')) {
      const [name = '', short = '', english = ''] = line.split('|');
      add(name, level, short.split(' ').filter(Boolean), english, rank);
    }
  };
  table(PROVINCES, 1, 'provincial');
  table(AREAS, 2, null);
  table(FOREIGN_STATES, 1, 'foreign');
  const counties: string[] = [];
  for (const line of DIVISIONS.trim().split('\n')) {
    for (const part of line.slice(line.indexOf(':') + 1).split(';')) {
      const [prefecture = '', below = ''] = part.split('=');
      if (prefecture) add(prefecture, 2, shortForms(prefecture, 2));
      if (below) counties.push(...below.split(' '));
    }
  }
  for (const name of new Set(counties)) add(name, 3, shortForms(name, 3));
  return { trie, list };
}
