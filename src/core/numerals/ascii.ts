import { ASCII, TEN, classOf, isZero, valueOf } from './characters';
import { add, shift } from './decimal';
import { readDigits } from './digits';
import { isPrefix } from './prefixes';
import type { Section, Touches } from './section';

/** ASCII digits with the powers behind them: 3千5百, 5千. */
export function readAsciiSection(text: string, at: number, touches: Touches): Section {
  const digits = readDigits(text, at, touches);
  let { end, value } = digits;
  let power = powerAt(text, end, 4);
  const ten = power;
  let terms = 1;
  if (power) {
    end++;
    value = shift(value, power);
  }
  while (power > 1 && !digits.decimal) {
    const zero = isZero(text.charCodeAt(end)) ? 1 : 0;
    if (classOf(text.charCodeAt(end + zero)) !== ASCII) break;
    const next = readDigits(text, end + zero, touches);
    const nextPower = powerAt(text, next.end, power);
    if (next.decimal || next.grouped || next.value.length > power || (!nextPower && !zero)) break;
    value = add(value, shift(next.value, nextPower));
    end = next.end + (nextPower ? 1 : 0);
    power = nextPower;
    terms++;
  }
  const { decimal, grouped } = digits;
  const single = terms === 1 ? ten : 0;
  return {
    end,
    value,
    high: null,
    han: false,
    bare: false,
    bound: null,
    row: false,
    decimal,
    grouped,
    ten: single,
  };
}

/** Power of the 十, 百 or 千 at `at` that is below `limit` and not a unit's prefix; 0 where none stands. */
function powerAt(text: string, at: number, limit: number): number {
  const code = text.charCodeAt(at);
  if (classOf(code) !== TEN || valueOf(code) >= limit || isPrefix(text, at)) return 0;
  return valueOf(code);
}
