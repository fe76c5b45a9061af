import { readInteger } from '../numerals';
import { UNITS, type Unit } from './tables/units';
import type { Match } from './trie';

/** A whole number in a date expression. */
export interface DateNumber {
  /** NaN where the number is not named: 几, 数十, 十几, 两三. */
  readonly value: number;
  readonly end: number;
  /** Characters it is written with. */
  readonly digits: number;
  readonly han: boolean;
  /** Digits side by side, as years are written: 2025, 二〇二五, 九八; not 二十五. */
  readonly positional: boolean;
  /** Begins with zero: 06, 〇八. */
  readonly padded: boolean;
  /** The unit behind it. */
  readonly unit: Match<Unit> | null;
  /** The two numbers of 二三季度, 七八月, 两三天; `value` is NaN then. */
  readonly pair?: readonly [low: number, high: number];
}

const SOME = '几幾数數';
/** Of each code unit: 1 for a character of a Han numeral. */
const HAN_NUMERALS = new Uint8Array(65536);
const HAN_DIGITS = '〇零○一二三四五六七八九两';
const NUMERALS = `${HAN_DIGITS}十百千廿卅卌${SOME}`;
/** 万, 亿: what they count is no day, month or year of the calendar. */
const SCALES = '万亿萬億兆';

for (let i = 0; i < NUMERALS.length; i++) HAN_NUMERALS[NUMERALS.charCodeAt(i)] = 1;

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isHanNumeral(text: string, at: number): boolean {
  return HAN_NUMERALS[text.charCodeAt(at)] === 1;
}

/** True where a numeral of either kind stands. */
export function isNumeral(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at)) || isHanNumeral(text, at);
}

/** The whole number that begins at `at`, or null. A longer numeral is never read in part. */
export function readNumber(text: string, at: number): DateNumber | null {
  const ascii = isDigit(text.charCodeAt(at));
  if (!ascii && !isHanNumeral(text, at)) return null;
  const whole = readInteger(text, at);
  const end = whole?.end ?? at;
  const rest = ascii ? end : numeralsEnd(text, end);
  if (SCALES.includes(text.charAt(rest)) && rest < text.length) return null;
  if (!whole && rest === at) return null;
  const unit = UNITS.longest(text, rest);
  if (!whole || rest > end) {
    return { value: NaN, end: rest, digits: rest - at, han: true, positional: false, padded: false, unit };
  }
  const digits = end - at;
  const positional = ascii || (digits > 1 && allDigits(text, at, end));
  const pair = !ascii && digits === 2 && isApproximate(text, at);
  const padded = digits > 1 && '0〇零○'.includes(text.charAt(at));
  const number = { value: whole.value, end, digits, han: !ascii, positional, padded, unit };
  if (!pair) return number;
  return { ...number, value: NaN, positional: false, pair: [digit(text.charAt(at)), digit(text.charAt(at + 1))] };
}

/** Where the run of digits and the marks between them ends: what a scan skips where no date begins. */
export function numberRunEnd(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end)) || (isSeparator(text.charAt(end)) && isDigit(text.charCodeAt(end + 1)))) {
    if (opensYear(text, end + 1)) return end;
    end++;
  }
  return end > at ? end : numeralsEnd(text, at);
}

/** A year behind the number of a list: 5.2024年. */
export function opensYear(text: string, at: number): boolean {
  return isSeparator(text.charAt(at - 1)) && /^(?:1[89]|2[01])\d\d年/.test(text.slice(at, at + 5));
}

function isSeparator(character: string): boolean {
  return character === '.' || character === ',';
}

function numeralsEnd(text: string, at: number): number {
  let end = at;
  while (isHanNumeral(text, end)) end++;
  return end;
}

function allDigits(text: string, at: number, end: number): boolean {
  for (let i = at; i < end; i++) if (!HAN_DIGITS.includes(text.charAt(i)) || text.charAt(i) === '两') return false;
  return true;
}

/** 两三, 五六, 三五: two digits that rise name no number; 九八 and 二〇 do. */
function isApproximate(text: string, at: number): boolean {
  const [first, second] = [digit(text.charAt(at)), digit(text.charAt(at + 1))];
  return first > 0 && (second === first + 1 || (first === 3 && second === 5));
}

function digit(character: string): number {
  return character === '两' ? 2 : '〇一二三四五六七八九'.indexOf(character);
}
