import { Trie, split } from '../trie';

/** First and last year of a stretch of history that has a name. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/**
 * Five-year plans. The first ran from 1953; 1963–1965 stood outside any plan; from the third of 1966 each follows the
 * one before it (国家统计局, 历次五年计划).
 */
const NUMERALS = split('一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七 十八 十九 二十');
export const PLANS = new Trie<Span>(
  NUMERALS.map((numeral, i) => {
    const first = i < 2 ? 1953 + i * 5 : 1956 + i * 5;
    return [`${numeral}五`, { first, last: first + 4 }] as const;
  }),
);

export const OPENING_QUOTES = '“"「『‘';
export const CLOSING_QUOTES = '”"」』’';

/** A plan's number without quotation marks is one where these follow: 十四五规划, 十五五时期. */
export const PLAN_NOUNS = new Trie<true>(
  split('规划 计划 时期 期间 期末 末 初期 以来 收官 开局 开好局 建议 纲要 中期 后期 前期 目标').map(
    (word) => [word, true] as const,
  ),
);

/**
 * Eras that policy texts count from, with 以来 or 后. The day is the event's: 1949-10-01 the proclamation, 1978-12-18 the
 * third plenum of the eleventh Central Committee, 1921-07-23 the first party congress, 2001-12-11 accession to the WTO.
 */
export const EPOCHS = new Trie<string>([
  ...rows('改革开放', '1978-12-18'),
  ...rows('新中国成立 中华人民共和国成立 建国', '1949-10-01'),
  ...rows('建党 中国共产党成立', '1921-07-23'),
  ...rows('入世 加入世贸组织 加入世界贸易组织', '2001-12-11'),
  ...rows('香港回归 香港回归祖国', '1997-07-01'),
  ...rows('澳门回归 澳门回归祖国', '1999-12-20'),
]);

/** First years of reigns since the Ming and of the Republic (《中国历史纪年表》); the first year is year one (元年). */
export const REIGNS = new Trie<Span>(
  (
    '洪武 1368 1398 建文 1399 1402 永乐 1403 1424 洪熙 1425 1425 宣德 1426 1435 正统 1436 1449 景泰 1450 1456 天顺 1457 1464 ' +
    '成化 1465 1487 弘治 1488 1505 正德 1506 1521 嘉靖 1522 1566 隆庆 1567 1572 万历 1573 1619 天启 1621 1627 崇祯 1628 1644 ' +
    '顺治 1644 1661 康熙 1662 1722 雍正 1723 1735 乾隆 1736 1795 嘉庆 1796 1820 道光 1821 1850 咸丰 1851 1861 同治 1862 1874 ' +
    '光绪 1875 1908 宣统 1909 1911 民国 1912 1949'
  )
    .split(/(?<=\d) (?=[^\d])/)
    .map((row) => {
      const [name = '', first, last] = row.split(' ');
      return [name, { first: Number(first), last: Number(last) }] as const;
    }),
);

function rows(words: string, day: string): (readonly [string, string])[] {
  return split(words).map((word) => [word, day] as const);
}
