import { CONTEXT, type Edge, type Point, REFERENCE } from '../expression';
import { type DateNumber, isDigit, readNumber } from '../number';
import { BOUNDS } from '../tables/bounds';
import { EDGES, MONTH_EDGES, SEASONS, YEAR_EDGES } from '../tables/parts';
import { MONTHS } from '../tables/relative';
import { readDayTime } from './clock';
import { before, closesClause, isBarred } from './cursor';
import { readDayNumber, readDayWord, readTimeAlone, readWeek, readWeekday } from './day';
import { readFestival } from './festival';
import { readIso } from './iso';
import { readLunar } from './lunar';
import { readPlan } from './plan';
import { readMonthSection, readYearSection } from './section';
import { readYear } from './year';

type Draft = { -readonly [K in keyof Point]: Point[K] };

/** Reads the longest date that begins at `at`; null where none does. `n`: the number that stands there. */
export function readPoint(text: string, at: number, n = readNumber(text, at)): Point | null {
  const whole = isDigit(text.charCodeAt(at)) ? readIso(text, at) : readPlan(text, at);
  if (whole) return whole.plan ? whole : finish(text, { ...whole });
  const draft: Draft = { start: at, end: at };
  if (take(draft, readYear(text, at, n))) readWithinYear(text, draft);
  else if (!(n ? readNumbered(text, draft, n) : readWorded(text, draft))) return null;
  return finish(text, draft);
}

/** Takes over what was read, and where it ends. */
function take(draft: Draft, read: Omit<Partial<Point>, 'start'> | null): boolean {
  if (!read) return false;
  Object.assign(draft, read);
  return true;
}

/** What may stand behind a year: a month, a stretch of the year, an edge, a festival, a week. */
function readWithinYear(text: string, draft: Draft): void {
  const at = skipOf(text, draft.end);
  if (draft.span ?? draft.years ?? draft.school) {
    readEdgeInto(text, draft, false);
  } else if (take(draft, readLunar(text, at, true)) || take(draft, readFestival(text, at, true))) {
    readTimeInto(text, draft);
  } else if (readMonthInto(text, draft, at)) {
    readWithinMonth(text, draft);
  } else if (
    !readSectionInto(text, draft, at, true) &&
    !readSeasonInto(text, draft, at) &&
    !readOrdinalInto(text, draft, at)
  ) {
    readEdgeInto(text, draft, true);
  }
}

/** 的 or 的第 between a year or month and its part. */
function skipOf(text: string, at: number): number {
  return text.charAt(at) === '的' && /[第前最上下\d一二三四五六七八九十]/.test(text.charAt(at + 1)) ? at + 1 : at;
}

/** 今夏, 2025年冬季. A season's character alone must end its phrase: 2025年秋粮 is none. */
function readSeasonInto(text: string, draft: Draft, at: number): boolean {
  const season = SEASONS.longest(text, at);
  if (!season) return false;
  const short = season.end === at + 1 && !'今去明'.includes(before(text, at) || ' ');
  if (short && !closesClause(text, season.end) && !'以的前后至到'.includes(text.charAt(season.end))) return false;
  draft.section = season.value;
  draft.end = season.end;
  return true;
}

function readSectionInto(text: string, draft: Draft, at: number, inYear: boolean, n = readNumber(text, at)): boolean {
  const read = readYearSection(text, at, inYear, n);
  if (!read) return false;
  draft.section = read.section;
  draft.end = read.end;
  if (read.section.unit === 'month') {
    const third = readMonthSection(text, read.end);
    if (third && read.section.from === read.section.to) take(draft, third);
  }
  readEdgeInto(text, draft, false);
  return true;
}

/** A month by number or by a word; its digits may be of no month there is. */
function readMonthInto(text: string, draft: Draft, at: number, n = readNumber(text, at)): boolean {
  const unit = n?.unit;
  if (!n || unit?.value.calendar !== 'month' || Number.isNaN(n.value) || n.digits > 3) return false;
  const real = n.value >= 1 && n.value <= 12;
  if (!real && !(n.digits <= 2 && readDayNumber(text, unit.end, false))) return false;
  draft.month = { at: n.value };
  draft.end = unit.end;
  return true;
}

/** What may stand behind a month: a day, a third, an edge, a week. */
function readWithinMonth(text: string, draft: Draft): void {
  if (take(draft, readDayNumber(text, draft.end, false))) {
    readBehindDay(text, draft);
  } else if (
    !take(draft, readMonthSection(text, draft.end)) &&
    !readOrdinalInto(text, draft, skipOf(text, draft.end))
  ) {
    const edge = MONTH_EDGES.longest(text, draft.end);
    if (edge && (edge.value !== 'middle' || isMiddle(text, edge.end))) setEdge(draft, edge);
    else readEdgeInto(text, draft, false);
  }
}

/** 第二周, 第37个星期, 第三个月, 第十天. */
function readOrdinalInto(text: string, draft: Draft, at: number): boolean {
  if (text.charAt(at) !== '第') return false;
  const n = readNumber(text, at + 1);
  const unit = n?.unit;
  if (!n || !unit || Number.isNaN(n.value)) return false;
  const { duration } = unit.value;
  if (duration === 'week' && n.value <= 53) draft.week = { at: n.value };
  else if (duration === 'month' && n.value <= 12 && !draft.month) draft.month = { at: n.value };
  else if (duration === 'day' && n.value <= 366 && !draft.month)
    [draft.month, draft.day] = [{ at: 1 }, { at: n.value }];
  else return false;
  draft.end = unit.end;
  if (draft.day) readTimeInto(text, draft);
  return true;
}

