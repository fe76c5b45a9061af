import { FIRST_EVENT_HEAD } from './words';
import type { Gazetteer } from './gazetteer';
import type { Layers } from './layers';
import type { Span } from './spans';

/**
 * Events by their build: an ordinal (第…届, 首届) or a year, a run of words, and a head word for events, with no verb or
 * particle between (2025世界机器人大会, 第六届全球“专精特新”（SME）大会). Spans are in text order and do not overlap.
 */
const OPENING = /第[0-9一二三四五六七八九十百]{1,4}届|首届|(?:19|20)\d\d(?:年度?)?(?![0-9.%％])/gu;
/** Characters that no such name has between its opening and its head. */
const NOT_INSIDE = new Set('，。；！？：、…\n\t 的了将已是被从到由月日以起至%％');
/** Words, the same. */
const NOT_WITHIN = [
  '举行',
  '召开',
  '举办',
  '开幕',
  '闭幕',
  '出席',
  '参加',
  '今天',
  '昨天',
  '全年',
  '上半年',
  '下半年',
  '同比',
  '以来',
  '期间',
  '首次',
  '正在',
  '开展',
  '启动',
  '新闻发布会',
  '落户',
  '发布',
];
const LONGEST = 32;
/** Campaigns and press conferences may be events or not; a year before them does not settle it. */
const FIRST_CLASSES = 4;

export function builtEvents(text: string, start: number, end: number, { heads }: Layers): Span[] {
  const found: Span[] = [];
  const line = text.slice(start, end);
  OPENING.lastIndex = 0;
  for (let match = OPENING.exec(line); match; match = OPENING.exec(line)) {
    const from = start + match.index;
    if (/[0-9.]/.test(text.charAt(from - 1))) continue;
    const behind = from + match[0].length;
    const stop = headEnd(text, behind, Math.min(end, from + LONGEST), heads);
    if (stop < 0 || insideTitle(text, from, start)) {
      OPENING.lastIndex = behind - start;
      continue;
    }
    found.push({ start: from, end: stop, label: 'event' });
    OPENING.lastIndex = stop - start;
  }
  return found;
}

/** True within 《…》: a document's title, which names events but is none. */
function insideTitle(text: string, at: number, start: number): boolean {
  const before = text.slice(Math.max(start, at - TITLE_REACH), at);
  return before.lastIndexOf('《') > before.lastIndexOf('》');
}

const TITLE_REACH = 60;

/** End of the first head word for events from `from` on, or of the heads that follow it at once; -1 for none. */
function headEnd(text: string, from: number, limit: number, heads: Layers['heads']): number {
  let at = from;
  let found = -1;
  let joined = false;
  while (at < limit) {
    const stop = eventHeadAt(text, at, limit, heads);
    if (stop > at) {
      found = stop;
      at = stop;
      joined = false;
    } else if (isBar(text, at) || (found >= 0 && !joined && text.charAt(at) !== '暨')) return found;
    else {
      joined ||= found >= 0;
      at = behindQuote(text, at, limit);
    }
  }
  return found;
}

/** Behind what is quoted at `at`, else behind the character there. */
function behindQuote(text: string, at: number, limit: number): number {
  const close = text.charAt(at) === '“' ? text.slice(at, limit).indexOf('”') : 0;
  return at + Math.max(0, close) + 1;
}

function isBar(text: string, at: number): boolean {
  return NOT_INSIDE.has(text.charAt(at)) || NOT_WITHIN.some((word) => text.startsWith(word, at));
}

/** End of the longest head word at `at`, if it is an event's of the first classes; else `at`. */
function eventHeadAt(text: string, at: number, limit: number, heads: Layers['heads']): number {
  let node = 0;
  let end = at;
  for (let i = at; i < limit; i++) {
    node = heads.next(node, text.charCodeAt(i));
    if (node < 0) break;
    const klass = heads.value(node) - 1;
    if (klass >= 0) end = klass >= FIRST_EVENT_HEAD && klass < FIRST_EVENT_HEAD + FIRST_CLASSES ? i + 1 : at;
  }
  return end;
}

/** Where an event's name may not begin: words that only lead up to it, and the number of a list's item. */
const LEADING = /^(?:\d{1,2}[.．、](?=\D)|[自在于至从到对]|.{1,12}?[及和与、](?=第[0-9一二三四五六七八九十百]+届))/u;

/** An event's span without what leads up to it, and with the place or organisation that stands right before it. */
export function settleEvent(text: string, span: Span, earliest: number, { register, places }: Layers): Span {
  let { start } = span;
  const leading = LEADING.exec(text.slice(start, Math.min(span.end, start + 24)));
  if (leading && span.end - start - leading[0].length > 1) start += leading[0].length;
  else start = beforeEvent(text, start, earliest, register, places);
  return { ...span, start };
}

const REACH = 16;

function beforeEvent(
  text: string,
  start: number,
  earliest: number,
  register: Gazetteer,
  places: Layers['places'],
): number {
  for (let from = Math.max(earliest, start - REACH); from < start; from++) {
    const known = register.matchAt(text, from);
    if (known && (!known.ambiguous || known.kind === 'legislature') && from + known.length === start) return from;
    let node = 0;
    for (let i = from; i < start; i++) {
      node = places.next(node, text.charCodeAt(i));
      if (node < 0) break;
      if (i + 1 === start && places.value(node) > 0 && start - from > 1) return from;
    }
  }
  return start;
}

/** Spans with the events by build among them: such an event stands where it overlaps others, unless it is a part of one. */
export function withBuilt(spans: readonly Span[], built: readonly Span[]): Span[] {
  if (built.length === 0) return [...spans];
  const kept = built.filter((event) => !spans.some((span) => span.label === 'event' && contains(span, event)));
  const others = spans.filter((span) => !kept.some((event) => event.start < span.end && span.start < event.end));
  return [...others, ...kept].sort((a, b) => a.start - b.start);
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
