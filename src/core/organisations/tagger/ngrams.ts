/**
 * Character n-grams of a line. Each n-gram speaks for the characters in it and near it: its weights are a row of slots,
 * one slot for each distance from its first character to the character spoken for. Computing a row once and adding it
 * to all of its characters is what makes the tagger fast.
 */
export const LONGEST_NGRAM = 4;

/** First slot's distance, by the n-gram's length (index 0 is unused). Its last slot's distance is always 3. */
export const FIRST_DISTANCE: readonly number[] = [0, -3, -2, -1, 0];
export const LAST_DISTANCE = 3;

export function slots(length: number): number {
  return LAST_DISTANCE - (FIRST_DISTANCE[length] ?? 0) + 1;
}

/** The hash of an n-gram from that of its part without the last character (0 for none). Never 0. */
export function extend(hash: number, code: number): number {
  let mixed = Math.imul(hash ^ code, 0x9e3779b1);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed + 0x632be5ab, 0x85ebca6b);
  return mixed ^ (mixed >>> 13) || 1;
}