function readEdgeInto(text: string, draft: Draft, ofYear: boolean): void {
  const named = ofYear ? YEAR_EDGES.longest(text, draft.end) : null;
  const edge = named ?? EDGES.longest(text, draft.end);
  if (!edge || (edge.value === 'middle' && ofYear && !isMiddle(text, edge.end))) return;
  setEdge(draft, edge);
}

function setEdge(draft: Draft, edge: { value: Edge; end: number }): void {
  draft.edge = edge.value;
  draft.end = edge.end;
}

/** 年中 is mid-year only where the word ends there: 今年中，; not 今年中央…. */
function isMiddle(text: string, end: number): boolean {
  return closesClause(text, end) || '以的前后至到将'.includes(text.charAt(end)) || BOUNDS.longest(text, end) !== null;
}

/** A date that begins with a number other than a year's: 6月8日, 三季度, 8日, 15时30分, 八月十五; also 十一, which is a festival's name. */
function readNumbered(text: string, draft: Draft, n: DateNumber): boolean {
  const at = draft.start;
  const named = isDigit(text.charCodeAt(at)) ? null : (readLunar(text, at, false) ?? readFestival(text, at, false));
  if (take(draft, named)) {
    readTimeInto(text, draft);
    return true;
  }
  if (readSectionInto(text, draft, at, false, n)) return true;
  if (readMonthInto(text, draft, at, n)) {
    if (isBarred(text, at, '第每')) return false;
    readWithinMonth(text, draft);
    return true;
  }
  if (take(draft, readDayNumber(text, at, true, n))) {
    readBehindDay(text, draft);
    return true;
  }
  return take(draft, readTimeAlone(text, at));
}

/** 今天, 上月, 下半年, 年底, 周五, 春节. */
function readWorded(text: string, draft: Draft): boolean {
  const at = draft.start;
  if (take(draft, readDayWord(text, at))) {
    readTimeInto(text, draft);
    return true;
  }
  const month = MONTHS.longest(text, at);
  if (month && !isBarred(text, at, month.value.notAfter)) {
    draft.month = month.value.part;
    draft.end = month.end;
    readWithinMonth(text, draft);
    return true;
  }
  if (take(draft, readLunar(text, at, false)) || take(draft, readFestival(text, at, false))) {
    readTimeInto(text, draft);
    return true;
  }
  if (readSectionInto(text, draft, at, false) || readAloneEdge(text, draft)) return true;
  if (take(draft, readWeek(text, at))) {
    readBehindDay(text, draft);
    return true;
  }
  return take(draft, readTimeAlone(text, at));
}

/** 年底, 月初, said of this year and this month. */
function readAloneEdge(text: string, draft: Draft): boolean {
  const at = draft.start;
  const ofYear = YEAR_EDGES.longest(text, at);
  if (
    ofYear &&
    !isBarred(text, at, '今去明前后本上当次翌成青少中老童两几多数一二三四五六七八九十百千万0123456789') &&
    (ofYear.value !== 'middle' || isMiddle(text, ofYear.end))
  ) {
    draft.year = REFERENCE(0);
    setEdge(draft, ofYear);
    return true;
  }
  const ofMonth = MONTH_EDGES.longest(text, at);
  if (
    ofMonth &&
    ofMonth.value !== 'middle' &&
    !isBarred(text, at, '个本上下当次每几两数多一二三四五六七八九十0123456789满')
  ) {
    draft.month = CONTEXT(0);
    setEdge(draft, ofMonth);
    return true;
  }
  return false;
}

/** A weekday said with the day, and the hour. */
function readBehindDay(text: string, draft: Draft): void {
  if (draft.week === undefined && draft.weekday === undefined) {
    if ('（('.includes(text.charAt(draft.end) || '.')) {
      readBracketed(text, draft);
    } else {
      const gap = '，, '.includes(text.charAt(draft.end) || '.') ? 1 : 0;
      const weekday = readWeekday(text, draft.end + gap);
      if (weekday && weekday.weekday !== 'weekend') {
        draft.weekday = weekday.weekday;
        draft.end = weekday.end;
      }
    }
  }
  if (draft.dayTo === undefined && !draft.clock) readTimeInto(text, draft);
}

/** 4月9日（星期三）, 4月9日（周三下午）: brackets that hold the weekday of the day before them, and no more than its hour. */
function readBracketed(text: string, draft: Draft): void {
  const weekday = readWeekday(text, draft.end + 1);
  if (!weekday || weekday.weekday === 'weekend') return;
  const time = readDayTime(text, weekday.end);
  const end = time?.end ?? weekday.end;
  if (!'）)'.includes(text.charAt(end) || '.')) return;
  take(draft, { ...time, weekday: weekday.weekday, end: end + 1 });
}

function readTimeInto(text: string, draft: Draft): void {
  const time = readDayTime(text, draft.end);
  if (!time || (draft.festival && !time.clock)) return;
  const { dayPart = draft.dayPart, ...rest } = time;
  take(draft, { ...rest, ...(dayPart ? { dayPart } : {}) });
}

function finish(text: string, draft: Draft): Point {
  if (draft.day && !draft.clock && !draft.dayPart) readBehindDay(text, draft);
  return draft;
}
