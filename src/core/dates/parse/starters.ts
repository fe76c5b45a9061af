import { AS_OF, FROM } from '../tables/bounds';
import { FESTIVALS } from '../tables/festivals';
import { ALONE_DAY_PARTS, FIRST, MONTH_EDGES, SHORT_YEARS, YEAR_EDGES, YEAR_SECTIONS } from '../tables/parts';
import { EPOCHS, OPENING_QUOTES, REIGNS } from '../tables/plans';
import { DAYS, MONTHS, WEEKDAY_HEADS, WEEKS, YEARS } from '../tables/relative';
import { VAGUE } from '../tables/vague';
import { Trie, split } from '../trie';
import { PREFIXES } from './duration';

/** What must stand behind a word for it to begin an expression: a number (约), or anything that begins one (从). */
export const ANYTHING = 1;
export const NUMBER_BEHIND = 2;
export const EXPRESSION_BEHIND = 4;
export const SEASON_BEHIND = 8;
export const WEEKDAY_BEHIND = 16;

/** Words that the grammar itself knows to begin an expression. */
const OWN = split('每 半 同期 上世纪 本世纪 公元 农历 阴历 夏历 正月 冬月 腊月 暑假 暑期 今起');
const TABLES: readonly (readonly [table: Trie<unknown>, behind: number])[] = [
  ...[FESTIVALS, ALONE_DAY_PARTS, MONTH_EDGES, YEAR_EDGES, YEAR_SECTIONS, EPOCHS, REIGNS].map(
    (table) => [table, ANYTHING] as const,
  ),
  ...[DAYS, MONTHS, WEEKS, YEARS, VAGUE].map((table) => [table, ANYTHING] as const),
  [AS_OF, EXPRESSION_BEHIND],
  [FROM, EXPRESSION_BEHIND],
  [PREFIXES, NUMBER_BEHIND],
  [FIRST, NUMBER_BEHIND],
];
const WORDS: readonly (readonly [words: Iterable<string>, behind: number])[] = [
  ...TABLES.map(([table, behind]) => [table.words(), behind] as const),
  [OWN, ANYTHING],
  [['第'], NUMBER_BEHIND],
  [OPENING_QUOTES.split(''), EXPRESSION_BEHIND],
  [SHORT_YEARS.keys(), SEASON_BEHIND],
  [WEEKDAY_HEADS, WEEKDAY_BEHIND],
];

const behindOf = new Map<string, number>();
for (const [words, behind] of WORDS) {
  for (const word of words) behindOf.set(word, (behindOf.get(word) ?? 0) | behind);
}
// 今 alone is read only as 今起.
behindOf.set('今', SEASON_BEHIND);

/** Every word, other than a number, that an expression may begin with, and what must stand behind it. */
export const STARTERS = new Trie<number>(behindOf);
