import type { Bound, Core, Expression, Part, Point } from '../expression';
import { type DateNumber, isDigit, isNumeral, readNumber } from '../number';
import { AS_OF, BOUNDS, CONNECTORS, DURING, FROM, SINCE_SHORT, STOP } from '../tables/bounds';
import { EPOCHS } from '../tables/plans';
import { YEARS } from '../tables/relative';
import { isBarred } from './cursor';
import { readDuration } from './duration';
import { readPoint } from './point';
import { readRecurring, readWeekdays } from './recurring';
import { readVague } from './vague';

/** Reads the expression of time that begins at `at`; null where none does. */
export function readExpression(text: string, at: number): Expression | null {
  const digit = isDigit(text.charCodeAt(at));
  const vague = digit ? null : readVague(text, at);
  // 今后五年 and 最近三天 are lengths, and longer than their first word.
  const length = vague && readLength(text, at, null);
  if (vague) return length && length.end > vague.end ? length : vague;
  const n = readNumber(text, at);
  const headed = isNumeral(text, at) ? null : readHeaded(text, at);
  return headed ?? readSamePeriod(text, at) ?? readDated(text, at, n) ?? readLength(text, at, n);
}

/** Expressions that a word opens and no number does. */
function readHeaded(text: string, at: number): Expression | null {
  return (
    readAsOf(text, at) ?? readFrom(text, at) ?? readRecurring(text, at) ?? readWeekdays(text, at) ?? readEpoch(text, at)
  );
}

/** 截至6月3日, 截至9月底. */
function readAsOf(text: string, at: number): Expression | null {
  const word = AS_OF.longest(text, at);
  if (!word) return null;
  const point = readPoint(text, word.end) ?? null;
  if (!point) return null;
  const bound = BOUNDS.longest(text, point.end);
  const end = bound?.value === 'until' && !isCount(text, bound.end) ? bound.end : point.end;
  return { start: at, end, core: { type: 'point', point }, asOf: true };
}

/** 从今年起, 自2018年以来: the word before belongs to it only with the word behind. */
function readFrom(text: string, at: number): Expression | null {
  const word = FROM.longest(text, at);
  const dated = word && readDated(text, word.end);
  if (!dated) return null;
  const since = dated.bound === 'since';
  const stopped = dated.core.type === 'range' && text.charAt(dated.end - 1) === STOP;
  return since || stopped ? { ...dated, start: at } : null;
}

/** A date or a range of dates, with what bounds it. */
function readDated(text: string, at: number, n = readNumber(text, at)): Expression | null {
  const point = readPoint(text, at, n);
  if (!point) return null;
  const range = readRangeEnd(text, point);
  const core: Core = range ? { type: 'range', from: point, to: range } : { type: 'point', point };
  const end = range?.end ?? point.end;
  if (range && text.charAt(end) === STOP) return { start: at, end: end + 1, core };
  const bound = readBound(text, end, point, range !== null);
  return { start: at, end: bound?.end ?? end, core, ...(bound ? { bound: bound.bound } : {}) };
}

/** The second end of a range, where a connector and a date of the same sort follow. */
function readRangeEnd(text: string, from: Point): Point | null {
  const connector = CONNECTORS.longest(text, from.end);
  if (!connector) return from.section?.unit === 'season' ? nextSeason(text, from) : null;
  const at = connector.end;
  const to = isNow(text, at) ?? readPoint(text, at);
  if (!to || (to.festival !== undefined) !== (from.festival !== undefined)) return null;
  // 2024年到5月: what follows a year alone names its year.
  const yearAlone = from.year && !from.month && !from.section && !from.edge && !from.day;
  if (yearAlone && !to.year && !to.years && !to.edge && !to.day) return null;
  if (to.clock && !from.clock && !to.day && !from.dayPart) return null;
  return to;
}

/** 今冬明春: two seasons side by side are one span. */
function nextSeason(text: string, from: Point): Point | null {
  if (!'今明'.includes(text.charAt(from.end) || ' ')) return null;
  const to = readPoint(text, from.end);
  return to?.section?.unit === 'season' && to.year ? to : null;
}

/** 现在 and 目前 as the end of a range are the reference day. */
function isNow(text: string, at: number): Point | null {
  if (!'现目当'.includes(text.charAt(at) || ' ')) return null;
  const word = ['现在', '目前', '当前'].find((each) => text.startsWith(each, at));
  return word ? { start: at, end: at + word.length, day: { offset: 0, from: 'reference' } } : null;
}

function readBound(text: string, at: number, point: Point, range: boolean): { bound: Bound; end: number } | null {
  const during = point.festival || point.plan || point.epoch ? DURING.longest(text, at) : null;
  if (during) return { bound: 'within', end: during.end };
  const bound = BOUNDS.longest(text, at) ?? short(text, at, point);
  if (!bound) return null;
  const { value, end } = bound;
  if ((value === 'until' || value === 'after') && isCount(text, end)) return null;
  if (range && value !== 'until' && value !== 'around') return null;
  if (value === 'within' && (point.day || point.clock)) return null;
  return { bound: value, end };
}

/** 前三名, 后两周: 前 and 后 begin a count. */
function isCount(text: string, end: number): boolean {
  return readNumber(text, end) !== null && '前后'.includes(text.charAt(end - 1));
}

function short(text: string, at: number, point: Point): { value: Bound; end: number } | null {
  if (!point.year || point.month || point.day || point.edge || point.section) return null;
  const since = SINCE_SHORT.longest(text, at);
  return since ? { value: 'since', end: since.end } : null;
}

/** 改革开放以来, 新中国成立后. */
function readEpoch(text: string, at: number): Expression | null {
  const epoch = EPOCHS.longest(text, at);
  const bound = epoch && BOUNDS.longest(text, epoch.end);
  if (bound?.value !== 'since' && bound?.value !== 'after') return null;
  const point: Point = { start: at, end: epoch?.end ?? at, epoch: epoch?.value ?? '' };
  return { start: at, end: bound.end, core: { type: 'point', point }, bound: bound.value };
}

/** 去年同期, 上年同月, 2019年同期, 同期. */
function readSamePeriod(text: string, at: number): Expression | null {
  const part = yearBefore(text, at);
  if (part) {
    const word = ['同期', '同月', '同季', '的同期'].find((each) => text.startsWith(each, part.end));
    return word ? { start: at, end: part.end + word.length, core: { type: 'samePeriod', year: part.part } } : null;
  }
  if (!text.startsWith('同期', at) || isBarred(text, at, '年月周不相')) return null;
  return { start: at, end: at + 2, core: { type: 'samePeriod', year: { offset: 0, from: 'context' } } };
}

/** 去年, 2019年: the year that 同期 stands behind. */
function yearBefore(text: string, at: number): { part: Part; end: number } | null {
  if (isDigit(text.charCodeAt(at))) {
    const full = isDigit(text.charCodeAt(at + 3)) && text.charAt(at + 4) === '年';
    return full ? { part: { at: Number(text.slice(at, at + 4)) }, end: at + 5 } : null;
  }
  const year = YEARS.longest(text, at);
  return year && !isBarred(text, at, year.value.notAfter) ? { part: year.value.part, end: year.end } : null;
}

function readLength(text: string, at: number, n: DateNumber | null): Expression | null {
  const read = readDuration(text, at, n);
  return read && { start: read.start, end: read.end, core: read.duration };
}
