import { type NoFigure, type Quantity, type Source, isQuantity, readQuantity } from './quantity';
import { isDigit, isHan, isLatin, isOneOf } from './text';

const BELOW_ZERO = '零下';
const MINUS = '-−－';
const NEGATIVE = '负負';

/** Reads the quantity at `at`, which may begin with a sign: 零下5℃, -3%, 负3.9%. The value then has a minus sign. */
export function readSigned(source: Source, at: number): Quantity | NoFigure | undefined {
  const { text } = source;
  const width = text.startsWith(BELOW_ZERO, at) ? 2 : isOneOf(text, at, MINUS + NEGATIVE) ? 1 : 0;
  const read = readQuantity(source, at + width);
  return width && isQuantity(read) ? negated(read, at) : read;
}

/** Takes in a sign that stands before `quantity`, which was read without it. */
export function withSignBefore(text: string, quantity: Quantity, from: number): Quantity {
  const at = quantity.start - 1;
  if (at < from || quantity.value.startsWith('-')) return quantity;
  if (isOneOf(text, at, NEGATIVE) && !isOneOf(text, at - 1, '减担胜抱自欺肩正亏辜')) return negated(quantity, at);
  return isOneOf(text, at, MINUS) && isMinus(text, at, quantity) ? negated(quantity, at) : quantity;
}

/** A hyphen behind a letter, digit or Han character joins (歼-20, 10-20); before a temperature or a share it is a minus. */
function isMinus(text: string, at: number, { unit }: Quantity): boolean {
  const before = text.charCodeAt(at - 1);
  if (isDigit(before) || isLatin(before) || before === 45) return false;
  if (!isHan(before)) return true;
  return isOneOf(text, at - 1, '为至到达在约于') && (unit === '%' || unit === '℃' || unit === '摄氏度');
}

function negated(quantity: Quantity, start: number): Quantity {
  const { high } = quantity;
  return { ...quantity, start, value: `-${high ?? quantity.value}`, high: high === null ? null : `-${quantity.value}` };
}
