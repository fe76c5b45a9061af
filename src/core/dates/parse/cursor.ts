/** The character before an offset; empty at the head of the text. */
export function before(text: string, at: number): string {
  return text.charAt(at - 1);
}

/** True where a word that must not stand behind certain characters stands behind one of them. */
export function isBarred(text: string, at: number, notAfter: string | undefined): boolean {
  return notAfter !== undefined && at > 0 && notAfter.includes(text.charAt(at - 1));
}

/** Words before a number of 日 that make it a length or a place in a count: 连续3日, 第5日. */
const COUNTS_DAYS =
  /(?:第|每|超|逾|(?<!附)近|连续|持续|历时|长达|多达|已达|为期|共计|累计|不足|超过|达到|(?<![此日目之以年月天])前)$/;

/** True where the number of 日 at `at` counts days and names none. */
export function countsDays(text: string, at: number): boolean {
  return COUNTS_DAYS.test(text.slice(Math.max(0, at - 3), at));
}

const CLAUSE_MARKS = '，。、；：！？,;:!?\n\t 　“”‘’「」『』《》（）()【】[]…—-·|';

/** True at the head of a clause: the text's start, or behind punctuation. */
export function opensClause(text: string, at: number): boolean {
  return at === 0 || CLAUSE_MARKS.includes(text.charAt(at - 1));
}

/** True where a clause ends: the text's end, or punctuation. */
export function closesClause(text: string, at: number): boolean {
  return at >= text.length || CLAUSE_MARKS.includes(text.charAt(at));
}
