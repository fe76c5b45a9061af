/** Digits are alike to the model; every other character is itself. */
export function normalise(code: number): number {
  return code >= 0x30 && code <= 0x39 ? 0x30 : code;
}

/**
 * The shape of a character: 0 Han and whatever else may stand in a name, 1 digit, 2 capital, 3 small letter; those
 * that end a clause for the model: 4 opening and 5 closing marks, 6 commas, 7 all other punctuation and blanks.
 */
export function charType(code: number): number {
  if (code < 128) return ASCII[code] ?? 7;
  if (code >= 0x4e00 && code <= 0x9fff) return 0;
  switch (code) {
    case 0x201c: // “
    case 0x2018:
    case 0x300a: // 《
    case 0xff08: // （
    case 0x3010: // 【
    case 0x300c:
      return 4;
    case 0x201d:
    case 0x2019:
    case 0x300b:
    case 0xff09:
    case 0x3011:
    case 0x300d:
      return 5;
    case 0x3001: // 、
    case 0xff0c: // ，
      return 6;
    case 0xb7: // · in foreign names
    case 0x2014: // — between places
      return 0;
    default:
      return code >= 0x3400 && code < 0x4e00
        ? 0
        : code < 0x2000 || code >= 0xd800
          ? 7
          : code >= 0x2000 && code <= 0x303f
            ? 7
            : 0;
  }
}

const ASCII: readonly number[] = Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[0-9]/.test(character)) return 1;
  if (/[A-Z*]/.test(character)) return 2;
  if (/[a-z&.-]/.test(character)) return 3;
  if ('([{"'.includes(character)) return 4;
  if (')]}'.includes(character)) return 5;
  return character === ',' ? 6 : 7;
});
