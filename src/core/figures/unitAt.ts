import type { FigureKind } from '../annotations';
import { type Numeral, compare } from '../numerals';
import type { NoFigure } from './quantity';
import { isDigit, isHan, isLatin, isOneOf } from './text';
import { type Unit, units } from './units';

export interface PlacedUnit {
  readonly unit: Unit;
  readonly kind: FigureKind;
  readonly end: number;
}

/** The longest number of digits that counts a noun without a measure word (8部门, 180国). */
const DIRECT_DIGITS = 3;
/** A bare number of index points has three digits at least (3200点), lest it be an hour. */
const POINT_DIGITS = 3;

/**
 * The unit at `at`, behind `numeral`; undefined where none stands, NoFigure where what stands there makes a date, a
 * time or a code of the numeral.
 */
export function unitAt(text: string, at: number, numeral: Numeral): PlacedUnit | NoFigure | undefined {
  const spaced = text.charCodeAt(at) === 32;
  const from = spaced ? at + 1 : at;
  const match = units.match(text, from);
  if (!match || (spaced && isHan(text.charCodeAt(from)) && !isRatio(match.value))) return undefined;
  const end = from + match.length;
  const { value: unit } = match;
  if (unit.kind === 'time' || unit.kind === 'code' || isYearOf(unit, numeral)) return { next: end };
  if (unit.unit === '版' && numeral.decimal) return { next: end };
  if (unit.unit === '级' && !measuresForce(text, end, numeral)) return { next: end };
  if (unit.kind === 'word' || cutsWord(text, end) || !fits(text, end, unit, numeral)) return undefined;
  if (unit.unit === '块' && !isHan(text.charCodeAt(end))) return { unit: YUAN, kind: 'money', end };
  return { unit, kind: unit.kind, end };
}

/** 块 is money where nothing is counted: 三块, not 三块屏幕. */
const YUAN: Unit = { kind: 'money', unit: '元', code: 'CNY' };

/** Shares and points are nothing else, so that a space before them may be layout. */
function isRatio({ kind }: Unit): boolean {
  return kind === 'percent' || kind === 'point';
}

/** A Latin unit inside a longer word: m in 5max. */
function cutsWord(text: string, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  const next = text.charCodeAt(end);
  return isLatin(last) && (isLatin(next) || isDigit(next));
}

/** 2025届, 2022级, 2024款: years as names. */
function isYearOf(unit: Unit, numeral: Numeral): boolean {
  const { value, form } = numeral;
  return (
    form === 'ascii' &&
    value.length === 4 &&
    '届级版款期'.includes(unit.unit) &&
    /^(?:19|20)/.test(value) &&
    !numeral.grouped
  );
}

/** Rules of single units that are also other words. */
function fits(text: string, end: number, unit: Unit, numeral: Numeral): boolean {
  const next = text.charCodeAt(end);
  if (unit.noun && numeral.scale > 0) return true;
  if (unit.noun) return numeral.value !== '1' && !numeral.decimal && numeral.value.length <= DIRECT_DIGITS;
  switch (unit.unit) {
    case '两':
    case '分':
      return (!isHan(next) || (unit.unit === '分' && numeral.decimal)) && !isSingleOne(numeral) && !isDigit(next);
    case '%':
      return text.charAt(end - 1) !== '成' || numeral.value.length <= 2 || numeral.decimal;
    case '点':
      return (numeral.decimal || numeral.value.length >= POINT_DIGITS) && !isDigit(next);
    case '度':
    case '里':
    case '步':
    case '行':
      return numeral.form === 'ascii' || numeral.scale > 0 || numeral.value.length > 1;
    default:
      return numeral.form === 'ascii' || !isIndefinite(text, end, unit, numeral);
  }
}

/** 一个, 一种, 一批 say "a"; 一吨, 一倍, 一成 and 一名 say one. */
function isIndefinite(text: string, end: number, unit: Unit, numeral: Numeral): boolean {
  if (!isSingleOne(numeral)) return false;
  if (unit.kind === 'count') return !isExactOne(text, end, unit, numeral);
  return unit.kind === 'measure' && '级度'.includes(unit.unit);
}

function isSingleOne({ start, end, value, bare }: Numeral): boolean {
  return value === '1' && end - start === 1 && !bare;
}

/** 级 measures wind and earthquakes; elsewhere it is a class (二级医院, 八级工). */
function measuresForce(text: string, end: number, numeral: Numeral): boolean {
  if (numeral.decimal) return true;
  if (isOneOf(text, end, '应响预')) return false;
  if (numeral.form === 'ascii' && compare(numeral.value, '18') <= 0) return !isOneOf(text, end, '医高');
  return isOneOf(text, end, '地大风阵强') || isOneOf(text, numeral.start - 1, '氏级震风力');
}

/** 一名 counts one, 每年一次 too; 一次可装载 does not. */
function isExactOne(text: string, end: number, unit: Unit, numeral: Numeral): boolean {
  if (isOneOf(text, numeral.start - 1, '每同另某任逐有统的')) return false;
  return unit.unit === '次' ? !isHan(text.charCodeAt(end)) : '名例'.includes(unit.unit);
}
