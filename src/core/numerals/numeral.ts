import type { Found } from '../found';
import { ASCII, HAN, OPENER, SCALE, TEN, classOf, isZero, valueOf } from './characters';
import { readAsciiSection } from './ascii';
import { add, compare, shift } from './decimal';
import { readHanSection } from './han';
import { type Scale, readScale } from './scale';
import type { Section, Touches } from './section';
import { isHanPoint, overSpace } from './spacing';

/** A number as it stands in the text, without sign, bound and unit. */
export interface Numeral extends Found {
  /** Exact unsigned decimal; the lower end where two neighbouring digits give a range (五六百). */
  readonly value: string;
  /** The upper end of 五六百; null where there is one value. */
  readonly high: string | null;
  readonly form: 'ascii' | 'han';
  /** Power of ten of the closing scale words, which a range shares: 8 in 5亿. */
  readonly scale: number;
  /** Power of ten of the only term before them, which single digits share: 2 in 3百. */
  readonly ten: number;
  /** Scale words alone: 百, 千万, 亿. */
  readonly bare: boolean;
  /** 几十, 数百 (`ge`): the value is the least it can be. 十几, 3000多亿 (`gt`): it is less than what is meant. */
  readonly bound: 'ge' | 'gt' | null;
  /** Han digits in a row, read one by one. */
  readonly row: boolean;
  readonly decimal: boolean;
  /** Parted in threes: 1,234. */
  readonly grouped: boolean;
}

const always: Touches = () => true;

/**
 * Reads the numeral at `at`, which must be its first character: ASCII digits, Han digits, or both (`3千5百`,
 * `4亿5000万`), with scale words up to 万亿亿. Takes time linear in the numeral's length.
 *
 * @returns undefined where none stands.
 */
export function readNumeral(text: string, at: number, touches: Touches = always): Numeral | undefined {
  const first = readSection(text, at, touches, false);
  if (!first) return readBareScale(text, at);
  let end = first.end;
  let value = first.value;
  let high = first.high;
  let section = first;
  let scale = readScale(text, end, section.han);
  let more = scale.more;
  let lowest = scale.power;
  let parts = 1;
  if (scale.power) {
    end = scale.end;
    value = shift(value, scale.power);
    high = high && shift(high, scale.power);
  }
  while (lowest && !section.decimal && !more && !high && !section.bound) {
    const next = readPart(text, end, lowest, touches);
    if (!next) break;
    section = next.section;
    scale = next.scale;
    more = scale.more;
    if (scale.power > lowest) {
      value = shift(add(value, section.value), scale.power);
    } else {
      const added = shift(section.value, scale.power);
      high = section.high && add(value, shift(section.high, scale.power));
      value = add(value, added);
    }
    lowest = scale.power;
    end = next.end;
    parts++;
  }
  const fraction = first.han && lowest && !high && !more ? readHanFraction(text, end) : undefined;
  if (fraction && !value.includes('.')) {
    end = fraction.end;
    value += fraction.digits;
  }
  return {
    start: at,
    end,
    value,
    high,
    form: first.han ? 'han' : 'ascii',
    scale: scale.power,
    ten: parts === 1 ? section.ten : 0,
    bare: first.bare,
    bound: more ? 'gt' : section.bound,
    row: first.row,
    decimal: first.decimal,
    grouped: first.grouped,
  };
}

interface Part {
  readonly section: Section;
  readonly scale: Scale;
  readonly end: number;
}

/** What may follow a scale word in the same numeral: 5000万 after 4亿, 零六千 after 四千万, 三 after 一万. */
function readPart(text: string, at: number, lowest: number, touches: Touches): Part | undefined {
  const from = overSpace(text, at);
  const code = text.charCodeAt(from);
  const filler = isZero(code) && classOf(text.charCodeAt(from + 1)) === ASCII;
  const section = readSection(text, filler ? from + 1 : from, touches, true);
  if (!section || section.bare || section.row || section.grouped) return undefined;
  const scale = readScale(text, section.end, section.han);
  if (scale.power) {
    const nested = scale.power > lowest && section.han && lowest < 8;
    return nested || scale.power < lowest ? { section, scale, end: scale.end } : undefined;
  }
  if (!section.han) {
    const whole =
      filler || section.ten || (section.end - from === lowest && lowest === 4 && !isYear(text, section.end));
    return whole ? { section, scale, end: section.end } : undefined;
  }
  if (section.end - from > 1) return { section, scale, end: section.end };
  return readShort(text, from, lowest, section, scale);
}

/** 一万三 is 13,000; not where a measure word or a noun follows, 三万一次. */
function readShort(text: string, at: number, lowest: number, section: Section, scale: Scale): Part | undefined {
  const digit = valueOf(text.charCodeAt(at));
  const next = text.charCodeAt(at + 1);
  if (digit === 0 || '两兩'.includes(text.charAt(at)) || classOf(next) !== 0) return undefined;
  if (digit === 1 && next >= 0x3400) return undefined;
  return { section: { ...section, value: shift(section.value, lowest - 1) }, scale, end: section.end };
}

function isYear(text: string, at: number): boolean {
  const next = text.charAt(at);
  return next === '年' || next === '-' || next === '—' || next === '.' || next === '/';
}

function readSection(text: string, at: number, touches: Touches, inner: boolean): Section | undefined {
  const kind = classOf(text.charCodeAt(at));
  if (kind === ASCII) return readAsciiSection(text, at, touches);
  if (kind === 0 || kind === SCALE || kind === OPENER) return undefined;
  const section = readHanSection(text, at, inner);
  return section && withHanDecimals(text, section);
}

function withHanDecimals(text: string, section: Section): Section {
  const fraction = section.bound || section.high ? undefined : readHanFraction(text, section.end);
  if (!fraction) return section;
  return { ...section, end: fraction.end, value: section.value + fraction.digits, decimal: true, ten: 0 };
}

/** 点五七九 of 五十五点五七九, as `.579`; not the minutes of 八点三十分. */
function readHanFraction(text: string, at: number): { end: number; digits: string } | undefined {
  const point = overSpace(text, at);
  if (!isHanPoint(text.charCodeAt(point))) return undefined;
  let end = text.charAt(point + 1) === ' ' ? point + 2 : point + 1;
  let digits = '';
  while (classOf(text.charCodeAt(end)) === HAN) digits += String.fromCharCode(48 + valueOf(text.charCodeAt(end++)));
  const minutes = classOf(text.charCodeAt(end)) === TEN || '分刻整半'.includes(text.charAt(end) || '\0');
  return digits && !minutes ? { end, digits: `.${digits}` } : undefined;
}

/** 万, 亿, 万亿 without a digit. */
function readBareScale(text: string, at: number): Numeral | undefined {
  const scale = readScale(text, at, false);
  if (!scale.power) return undefined;
  return {
    start: at,
    end: scale.end,
    value: shift('1', scale.power),
    high: null,
    form: 'han',
    scale: scale.power,
    ten: 0,
    bare: true,
    bound: null,
    row: false,
    decimal: false,
    grouped: false,
  };
}

/** True where `low` can share the scale of a higher end: 3 in 3至5亿, 100 in 100—2000万; not 500 in 500—1万. */
export function sharesScale(low: string, mantissa: string): boolean {
  return compare(low, mantissa) <= 0;
}
