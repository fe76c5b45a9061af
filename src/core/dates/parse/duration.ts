import type { Duration, DurationUnit, LengthBound } from '../expression';
import { type DateNumber, isDigit, opensYear, readNumber } from '../number';
import { Trie, split, wordSet } from '../trie';
import { TERM, UNITS } from '../tables/units';
import { countsDays, isBarred, opensClause } from './cursor';

export interface ReadDuration {
  readonly start: number;
  readonly end: number;
  readonly duration: Duration;
}

interface Prefix {
  readonly direction?: 'past' | 'future';
  readonly comparator?: LengthBound;
  readonly sure: boolean;
}

const bounds = (comparator: LengthBound, words: string): [string, Prefix][] =>
  split(words).map((word) => [word, { comparator, sure: true }]);

/** Words before a length that belong to it; `direction` where they say from where it is measured. */
export const PREFIXES = new Trie<Prefix>([
  ...split('近 最近 最近的 过去 过去的 刚刚过去的').map((word) => [word, { direction: 'past', sure: true }] as const),
  ...split('未来 今后 接下来 接下来的 未来的').map((word) => [word, { direction: 'future', sure: true }] as const),
  ...bounds('gt', '超 超过 逾'),
  ...bounds('ge', '至少 不少于'),
  ...bounds('lt', '不到 不足'),
  ...bounds('le', '最多 最长 不超过'),
  ...bounds('near', '接近 将近'),
  ...bounds('approx', '约 大约 约为'),
  ['长达', { sure: true }],
  ...split('未来产业 近期 近日 近似 超级 最近期').map((word) => [word, null] as const),
]);

/** First characters of 北约, 纽约, 条约 and the like. */
const ENDS_IN_YUE = '北纽条合公协预盟违签赴节制契失';

/** Words behind a length that belong to it. */
const AFTER_PAST = wordSet('前 之前 以前', '前往 前来 前景 前期 前所未 前沿 前列 前身 前任 前后 前夕 前瞻');
const AFTER_FUTURE = wordSet('后 之后 以后 过后', '后来 后续 后期 后者 后备 后台 后勤 后果 后面 后卫');
const AFTER = wordSet(
  '多来 以来 来 多间 间 之间 内 以内 之内 左右 上下 以上 以下 之久 里',
  '来自 来源 来看 来说 来到 来华 来临 来访 来宾 来信 来往 来电 来函 来讲 来不 来得 来回 来人 来袭 来历 里程 里面 里约 内部 内地 内外 内容 内蒙 内需 内陆 内存 内生 内贸 内涵 内河 间接 间隔 间歇 里海 里子 上下游 上下联动 上下同 以上海 来京',
);
/** What those words say of the length. */
const BOUND_AFTER: Readonly<Record<string, LengthBound>> = {
  左右: 'approx',
  上下: 'approx',
  以上: 'ge',
  以下: 'le',
  内: 'le',
  以内: 'le',
  之内: 'le',
};
/** Idioms and names that begin like a length. */
const NOT_LENGTHS = wordSet(
  '一交易日 一工作日 一百年奋斗 一年一度 一年四季 一年到头 一年之计 一年又一年 一年年 一日之 一日三餐 一天天 一天到晚 一天之内 一分一秒 一点一滴 三天两头 三年五载 百年未有 百年大计 百年奋斗 百年变局 百年老 千年大计 十年树木 十年如一日 百日攻坚 百日行动 一周热 一周要 一周新',
);
const ISO_LETTERS: Readonly<Record<DurationUnit, string>> = {
  year: 'Y',
  quarter: 'M',
  month: 'M',
  week: 'W',
  day: 'D',
  hour: 'H',
  minute: 'M',
  second: 'S',
  decade: 'Y',
  century: 'Y',
};

export function isoLetter(unit: DurationUnit): string {
  return ISO_LETTERS[unit];
}

