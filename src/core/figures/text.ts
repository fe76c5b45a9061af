/** Small questions about the characters of a reading, shared by the readers of this room. */

export function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isLatin(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** `characters` holds the character at `at`; false outside the text. */
export function isOneOf(text: string, at: number, characters: string): boolean {
  return at >= 0 && at < text.length && characters.includes(text.charAt(at));
}
