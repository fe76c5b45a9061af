/** Classes of characters that layout and sentence structure are read from. */

export const LF = 10;
export const CR = 13;
export const TAB = 9;
export const SPACE = 32;

/**
 * Characters that layout puts between others without meaning: spaces of every width (Unicode's Zs), tabs, and the
 * marks without width that come with pasted text (soft hyphen, joiners, directions, byte order mark).
 */
export function isBlank(code: number): boolean {
  if (code >= 0x2000) {
    if (code > 0x3000) return code === 0xfeff;
    return (
      code === 0x3000 || code <= 0x200f || (code >= 0x202a && code <= 0x202f) || (code >= 0x205f && code <= 0x2064)
    );
  }
  return code === SPACE || code === TAB || code === 0xa0 || code === 0xad || code === 0x1680 || code === 0x180e;
}

/** What ends a line or a page: LF, CR, and the mandatory breaks of UAX #14 (VT, FF, NEL, LS, PS). */
export function isLineBreak(code: number): boolean {
  return (code >= LF && code <= CR) || code === 0x85 || code === 0x2028 || code === 0x2029;
}

/** CJK Unified Ideographs with extension A, and 〇. */
export function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007;
}

export function isAsciiDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isAsciiWord(code: number): boolean {
  return isAsciiDigit(code) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** Marks that end a sentence: GB/T 15834's 句末点号, and their ASCII forms. */
export const SENTENCE_END = '。！？!?…';
/** Marks within a sentence behind which a line may be wrapped. */
export const PAUSE = '，、,—－-';
export const OPENING = '“‘（(《〈「『【〔[';
export const CLOSING = '”’）)》〉」』】〕]';