/** 三年, 近五年, 2.5小时, 一年半, 两个半月, 60天内, 十多年间, 3—5天; null where none begins at `at`. */
export function readDuration(text: string, at: number, n?: DateNumber | null): ReadDuration | null {
  const prefix = PREFIXES.longest(text, at);
  if (prefix && isBarred(text, at, text.charAt(at) === '约' ? ENDS_IN_YUE : '临接靠最将附')) return null;
  const from = prefix?.end ?? at;
  if (NOT_LENGTHS.longest(text, from)) return null;
  const length =
    readHalf(text, from) ?? readLength(text, at, from, prefix?.value.sure ?? false, prefix ? undefined : n);
  if (!length) return null;
  // 过去一天前线…: what is measured from now already is not led on by 前 or 后.
  const measured = prefix?.value.direction !== undefined;
  const past = measured ? null : AFTER_PAST.longest(text, length.end);
  const future = measured || past ? null : AFTER_FUTURE.longest(text, length.end);
  const after = past ?? future ?? AFTER.longest(text, length.end);
  const direction = prefix?.value.direction ?? (past ? ('past' as const) : future ? ('future' as const) : undefined);
  const { low, high, unit, rest, more } = length;
  // 闭幕三天后 counts from what stands before it; only at the head of a clause does 后 count from a day.
  const counted = future !== null && !opensClause(text, at) && !isBarred(text, at, '将于在');
  const leads = Boolean(past ?? future) && !counted;
  const vague = (Number.isNaN(low) && (leads || prefix !== null)) || (leads && more);
  const comparator =
    prefix?.value.comparator ?? (more ? 'gt' : after && BOUND_AFTER[text.slice(length.end, after.end)]);
  const duration: Duration = {
    type: 'duration',
    low,
    high,
    unit,
    rest,
    ...(leads && !prefix && direction ? { direction } : {}),
    ...(vague ? { vague: true } : {}),
    ...(comparator ? { comparator } : {}),
  };
  return { start: at, end: after?.end ?? length.end, duration };
}

interface Length {
  readonly low: number;
  readonly high: number;
  readonly unit: DurationUnit;
  readonly rest: string;
  /** 多, 余. */
  readonly more: boolean;
  readonly end: number;
}

/** 半年, 半个月, 半小时, 半天. */
function readHalf(text: string, at: number): Length | null {
  if (text.charAt(at) !== '半' || isBarred(text, at, '一上下前后大过多年月周个夜深点时天两三四五六七八九十0123456789'))
    return null;
  const length = (low: number, unit: DurationUnit, end: number): Length => ({
    low,
    high: low,
    unit,
    rest: '',
    more: false,
    end,
  });
  const more = (end: number): number => (text.charAt(end) === '多' ? end + 1 : end);
  if (text.startsWith('半年', at) && !'报度'.includes(text.charAt(at + 2) || ' '))
    return length(6, 'month', more(at + 2));
  if (text.startsWith('半个多月', at)) return length(15, 'day', at + 4);
  if (text.startsWith('半个月', at)) return length(15, 'day', more(at + 3));
  if (text.startsWith('半个世纪', at)) return length(0.5, 'century', more(at + 4));
  if (text.startsWith('半天', at)) return length(12, 'hour', at + 2);
  if (text.startsWith('半个小时', at) || text.startsWith('半个钟头', at)) return length(30, 'minute', more(at + 4));
  if (text.startsWith('半小时', at) || text.startsWith('半钟头', at)) return length(30, 'minute', more(at + 3));
  return null;
}

/** Behind a number of 日 that counts days. */
const DAYS_AFTER = ['内', '以内', '之内', '间', '以上'];

