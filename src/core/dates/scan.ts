import type { Expression } from './expression';
import { isDigit, isHanNumeral, numberRunEnd } from './number';
import { readExpression } from './parse/expression';
import { ANYTHING, EXPRESSION_BEHIND, NUMBER_BEHIND, SEASON_BEHIND, STARTERS, WEEKDAY_BEHIND } from './parse/starters';

/** What may begin at a code unit: nothing, a number, one of the words of STARTERS, or either; or what ends there. */
const NUMBER = 1;
const WORD = 2;
const SENTENCE_END = 4;
const PARAGRAPH_END = 8;
const BEGINS = new Uint8Array(65536);
for (const unit of STARTERS.firstUnits()) BEGINS[unit] = WORD;
for (let unit = 0; unit < 65536; unit++) {
  const character = String.fromCharCode(unit);
  if (isDigit(unit) || isHanNumeral(character, 0)) BEGINS[unit] = (BEGINS[unit] ?? 0) | NUMBER;
}
for (const mark of '。！？!?；;') BEGINS[mark.charCodeAt(0)] = SENTENCE_END;
BEGINS['\n'.charCodeAt(0)] = PARAGRAPH_END;

/** What a number must be followed by to begin an expression: the first characters of units and of what joins numbers. */
const BEHIND_NUMBER = new Uint8Array(65536);
for (const character of '年月日号天周星礼时点小分刻秒世载季工交自昼整钟财学来半至到—–-―‒~～〜、./:： 数几十百千第五') {
  BEHIND_NUMBER[character.charCodeAt(0)] = 1;
}

/** What the scan passes: an expression, or the end of a sentence or paragraph. */
export interface Visitor {
  expression(expression: Expression): void;
  sentence(): void;
  paragraph(): void;
}

/**
 * Finds the expressions of time in one pass from left to right. Each place is read once, and what a reading looks at
 * is bounded by the longest expression, so the time is linear in the text.
 */
export function scan(text: string, visitor: Visitor): void {
  let at = 0;
  while (at < text.length) {
    const begins = BEGINS[text.charCodeAt(at)] ?? 0;
    if (begins === 0) {
      at++;
      continue;
    }
    if (begins === PARAGRAPH_END) visitor.paragraph();
    else if (begins === SENTENCE_END) visitor.sentence();
    const run = begins & NUMBER ? numberRunEnd(text, at) : at + 1;
    const found = mayBegin(text, at, begins, run) ? readExpression(text, at) : null;
    if (found && found.end > at) visitor.expression(found);
    at = found && found.end > at ? found.end : run;
  }
}

/** Whether what a word needs stands behind it. */
function hasBehind(text: string, end: number, behind: number): boolean {
  if (behind & ANYTHING) return true;
  const code = text.charCodeAt(end);
  const begins = BEGINS[code] ?? 0;
  if (behind & EXPRESSION_BEHIND && begins & (NUMBER | WORD)) return true;
  if (behind & NUMBER_BEHIND && (begins & NUMBER || text.charAt(end) === '半')) return true;
  if (behind & SEASON_BEHIND && '春夏秋冬'.includes(text.charAt(end) || ' ')) return true;
  return (behind & WEEKDAY_BEHIND) !== 0 && '一二三四五六日天末'.includes(text.charAt(end) || ' ');
}

/** A quick look before the grammar: most numbers are figures and most characters begin another word. */
function mayBegin(text: string, at: number, begins: number, run: number): boolean {
  const word = begins & WORD ? STARTERS.longest(text, at) : null;
  if (word && hasBehind(text, word.end, word.value)) return true;
  if (!(begins & NUMBER)) return false;
  // 十四五规划: a plan's number without quotation marks.
  if (text.charAt(run - 1) === '五' && run - at >= 3) return true;
  const behind = text.charAt(run);
  if (behind === '个') return BEHIND_GE.includes(text.charAt(run + 1) || ' ');
  if (behind === '多' || behind === '余') return BEHIND_MORE.includes(text.charAt(run + 1) || ' ');
  return BEHIND_NUMBER[text.charCodeAt(run)] === 1 || (run - at >= 8 && isDigit(text.charCodeAt(at)));
}

/** What 个 and 多 are followed by where they count time: 个月, 个工作日; 多年, 多个小时. */
const BEHIND_GE = '月季小工半多整世星周礼交自昼钟年';
const BEHIND_MORE = '年天日月个小分秒周载季世昼钟';
