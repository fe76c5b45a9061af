import { ASCII, HAN, TEN, TENS, classOf, valueOf } from './characters';

/** Digits that an integer may have: more than any year, day or count of months, and safe in a number. */
const MOST_DIGITS = 9;

/**
 * Reads a small integer at `at`: ASCII digits (`2025`), Han digits (`二〇二五`) or a Han numeral below 10,000
 * (`二十五`, `廿三`, `卅`, `一百零八`). No scale words, signs, separators or decimals.
 *
 * @returns the value and the exclusive end offset; undefined where no integer stands or it has more than nine digits.
 */
export function readInteger(text: string, at: number): { end: number; value: number } | undefined {
  switch (classOf(text.charCodeAt(at))) {
    case ASCII:
      return readDigits(text, at, ASCII);
    case HAN:
      return readHan(text, at);
    case TEN:
    case TENS:
      return readPositional(text, at);
    default:
      return undefined;
  }
}

function readHan(text: string, at: number): { end: number; value: number } | undefined {
  const next = classOf(text.charCodeAt(at + 1));
  return next === HAN ? (readDigits(text, at, HAN) ?? undefined) : readPositional(text, at);
}

function readDigits(text: string, at: number, kind: number): { end: number; value: number } | undefined {
  let end = at;
  let value = 0;
  while (classOf(text.charCodeAt(end)) === kind) {
    if (end - at === MOST_DIGITS) return undefined;
    value = value * 10 + valueOf(text.charCodeAt(end++));
  }
  return { end, value };
}

/** 二十五, 廿三, 一百零八: each power of ten below the one before it. */
function readPositional(text: string, at: number): { end: number; value: number } | undefined {
  let end = at;
  let value = 0;
  let power = 4;
  for (;;) {
    const code = text.charCodeAt(end);
    const kind = classOf(code);
    if (kind === TENS && power > 1) {
      value += 10 * valueOf(code);
      power = 1;
      end++;
    } else if (kind === TEN && valueOf(code) < power && (power === 4 || value === 0)) {
      value += 10 ** valueOf(code);
      power = valueOf(code);
      end++;
    } else if (kind === HAN && power > 0) {
      const unit = text.charCodeAt(end + 1);
      if (classOf(unit) === TEN && valueOf(unit) < power) {
        power = valueOf(unit);
        value += valueOf(code) * 10 ** power;
        end += 2;
      } else if (valueOf(code) === 0 && power > 1 && classOf(unit) !== 0 && end > at) {
        end++;
      } else {
        return { end: end + 1, value: value + valueOf(code) };
      }
    } else {
      return end > at ? { end, value } : undefined;
    }
  }
}