function readLength(
  text: string,
  start: number,
  at: number,
  sure: boolean,
  number: DateNumber | null | undefined,
): Length | null {
  if (isBarred(text, start, '第') || isLetter(text.charCodeAt(start - 1))) return null;
  const n = readAmount(text, number ?? readNumber(text, at));
  if (!n) return null;
  const half = text.startsWith('个半', n.end) && /^(?:月|小时|钟头|世纪)/.test(text.slice(n.end + 2, n.end + 4));
  const unit = UNITS.longest(text, half ? n.end + 2 : n.end);
  const halved = half && unit ? (unit.value.calendar === 'month' ? 'month' : unit.value.duration) : undefined;
  const of = halved ?? unit?.value.duration;
  if (!unit || !of) return null;
  const { low, high, more } = n;
  const year = of === 'year' && text.charAt(unit.end - 1) === '年' && n.fullYear && !more && low >= 1000;
  if (year && (low >= 1900 ? low <= 2100 : !sure && low < 2200 && low % 100 !== 0)) return null;
  if (text.charAt(unit.end) === TERM && !text.startsWith('期间', unit.end)) return null;
  if (unit.value.calendar === 'day' && !sure && !more && !isCountOfDays(text, start, unit.end, low)) return null;
  // 百年, 千年, 百日: round words, not lengths, unless something says how they are meant.
  if (n.round && !sure && !more && !AFTER.longest(text, unit.end)) return null;
  const times = unit.value.times ?? 1;
  const rest = half ? (HALVES[of] ?? '') : '';
  const tail = half ? { rest, end: unit.end } : readRest(text, unit.end, of);
  const many = text.charAt(tail.end) === '多' && !tail.rest;
  return {
    low: low * times,
    high: high * times,
    unit: of,
    rest: tail.rest,
    more: more || many,
    end: many ? tail.end + 1 : tail.end,
  };
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

function isCountOfDays(text: string, start: number, end: number, low: number): boolean {
  if (low > 31 || Number.isNaN(low)) return true;
  return countsDays(text, start) || DAYS_AFTER.some((word) => text.startsWith(word, end));
}

/** Half of a unit, as the smaller ISO 8601 parts that follow it. */
const HALVES: Partial<Record<DurationUnit, string>> = {
  year: '6M',
  month: '15D',
  day: 'T12H',
  hour: '30M',
  week: '',
  minute: '30S',
  century: '',
};

/** 半 or smaller units behind a length: 一年半, 两小时20分, 2分30秒, 一年零三个月. */
function readRest(text: string, at: number, of: DurationUnit): { rest: string; end: number } {
  if (text.charAt(at) === '半' && HALVES[of] && !'数径岛导球决场程路'.includes(text.charAt(at + 1) || ' ')) {
    return { rest: HALVES[of], end: at + 1 };
  }
  const smaller = SMALLER[of];
  if (!smaller) return { rest: '', end: at };
  const from = text.charAt(at) === '零' ? at + 1 : at;
  const n = readNumber(text, from);
  if (!n || Number.isNaN(n.value)) return { rest: '', end: at };
  const word = smaller.words.find((each) => text.startsWith(each, n.end));
  return word ? { rest: `${n.value}${smaller.letter}`, end: n.end + word.length } : { rest: '', end: at };
}

const SMALLER: Partial<Record<DurationUnit, { words: readonly string[]; letter: string }>> = {
  year: { words: ['个月'], letter: 'M' },
  day: { words: ['个小时', '小时'], letter: 'TH' },
  hour: { words: ['分钟', '分'], letter: 'M' },
  minute: { words: ['秒钟', '秒'], letter: 'S' },
};

interface Amount {
  readonly low: number;
  readonly high: number;
  readonly more: boolean;
  readonly fullYear: boolean;
  /** 百, 千: one character. */
  readonly round: boolean;
  readonly end: number;
}

/** 三, 十多, 30余, 2.5, 3—5, 10至12, 两三. */
function readAmount(text: string, one: DateNumber | null): Amount | null {
  if (!one) return null;
  const decimal =
    !one.han && text.charAt(one.end) === '.' && isDigit(text.charCodeAt(one.end + 1)) && !opensYear(text, one.end + 1)
      ? readNumber(text, one.end + 1)
      : null;
  const low = decimal ? Number(`${one.value}.${text.slice(one.end + 1, decimal.end)}`) : (one.pair?.[0] ?? one.value);
  const end = decimal?.end ?? one.end;
  const two = readHigher(text, end, one);
  const more =
    '多余来'.includes(text.charAt(end) || ' ') && (low >= 10 || Number.isNaN(low) || text.charAt(end + 1) === '个');
  return {
    low,
    high: two?.value ?? one.pair?.[1] ?? low,
    more,
    fullYear: one.positional && one.digits === 4,
    round: one.han && one.digits === 1 && one.value >= 100,
    end: two?.end ?? (more ? end + 1 : end),
  };
}

function readHigher(text: string, at: number, one: DateNumber): { value: number; end: number } | null {
  const mark = text.charAt(at);
  if (!mark || !'—-–~～至到'.includes(mark)) return null;
  const second = readNumber(text, text.charAt(at + 1) === mark ? at + 2 : at + 1);
  const decimal = second && !second.han && text.charAt(second.end) === '.' ? readNumber(text, second.end + 1) : null;
  if (!second || !(second.value > one.value || decimal)) return null;
  const value = decimal ? Number(`${second.value}.${text.slice(second.end + 1, decimal.end)}`) : second.value;
  return value > one.value ? { value, end: decimal?.end ?? second.end } : null;
}
