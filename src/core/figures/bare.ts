import type { Quantity } from './quantity';
import { runsOn } from './guards';
import { isHan, isOneOf } from './text';

/** What a value stands behind: 为50.3, 报3200.45, 至, 是. */
const EQUATES = '为是达报至到于得即约共值数';
/** Han numerals alone are read where they answer: 答案是四, 不是五. */
const ANSWERS = '是为等';
/** Letters and words behind a decimal that make a version or a section of it. */
const VERSIONS = '版代时型.章节';

export interface BareContext {
  readonly text: string;
  /** A bound touches the number. */
  readonly bounded: boolean;
}

/** True where a number without a unit is a figure: with a bound, a scale word, or as a value that is said. */
export function isFigureAlone(quantity: Quantity, { text, bounded }: BareContext): boolean {
  const { numeral, start, end } = quantity;
  if (isWhole(text, start, end)) return true;
  if (runsOn(text, end)) return false;
  if (numeral.row) return false;
  if (numeral.form === 'han') return isHanAlone(quantity, text, bounded);
  if (bounded || numeral.scale > 0 || numeral.grouped) return true;
  if (quantity.high !== null) return isOneOf(text, start - 1, EQUATES) && !isOneOf(text, start, '0');
  if (isYear(numeral.value)) return false;
  if (numeral.decimal) return isOneOf(text, start - 1, EQUATES) && !isOneOf(text, end, VERSIONS);
  return isOneOf(text, start - 1, '为是达至') && !isHan(text.charCodeAt(end)) && numeral.value.length <= 6;
}

function isHanAlone(quantity: Quantity, text: string, bounded: boolean): boolean {
  const { numeral, start, end } = quantity;
  const open = isHan(text.charCodeAt(end));
  if (numeral.bare) return bounded && numeral.scale > 0;
  if (isOneOrNone(quantity)) return isOneOf(text, start - 1, ANSWERS) && isOneOf(text, end, '不而这那');
  if (bounded) return true;
  if (numeral.scale > 0) return !open || numeral.end - numeral.start > 2;
  if (isOneOf(text, start - 1, ANSWERS) && (!open || isOneOf(text, end, '不而这那'))) return true;
  return !open && numeral.end - numeral.start >= 3 && numeral.value.length >= 3;
}

/** 近一 of 近一段时期, 近零 of 近零磨损. */
function isOneOrNone({ numeral }: Quantity): boolean {
  return numeral.end - numeral.start === 1 && (numeral.value === '1' || numeral.value === '0');
}

function isYear(value: string): boolean {
  return /^(?:19|20)\d\d$/.test(value);
}

/** The number is all that the text holds. */
function isWhole(text: string, start: number, end: number): boolean {
  return start <= 1 && end >= text.length - 1 && text.trim() === text.slice(start, end);
}
