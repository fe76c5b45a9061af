// Writes src/core/dates/calendar/data.ts from the package tyme4ts: the lunisolar calendar, solar terms and the public
// holidays of mainland China, as tables of some kilobytes where the package itself is 210.
//   node scripts/calendar.mjs [--check]
// With --check it only says whether the file is up to date. Run it after an update of tyme4ts (one a year: the State
// Council's notice of next year's holidays comes in November).
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LegalHoliday, LunarMonth, LunarYear, SolarDay, SolarTerm } from 'tyme4ts';

const FILE = fileURLToPath(new URL('../src/core/dates/calendar/data.ts', import.meta.url));
const FIRST = 1900;
const LAST = 2100;
const TERMS = ['立春', '春分', '清明', '立夏', '夏至', '立秋', '秋分', '立冬', '冬至'];

const two = (n) => String(n).padStart(2, '0');
const years = Array.from({ length: LAST - FIRST + 1 }, (_, i) => FIRST + i);

/** New Year's day as MMDD, the leap month (0: none), and the month lengths as hexadecimal bits, first month lowest. */
function lunarYear(year) {
  const leap = LunarYear.fromYear(year).getLeapMonth();
  const months = [];
  for (let month = 1; month <= 12; month++) {
    months.push(month);
    if (month === leap) months.push(-month);
  }
  const bits = months.reduce(
    (sum, month, i) => sum | (LunarMonth.fromYm(year, month).getDayCount() === 30 ? 1 << i : 0),
    0,
  );
  const first = LunarMonth.fromYm(year, 1).getFirstJulianDay().getSolarDay();
  return `${two(first.getMonth())}${two(first.getDay())}${leap.toString(16)}${bits.toString(16).padStart(4, '0')}`;
}

/** Day of the month of each of TERMS, two digits each. The package counts a year's terms from 冬至 of the year before. */
function termDays(year) {
  const of = (name) =>
    SolarTerm.fromName(name === '冬至' ? year + 1 : year, name)
      .getJulianDay()
      .getSolarDay();
  return TERMS.map((name) => two(of(name).getDay())).join('');
}

/** `2025 元旦0101-0101 春节0128-0204 …`: the days off, without the days worked in exchange. */
function holidayYears() {
  const lines = [];
  for (let year = 2002; ; year++) {
    const spans = [];
    let day = SolarDay.fromYmd(year, 1, 1);
    for (; day.getYear() === year; day = day.next(1)) {
      const holiday = LegalHoliday.fromYmd(day.getYear(), day.getMonth(), day.getDay());
      if (!holiday || holiday.isWork()) continue;
      const at = `${two(day.getMonth())}${two(day.getDay())}`;
      const last = spans.at(-1);
      if (last?.name === holiday.getName() && last.next === day.toString()) last.to = at;
      else spans.push({ name: holiday.getName(), from: at, to: at });
      spans.at(-1).next = day.next(1).toString();
    }
    if (!spans.length) return lines;
    lines.push(`${year} ${spans.map(({ name, from, to }) => `${name}${from}-${to}`).join(' ')}`);
  }
}

export function calendarSource() {
  return `/**
 * The lunisolar calendar, nine solar terms and the public holidays of mainland China.
 *
 * Written by \`scripts/calendar.mjs\` from the package tyme4ts (MIT); do not edit.
 */
export const FIRST_YEAR = ${FIRST};
export const LAST_YEAR = ${LAST};

/** A year each: New Year's day as MMDD, leap month (hexadecimal, 0 for none), month lengths (bit set: 30 days). */
export const LUNAR_YEARS =
  '${years.map(lunarYear).join(' ')}';

export const TERM_NAMES = '${TERMS.join(' ')}';
/** A year each: the day of the month of each term, two digits each. */
export const TERM_DAYS =
  '${years.map(termDays).join(' ')}';

/** Days off by the State Council's notices; a span of days for each holiday, without the days worked in exchange. */
export const HOLIDAYS = \`
${holidayYears().join('\n')}
\`;
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const source = calendarSource();
  if (!process.argv.includes('--check')) writeFileSync(FILE, source);
  else if (readFileSync(FILE, 'utf8') !== source) {
    console.error('data.ts is not what the package says; run node scripts/calendar.mjs');
    process.exit(1);
  }
}
