import type { Point } from '../expression';
import { DURING } from '../tables/bounds';
import { EDGES } from '../tables/parts';
import { CLOSING_QUOTES, OPENING_QUOTES, PLANS, PLAN_NOUNS } from '../tables/plans';

/** “十四五”时期末, “十五五”, 十四五期间; null where no five-year plan is named at `at`. */
export function readPlan(text: string, at: number): Point | null {
  const quoted = OPENING_QUOTES.includes(text.charAt(at) || ' ') ? 1 : 0;
  const plan = PLANS.longest(text, at + quoted);
  if (!plan) return null;
  let end = plan.end;
  if (quoted) {
    if (!CLOSING_QUOTES.includes(text.charAt(end) || ' ')) return null;
    end++;
  } else if (
    plan.end - at < 3 ||
    /[一二三四五六七八九十百第\d]/.test(text.charAt(at - 1)) ||
    !PLAN_NOUNS.longest(text, end)
  ) {
    return null;
  }
  const during = DURING.longest(text, end);
  if (during) end = during.end;
  if (text.startsWith('期末', end)) end += 1;
  const edge = EDGES.longest(text, end);
  return { start: at, end: edge?.end ?? end, span: plan.value, plan: true, ...(edge ? { edge: edge.value } : {}) };
}
