import type { Gazetteer } from './gazetteer';
import type { Span } from './spans';
import { FAMILY_NAME_CHARACTERS, GENERIC_HEADS, GENERIC_MODIFIERS, OTHER_TAIL_WORDS } from './words/generic';

const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['“', '”'],
  ['‘', '’'],
  ['《', '》'],
  ['（', '）'],
  ['(', ')'],
  ['「', '」'],
  ['【', '】'],
];
const EDGE_MARKS = '，。、；：？！,;:?!·—-\t ';

/**
 * What a name cannot be, whatever its characters: it does not begin or end with punctuation, its brackets and quotes
 * close, it is not wholly quoted, and it is not a class of things (商业银行, 本届博览会). Returns the span mended, or null.
 */
export function mend(text: string, span: Span, register: Gazetteer): Span | null {
  let { start, end } = span;
  let changed = true;
  while (changed && end - start > 1) {
    changed = false;
    if (EDGE_MARKS.includes(text.charAt(start))) {
      start++;
      changed = true;
    }
    if (EDGE_MARKS.includes(text.charAt(end - 1))) {
      end--;
      changed = true;
    }
    for (const [open, close] of PAIRS) {
      const mended = closePair(text, start, end, open, close);
      if (mended.start !== start || mended.end !== end) {
        ({ start, end } = mended);
        changed = true;
      }
    }
  }
  if (span.label === 'organisation') {
    start = settleStart(text, start, end, register);
    end = settleEnd(text, start, end);
  }
  if (end - start < 2) return null;
  if (isOther(text, { ...span, start, end }) && !isKnown(register, text, start, end)) return null;
  return { ...span, start, end };
}

/** Behind a verb of going somewhere, which no name begins with (走进|澜江公司), unless the register has such a name. */
function settleStart(text: string, start: number, end: number, register: Gazetteer): number {
  const verb = GOING.exec(text.slice(start, start + 2));
  if (!verb || end - start < 2 + SHORTEST_NAME || isKnown(register, text, start, end)) return start;
  return start + 2;
}

const SHORTEST_NAME = 3;
const GOING = /^(?:走进|来到|来自|走访|前往|赶赴|奔赴|抵达|位于|参观|入驻|进驻|入职|就职|任职|毕业)/u;

/** Behind the bracket that belongs to a name (（有限合伙）, （龙泉校区）), or before the office in it (财政部|党组书记). */
function settleEnd(text: string, start: number, end: number): number {
  const bracket = LEGAL_FORM.exec(text.slice(end, end + 16));
  if (bracket) return end + bracket[0].length;
  const office = OFFICE.exec(text.slice(Math.max(start, end - 3), end));
  return office && end - office[0].length - start > 2 && HOLDER.test(text.slice(end, end + 3))
    ? end - office[0].length
    : end;
}

const LEGAL_FORM =
  /^[（(](?:特殊普通合伙|普通合伙|有限合伙|集团|[\u4e00-\u9fff]{2,4}校区|[\u4e00-\u9fff]{2,4}院区)[）)]/u;
const OFFICE = /原?(?:党组|党委|主委)$/u;
const HOLDER = /^(?:副?书记|成员|委员|副?主委)/u;

/** Drops a bracket at an edge whose other half is missing, or both where they hold the whole. */
function closePair(
  text: string,
  start: number,
  end: number,
  open: string,
  close: string,
): { start: number; end: number } {
  let depth = 0;
  let wraps = text.charAt(start) === open;
  for (let i = start; i < end; i++) {
    const character = text.charAt(i);
    if (character === open) depth++;
    else if (character === close && --depth < 0) return i === end - 1 ? { start, end: i } : { start: i + 1, end };
    if (depth === 0 && i < end - 1) wraps = false;
  }
  if (depth > 0) {
    const at = text.lastIndexOf(open, end - 1);
    return at === start ? { start: start + 1, end } : { start, end: at };
  }
  // （…） is kept inside names, not around them; so are “…” and 《…》.
  return wraps && end - start > 2 ? { start: start + 1, end: end - 1 } : { start, end };
}

/** True for what is shaped like a name but is a class, a number of things, a place, a trade or a programme's title. */
function isOther(text: string, { start, end, label }: Span): boolean {
  if (isGeneric(text, start, end)) return true;
  if (label === 'event') return text.charAt(start - 1) === '《' && text.charAt(end) === '》';
  return (
    SECTOR.test(text.slice(end, end + 2)) ||
    OTHER_TAIL_WORDS.some((tail) => text.endsWith(tail, end) && end - tail.length >= start) ||
    isCounted(text, start, end) ||
    isReporter(text, start, end)
  );
}

/** A number of things of a class: 4个|联合实验室, 61万余个|社区服务中心. */
function isCounted(text: string, start: number, end: number): boolean {
  if (COUNTED_INSIDE.test(text.slice(start, Math.min(end, start + 8)))) return true;
  if (!COUNTED_BEFORE.test(text.slice(Math.max(0, start - 4), start))) return false;
  for (let from = start; from < end; from++) if (GENERIC_HEADS.has(text.slice(from, end))) return true;
  return false;
}

/** A person's name in brackets behind a full stop: who wrote the article. */
function isReporter(text: string, start: number, end: number): boolean {
  const bracketed = '（('.includes(text.charAt(start - 1)) && '）)'.includes(text.charAt(end));
  return (
    bracketed &&
    start > 1 &&
    '。\n'.includes(text.charAt(start - 2)) &&
    end - start < 4 &&
    FAMILY_NAME_CHARACTERS.has(text.charAt(start))
  );
}

/** What a trade on the stock market is called: 消费电子|板块. */
const SECTOR = /^(?:板块|赛道)/u;
const COUNTED_BEFORE = /[0-9一二三四五六七八九十百千万亿余多几数两](?:个|家|所|座|支|批|类)$/u;
const COUNTED_INSIDE = /^[0-9一二三四五六七八九十百千万亿余多几数两]+(?:个|家|所|座|支|批|类|大)/u;

/** 世界银行 is made of such words too, but is a name. */
function isKnown(register: Gazetteer, text: string, start: number, end: number): boolean {
  const match = register.matchAt(text, start);
  return match !== undefined && !match.ambiguous && start + match.length === end;
}

/** True for modifiers of a class and a generic head, or a generic head alone: 大型国有商业银行, 前三届博览会. */
function isGeneric(text: string, start: number, end: number): boolean {
  let from = start;
  for (;;) {
    if (GENERIC_HEADS.has(text.slice(from, end))) return true;
    const next = afterModifier(text, from, end);
    if (next === from) return false;
    from = next;
  }
}

function afterModifier(text: string, from: number, end: number): number {
  for (let length = Math.min(4, end - from - 1); length > 0; length--) {
    if (GENERIC_MODIFIERS.has(text.slice(from, from + length))) return from + length;
  }
  return from;
}
