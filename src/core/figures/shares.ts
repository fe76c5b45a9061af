import { type Numeral, compare, readNumeral, shift } from '../numerals';
import { withLetters } from './notation';
import type { NoFigure, Quantity, Source } from './quantity';
import { isDigit } from './text';

const SLASH = 47;
const LONGEST_DENOMINATOR = 4;

/** 百分之八, 千分之三 (percent), 三分之一, 三又二分之一 and 1/3 (fractions). Undefined where `numeral` opens none. */
export function readShare(source: Source, numeral: Numeral): Quantity | NoFigure | undefined {
  return readMixed(source, numeral) ?? readPart(source, numeral);
}

/** 三又二分之一 is 7/2: a whole number and a fraction. */
function readMixed(source: Source, whole: Numeral): Quantity | undefined {
  const { text, touches } = source;
  if (text.charAt(whole.end) !== '又' || whole.decimal || whole.high || whole.bare) return undefined;
  const lower = readNumeral(text, whole.end + 1, touches);
  const part = lower && readPart(source, lower);
  if (!part || !('kind' in part) || part.kind !== 'fraction') return undefined;
  const [over = '', under = ''] = part.value.split('/');
  const value = `${BigInt(whole.value) * BigInt(under) + BigInt(over)}/${under}`;
  return { ...part, start: whole.start, value };
}

function readPart(source: Source, numeral: Numeral): Quantity | NoFigure | undefined {
  if (source.text.charCodeAt(numeral.end) === SLASH) return readSlash(source.text, numeral);
  const part = afterWord(source.text, numeral.end, '分之');
  if (part < 0) return undefined;
  const plain = readNumeral(source.text, part, source.touches);
  if (!plain) return { next: part };
  const upper = withLetters(source.text, plain);
  if (numeral.bare) return percent(numeral, upper);
  const whole = !upper.decimal && !numeral.decimal && !numeral.high && !upper.high;
  return whole && numeral.value !== '0' ? fraction(numeral, upper) : { next: upper.end };
}

function percent(denominator: Numeral, upper: Numeral): Quantity {
  const power = 3 - denominator.value.length;
  return {
    start: denominator.start,
    end: upper.end,
    kind: 'percent',
    value: shift(upper.value, power),
    high: upper.high && shift(upper.high, power),
    unit: '%',
    code: null,
    bound: upper.bound,
    numeral: upper,
    power,
    noun: false,
  };
}

function fraction(denominator: Numeral, upper: Numeral): Quantity {
  return {
    start: denominator.start,
    end: upper.end,
    kind: 'fraction',
    value: `${upper.value}/${denominator.value}`,
    high: null,
    unit: null,
    code: null,
    bound: null,
    numeral: upper,
    power: 0,
    noun: false,
  };
}

/** End of `word` at `at`, with spaces around and between its characters; -1 where it does not stand. */
function afterWord(text: string, at: number, word: string): number {
  let end = at;
  for (let i = 0; i < word.length; i++) {
    if (text.charCodeAt(end) === 32) end++;
    if (text.charCodeAt(end) !== word.charCodeAt(i)) return -1;
    end++;
  }
  return text.charCodeAt(end) === 32 ? end + 1 : end;
}

/** 1/3, 3/4: whole numbers, the upper one smaller; else (a date, a model's name) no figure. */
function readSlash(text: string, upper: Numeral): Quantity | NoFigure | undefined {
  if (upper.form !== 'ascii' || !isDigit(text.charCodeAt(upper.end + 1))) return undefined;
  const lower = readNumeral(text, upper.end + 1);
  if (!lower) return undefined;
  const whole = !upper.decimal && !lower.decimal && !upper.scale && !lower.scale;
  const proper =
    lower.value.length <= LONGEST_DENOMINATOR && upper.value !== '0' && compare(upper.value, lower.value) < 0;
  const joined = text.charCodeAt(lower.end) === SLASH || text.charCodeAt(upper.start - 1) === SLASH;
  if (!whole || !proper || joined || (isYear(upper) && isYear(lower))) return { next: lower.end };
  return { ...fraction(lower, upper), start: upper.start, end: lower.end };
}

/** 2024/2025: a season or a school year, not a share. */
function isYear({ value, grouped }: Numeral): boolean {
  return !grouped && value.length === 4 && /^(?:19|20)/.test(value);
}
