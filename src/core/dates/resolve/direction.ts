/** Where the words around a date point: 将于6月1日 is to come, 已于6月1日 is past. */
export type Direction = 'past' | 'future' | null;

/** Characters looked at before and behind a date: more than the longest of the words, less than a clause. */
const BEFORE = 8;
const AFTER = 10;
/** Verbs and adverbs of the future and the past (《现代汉语八百词》), as they stand before 于, 在, 自 or the date itself. */
const FUTURE_BEFORE =
  /(?:将|拟|定于|计划|预计|预期|有望|力争|即将|争取|确保|届时|推迟至?|延期至?|延长至?|延至|持续到|截止日期|最晚|不晚于|最迟)(?:于|在|从|自|至|到|是|为|就|会)?[^，。；：、\n]{0,4}$/;
const PAST_BEFORE = /(?:已|曾|已经|早在|刚刚|刚于|始于|成立于|发生在|生于)(?:于|在|从|自)?[^，。；：、\n]{0,1}$/;
const FUTURE_AFTER = /^(?:[^，。；：\n]{0,6})?(?:将(?!军|近)|拟(?!人|定)|即将|有望|预计)/;

/** Reads the direction from the clause around `start`–`end`. */
export function directionOf(text: string, start: number, end: number): Direction {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  if (FUTURE_BEFORE.test(before)) return 'future';
  if (PAST_BEFORE.test(before)) return 'past';
  return FUTURE_AFTER.test(text.slice(end, end + AFTER)) ? 'future' : null;
}

/** Words of comparison: what follows them is not what the text speaks of. */
export function isCompared(text: string, start: number): boolean {
  return (
    start > 0 &&
    '比较与同超于'.includes(text.charAt(start - 1)) &&
    !/[将已曾位定拟]于$/.test(text.slice(Math.max(0, start - 2), start))
  );
}
