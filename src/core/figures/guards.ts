import { ASCII, classOf } from '../numerals';
import { isDigit, isHan, isLatin, isOneOf } from './text';

/** Signs that join a number to what is before it: G-20, v1.2, 8:30, 7·20, #3. */
const JOINS = '-_.·•:：/#@&*＃／';

/**
 * True where the digits at `at` go on from a name or code before them: G20, GPT-4, 8:30. A sign after a Han character
 * or at a line's start joins nothing, nor do the currency signs, which the caller looks at first.
 */
export function continuesCode(text: string, at: number): boolean {
  if (classOf(text.charCodeAt(at)) !== ASCII) return false;
  const before = text.charCodeAt(at - 1);
  if (isLatin(before) || isDigit(before)) return true;
  if (!isOneOf(text, at - 1, JOINS)) return false;
  const further = text.charCodeAt(at - 2);
  return isDigit(further) || isLatin(further) || (isHan(further) && isOneOf(text, at - 1, '-_.·•/'));
}

/** True where digits without a unit run on into a name or code: 5G, 3D, 8:30, 1+N, 2.0版. */
export function runsOn(text: string, end: number): boolean {
  const next = text.charCodeAt(end);
  if (isLatin(next) || isDigit(next)) return true;
  if (isOneOf(text, end, ':：·')) return isDigit(text.charCodeAt(end + 1));
  if (isOneOf(text, end, '+-_.')) return isLatin(text.charCodeAt(end + 1)) || isDigit(text.charCodeAt(end + 1));
  return false;
}
