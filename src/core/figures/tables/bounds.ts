import type { Comparator } from '../../annotations';

/**
 * Words that bound a number (《现代汉语八百词》: 概数, 约数). A bound is one line here: the word, and what it says.
 */

/** Before the number and touching it, or with 了. */
export const BEFORE: Readonly<Record<string, Comparator>> = {
  超: 'gt',
  超过: 'gt',
  超过了: 'gt',
  超出: 'gt',
  突破: 'gt',
  突破了: 'gt',
  逾: 'gt',
  高于: 'gt',
  多于: 'gt',
  大于: 'gt',
  高出: 'gt',
  胜过: 'gt',
  过: 'gt',
  破: 'gt',
  '>': 'gt',
  '＞': 'gt',
  至少: 'ge',
  最少: 'ge',
  起码: 'ge',
  不低于: 'ge',
  不少于: 'ge',
  不小于: 'ge',
  不下: 'ge',
  不下于: 'ge',
  不止: 'gt',
  大于等于: 'ge',
  大于或等于: 'ge',
  大于或者等于: 'ge',
  上: 'ge',
  '≥': 'ge',
  不足: 'lt',
  低于: 'lt',
  少于: 'lt',
  小于: 'lt',
  不到: 'lt',
  未到: 'lt',
  未达: 'lt',
  未超: 'le',
  未超过: 'le',
  不及: 'lt',
  跌破: 'lt',
  '<': 'lt',
  '＜': 'lt',
  不超过: 'le',
  不超: 'le',
  不高于: 'le',
  不多于: 'le',
  不大于: 'le',
  至多: 'le',
  最多: 'le',
  最多为: 'le',
  顶多: 'le',
  小于等于: 'le',
  小于或等于: 'le',
  小于或者等于: 'le',
  '≤': 'le',
  近: 'near',
  将近: 'near',
  接近: 'near',
  逼近: 'near',
  趋近: 'near',
  约: 'approx',
  大约: 'approx',
  大概: 'approx',
  大致: 'approx',
  约为: 'approx',
  约莫: 'approx',
  几乎: 'approx',
  大体: 'approx',
  '≈': 'approx',
};

/** Words of which these bounds are the last character and no bound: 节约3亿元, 附近3公里, 通过5项. */
export const NOT_BEFORE: Readonly<Record<string, string>> = {
  约: '节条签预合履公制纽解续违特邀失租赴盟婚契誓立邮爽简隐',
  近: '附靠最临邻新亲远贴',
  超: '赶反高英中德意西法女',
  过: '通经走路渡越不难度飞跨穿闯看听说做去来错翻透经胜审罚',
  破: '打侦攻告爆勘残击冲识点揭道',
  上: '以之早晚会网路线身手车加赶用马史至往向',
  逾: '',
  不足: '',
  不及: '来',
};

/** 上 and 过 bound scale words (上百, 上万, 过亿) and shares (过半, 过九成); elsewhere they are other words. */
export const BEFORE_SCALES = '上 过';

/** Behind the number and its unit. */
export const AFTER: Readonly<Record<string, Comparator>> = {
  以上: 'ge',
  及以上: 'ge',
  或以上: 'ge',
  和以上: 'ge',
  或者以上: 'ge',
  或更多: 'ge',
  或者更多: 'ge',
  '（含）以上': 'ge',
  '(含)以上': 'ge',
  '（含）及以上': 'ge',
  之上: 'ge',
  开外: 'gt',
  有余: 'gt',
  以下: 'le',
  及以下: 'le',
  或以下: 'le',
  '（含）以下': 'le',
  '(含)以下': 'le',
  之下: 'le',
  以内: 'le',
  之内: 'le',
  左右: 'approx',
  上下: 'approx',
};

/** Words that begin like a bound behind the number. */
export const NOT_AFTER = '上下游 上下班 上下联动 上下同心 左右岸 左右手 以上市 以下简称 许可 许多 许诺 不到位';

/** At a distance before the number, in the same clause: 约占全国的47%, 至少造成10人死亡. */
export const DISTANT: Readonly<Record<string, Comparator>> = {
  约占: 'approx',
  约为: 'approx',
  约有: 'approx',
  约合: 'approx',
  约达: 'approx',
  约相当于: 'approx',
  约需: 'approx',
  约折合: 'approx',
  约等于: 'approx',
  约值: 'approx',
  约计: 'approx',
  约在: 'approx',
  大约有: 'approx',
  大约占: 'approx',
  大约需要: 'approx',
  大概有: 'approx',
  至少有: 'ge',
  至少造成: 'ge',
  至少已有: 'ge',
  至少需要: 'ge',
  至少增加: 'ge',
  至少为: 'ge',
  至少达到: 'ge',
  至少占: 'ge',
};

export const CONNECTORS = '至 到 - — —— – － ~ ～ ——— ―';
/** 20和30之间: a range only where 之间 or 间 closes it. */
export const PAIRED = '和 与 到 至 - — ~ ～ 及 、';
export const CLOSED_BY = '之间 间';
