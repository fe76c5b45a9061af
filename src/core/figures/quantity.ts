import type { Comparator, FigureKind } from '../annotations';
import type { Found } from '../found';
import { type Numeral, type Touches, add, readNumeral, shift } from '../numerals';
import { withLetters } from './notation';
import { readShare } from './shares';
import { isHan, isOneOf } from './text';
import { type PlacedUnit, unitAt } from './unitAt';
import { denominators } from './units';

/** A numeral with its unit, before bounds. */
export interface Quantity extends Found {
  readonly kind: FigureKind;
  /** Unsigned decimal, or a fraction `p/q`. */
  readonly value: string;
  /** Upper end of 五六百个; null where there is one value. */
  readonly high: string | null;
  /** Null for a bare number. */
  readonly unit: string | null;
  readonly code: string | null;
  /** What 多, 余, 来 or 几 inside it say. */
  readonly bound: Comparator | null;
  readonly numeral: Numeral;
  /** The unit's power of ten (1 for 成), which a range shares. */
  readonly power: number;
  /** A noun is counted without a measure word: 8部门. */
  readonly noun: boolean;
}

/** A numeral that is no figure; reading goes on at `next`. */
export interface NoFigure {
  readonly next: number;
}

/** Text of one article, and where two characters of it touched in the source. */
export interface Source {
  readonly text: string;
  readonly touches: Touches;
}

const MORE = '多余餘';
/** Characters that make another word of a 多 before them: 多边, 多元. */
const NOT_MORE = '边元样种方个名次年功媒能维达为';
const SOME_MORE = '来來';

export function isQuantity(read: Quantity | NoFigure | undefined): read is Quantity {
  return read !== undefined && 'kind' in read;
}

/** Reads the quantity whose numeral starts at `at`. Undefined where no numeral stands. */
export function readQuantity(source: Source, at: number): Quantity | NoFigure | undefined {
  const { text } = source;
  const plain = readNumeral(text, at, source.touches);
  if (!plain) return undefined;
  const numeral = withLetters(text, plain);
  const share = readShare(source, numeral);
  if (share) return share;
  const more = readMore(text, numeral);
  // 250多米尼加比索 is no amount of more than 250 metres.
  if (more.end > numeral.end) {
    const whole = unitAt(text, numeral.end, numeral);
    if (whole) return 'next' in whole ? whole : withUnit(text, numeral, whole, numeral.bound);
  }
  const unit = unitAt(text, more.end, numeral);
  if (unit) return 'next' in unit ? unit : withUnit(text, numeral, unit, more.bound);
  return bareQuantity(text, numeral, more);
}

interface More {
  readonly end: number;
  readonly bound: Comparator | null;
}

/** 多, 余 and 来 between number and unit. */
function readMore(text: string, numeral: Numeral): More {
  if (isOneOf(text, numeral.end, MORE)) return { end: numeral.end + 1, bound: 'gt' };
  const round = numeral.form === 'han' && numeral.value.endsWith('0');
  if (round && isOneOf(text, numeral.end, SOME_MORE)) return { end: numeral.end + 1, bound: 'approx' };
  return { end: numeral.end, bound: numeral.bound };
}

/** 四百多, 14亿多人民; 多 before another word stays outside. */
function bareQuantity(text: string, numeral: Numeral, more: More): Quantity {
  const free = !isHan(text.charCodeAt(more.end)) || (numeral.scale > 0 && !isOneOf(text, more.end, NOT_MORE));
  const counts = more.end > numeral.end && free;
  const { start, value, high } = numeral;
  return {
    start,
    end: counts ? more.end : numeral.end,
    kind: 'number',
    value,
    high,
    unit: null,
    code: null,
    bound: counts ? more.bound : numeral.bound,
    numeral,
    power: 0,
    noun: false,
  };
}

function withUnit(text: string, numeral: Numeral, placed: PlacedUnit, bound: Comparator | null): Quantity {
  const { unit, kind } = placed;
  const power = isTwoDigitDiscount(text, placed, numeral) ? 0 : (unit.power ?? 0);
  let value = shift(numeral.value, power);
  let { end } = placed;
  const rest =
    unit.unit === '元'
      ? readSmallMoney(text, end)
      : numeral.decimal || numeral.high
        ? undefined
        : readRest(text, placed, power);
  if (rest) {
    value = add(value, rest.value);
    end = rest.end;
  }
  const per = kind === 'money' || kind === 'measure' || kind === 'count' ? readPer(text, end) : undefined;
  return {
    start: numeral.start,
    end: per?.end ?? end,
    kind,
    value,
    high: numeral.high && shift(numeral.high, power),
    unit: per ? `${unit.unit}/${per.unit}` : unit.unit,
    code: per && kind !== 'money' ? unit.code && per.code && `${unit.code}/${per.code}` : unit.code,
    bound,
    numeral,
    power,
    noun: unit.noun ?? false,
  };
}

/** 八五折 is 85%, 九折 90%. */
function isTwoDigitDiscount(text: string, placed: PlacedUnit, numeral: Numeral): boolean {
  return (
    text.charAt(placed.end - 1) === '折' && numeral.value.length === 2 && numeral.value !== '10' && !numeral.decimal
  );
}

interface Rest {
  readonly end: number;
  readonly value: string;
}

const HALF_OF_OTHERS = '径年导岛天月小数决场价边成夜载';

/** The half of 三斤半 and 一倍半, and the five of 七成五. */
function readRest(text: string, placed: PlacedUnit, power: number): Rest | undefined {
  const { end, kind } = placed;
  const halves = kind === 'measure' || kind === 'multiple' || kind === 'money' || kind === 'percent';
  if (halves && text.charAt(end) === '半' && !isOneOf(text, end + 1, HALF_OF_OTHERS)) {
    return { end: end + 1, value: shift('5', power - 1) };
  }
  if (kind !== 'percent' || power !== 1) return undefined;
  const digit = readNumeral(text, end);
  const single = digit?.form === 'han' && digit.end === end + 1 && digit.value.length === 1 && !digit.bare;
  return single && !isHan(text.charCodeAt(digit.end)) ? { end: digit.end, value: digit.value } : undefined;
}

/** 6角三分 behind 50元. */
function readSmallMoney(text: string, at: number): Rest | undefined {
  let end = at;
  let value = '0';
  for (const [names, power] of [
    ['角毛', -1],
    ['分', -2],
  ] as const) {
    const numeral = readNumeral(text, end);
    if (numeral?.value.length !== 1 || !isOneOf(text, numeral.end, names)) continue;
    value = add(value, shift(numeral.value, power));
    end = numeral.end + 1;
  }
  return end > at ? { end, value } : undefined;
}

/** The second half of 元/吨, 微克/立方米, 人/平方公里. */
function readPer(text: string, at: number): { end: number; unit: string; code: string | null } | undefined {
  if (text.charCodeAt(at) !== 47) return undefined;
  const per = denominators.match(text, at + 1);
  return per && { end: at + 1 + per.length, unit: per.value.unit, code: per.value.code };
}
