import { type Numeral, shift } from '../numerals';
import { isDigit, isLatin, isOneOf } from './text';

/** A numeral with the letters of 12k (thousands) or 2e5 (the notation of calculators), where they stand. */
export function withLetters(text: string, numeral: Numeral): Numeral {
  if (numeral.form !== 'ascii' || numeral.scale) return numeral;
  const letter = text.charAt(numeral.end);
  if (letter === 'k') return withThousands(text, numeral);
  return letter === 'e' || letter === 'E' ? withExponent(text, numeral) : numeral;
}

function withThousands(text: string, numeral: Numeral): Numeral {
  const next = text.charCodeAt(numeral.end + 1);
  if (isLatin(next) || isDigit(next)) return numeral;
  return { ...numeral, end: numeral.end + 1, value: shift(numeral.value, 3), scale: 3 };
}

function withExponent(text: string, numeral: Numeral): Numeral {
  const sign = isOneOf(text, numeral.end + 1, '+-') ? 1 : 0;
  const from = numeral.end + 1 + sign;
  let end = from;
  while (end < from + 2 && isDigit(text.charCodeAt(end))) end++;
  const next = text.charCodeAt(end);
  if (end === from || isDigit(next) || isLatin(next)) return numeral;
  const power = Number(text.slice(from, end)) * (text.charAt(from - 1) === '-' ? -1 : 1);
  return { ...numeral, end, value: shift(numeral.value, power) };
}
