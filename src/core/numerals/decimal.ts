/**
 * Exact arithmetic on decimal strings: what is printed in the news is kept digit by digit, never as a float. Every
 * function takes time linear in the length of its arguments. A decimal here is unsigned: digits, and at most one `.`.
 */

/** Without needless leading zeros: `007.50` is `7.50`, `.5` is `0.5`. Zeros behind the point stay as written. */
export function normalise(value: string): string {
  const point = value.indexOf('.');
  const whole = point < 0 ? value.length : point;
  let start = 0;
  while (start < whole - 1 && value.charCodeAt(start) === 48) start++;
  return whole === 0 ? `0${value}` : start ? value.slice(start) : value;
}

/** `value` times ten to the power of `places`: `shift('12.6', 12)` is `12600000000000`. */
export function shift(value: string, places: number): string {
  if (places === 0) return value;
  const point = value.indexOf('.');
  const whole = point < 0 ? value : value.slice(0, point);
  const rest = point < 0 ? '' : value.slice(point + 1);
  if (places > 0) {
    if (places >= rest.length) return normalise(whole + rest + '0'.repeat(places - rest.length));
    return trim(normalise(`${whole}${rest.slice(0, places)}.${rest.slice(places)}`));
  }
  const digits = whole.padStart(1 - places, '0');
  return trim(normalise(`${digits.slice(0, places)}.${digits.slice(places)}${rest}`));
}

/** Without zeros at the end of the fraction, which come of a shift and not of the text. */
function trim(value: string): string {
  if (!value.includes('.')) return value;
  let end = value.length;
  while (value.charCodeAt(end - 1) === 48) end--;
  if (value.charCodeAt(end - 1) === 46) end--;
  return value.slice(0, end);
}

/** Sum of two decimals. */
export function add(a: string, b: string): string {
  if (a === '0') return b;
  if (b === '0') return a;
  const places = Math.max(placesOf(a), placesOf(b));
  const left = unpoint(a, places);
  const right = unpoint(b, places);
  const width = Math.max(left.length, right.length);
  const digits = new Uint8Array(width + 1);
  let carry = 0;
  for (let i = 0; i < width; i++) {
    const sum = digitFromEnd(left, i) + digitFromEnd(right, i) + carry;
    digits[width - i] = sum % 10;
    carry = sum > 9 ? 1 : 0;
  }
  digits[0] = carry;
  const sum = printDigits(digits);
  return normalise(places ? `${sum.slice(0, -places)}.${sum.slice(-places)}` : sum);
}

/** Negative, zero or positive as `a` is below, equal to or above `b`. */
export function compare(a: string, b: string): number {
  const places = Math.max(placesOf(a), placesOf(b));
  const left = normalise(unpoint(a, places));
  const right = normalise(unpoint(b, places));
  if (left.length !== right.length) return left.length - right.length;
  return left < right ? -1 : left > right ? 1 : 0;
}

function placesOf(value: string): number {
  const point = value.indexOf('.');
  return point < 0 ? 0 : value.length - point - 1;
}

/** All digits without the point, padded to `places` digits behind it. */
function unpoint(value: string, places: number): string {
  const own = placesOf(value);
  const digits = own ? value.slice(0, -own - 1) + value.slice(-own) : value;
  return digits + '0'.repeat(places - own);
}

function digitFromEnd(digits: string, index: number): number {
  const at = digits.length - 1 - index;
  return at < 0 ? 0 : digits.charCodeAt(at) - 48;
}

/** Built in slices that the argument list of one call can hold. */
function printDigits(digits: Uint8Array): string {
  const SLICE = 8192;
  let text = '';
  for (let i = 0; i < digits.length; i += SLICE) {
    text += String.fromCharCode(...digits.subarray(i, i + SLICE).map((digit) => digit + 48));
  }
  return text;
}
