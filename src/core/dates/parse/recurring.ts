import { two } from '../civil';
import type { Expression } from '../expression';
import { readNumber } from '../number';
import { BOUNDS } from '../tables/bounds';
import { WEEKDAY_NAMES } from '../tables/relative';
import { isBarred } from './cursor';
import { readDuration } from './duration';
import { readPoint } from './point';
import { readWeekday } from './day';

const EACH = ['每逢', '每隔', '每'];

/** 周一至周五: weekdays that name no week recur. */
export function readWeekdays(text: string, at: number): Expression | null {
  const first = isBarred(text, at, '上下本这') ? null : readWeekday(text, at);
  const second = first && '至到'.includes(text.charAt(first.end) || ' ') ? readWeekday(text, first.end + 1) : null;
  return second && recurring(at, second.end, null);
}

/** 每年6月, 每周三, 每月10日前, 每两年, 每天; null where none begins at `at`. */
export function readRecurring(text: string, at: number): Expression | null {
  const each = EACH.find((word) => text.startsWith(word, at));
  if (!each || isBarred(text, at, '一')) return null;
  const from = at + each.length;
  return (
    readInYear(text, at, from) ?? readInMonth(text, at, from) ?? readInWeek(text, at, from) ?? readUnit(text, at, from)
  );
}

function recurring(start: number, end: number, edtf: string | null): Expression {
  return { start, end, core: { type: 'recurring', edtf } };
}

function bounded(text: string, end: number): number {
  return BOUNDS.longest(text, end)?.end ?? end;
}

/** 每年6月, 每年的6月1日, 每年春节. */
function readInYear(text: string, start: number, at: number): Expression | null {
  if (text.charAt(at) !== '年') return null;
  const from = text.charAt(at + 1) === '的' ? at + 2 : at + 1;
  const point = readPoint(text, from);
  const calendar = point && (point.month ?? point.section ?? point.festival ?? point.edge ?? point.lunar);
  if (!point || calendar === undefined || point.start !== from) return null;
  const month = point.month && 'at' in point.month && !point.lunar ? point.month.at : null;
  const day = point.day && 'at' in point.day && point.dayTo === undefined ? `-${two(point.day.at)}` : '';
  return recurring(start, bounded(text, point.end), month ? `XXXX-${two(month)}${day}` : null);
}

/** 每月10日前, 每月下旬, 每季度末. */
function readInMonth(text: string, start: number, at: number): Expression | null {
  const words = ['个月的', '个月', '月的', '月', '季度', '季'];
  const word = words.find((each) => text.startsWith(each, at));
  if (!word) return null;
  const from = at + word.length;
  const day = readNumber(text, from);
  const unit = day?.unit;
  if (day && unit?.value.calendar === 'day' && day.value >= 1 && day.value <= 31) {
    return recurring(start, bounded(text, unit.end), `XXXX-XX-${two(day.value)}`);
  }
  const edge = ['上旬', '中旬', '下旬', '初', '底', '末'].find((each) => text.startsWith(each, from));
  return edge ? recurring(start, bounded(text, from + edge.length), null) : null;
}

/** 每周三, 每周一至周五, 每逢周末. */
function readInWeek(text: string, start: number, at: number): Expression | null {
  const first = readWeekday(text, at);
  if (!first) return null;
  const second = '至到'.includes(text.charAt(first.end) || ' ') ? readWeekday(text, first.end + 1) : null;
  return recurring(start, second?.end ?? weekdaysEnd(text, first.end), null);
}

/** 每周一、三、五. */
function weekdaysEnd(text: string, at: number): number {
  let end = at;
  while (text.charAt(end) === '、' && WEEKDAY_NAMES.includes(text.charAt(end + 1) || ' ')) end += 2;
  return end;
}

/** 每年, 每天, 每两年, 每15分钟. */
function readUnit(text: string, start: number, at: number): Expression | null {
  const length = readDuration(text, at);
  if (length?.start === at && !length.duration.direction) return recurring(start, length.end, null);
  const unit = ['年', '个月', '月', '季度', '周', '星期', '天', '日', '晚', '小时', '分钟', '秒', '学期', '学年'].find(
    (word) => text.startsWith(word, at),
  );
  if (!unit || /^(?:日经|日电|月评|周刊|日邮|日新|年均|日报|年轻)/.test(text.slice(at, at + 2))) return null;
  return recurring(start, at + unit.length, null);
}
