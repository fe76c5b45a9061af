import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { LegalHoliday, LunarDay, LunarYear, SolarDay, SolarTerm } from 'tyme4ts';
import { lunarDay, publicHoliday, termDay } from '../../../src/core/dates/calendar';
import {
  addMonths,
  civilOf,
  dayOf,
  formatDay,
  isRealDate,
  monthLength,
  parseDay,
  weekdayOf,
} from '../../../src/core/dates/civil';

function iso(day: SolarDay): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${String(day.getYear()).padStart(4, '0')}-${two(day.getMonth())}-${two(day.getDay())}`;
}

describe('civil days', () => {
  const date = fc.record({
    year: fc.integer({ min: 1600, max: 9990 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  });

  it('count, step and name weekdays as the calendar library does', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -1000, max: 1000 }), ({ year, month, day }, step) => {
        const other = SolarDay.fromYmd(year, month, day);
        const number = dayOf(year, month, day);
        assert.equal(formatDay(number + step), iso(other.next(step)));
        assert.equal(weekdayOf(number) % 7, other.getWeek().getIndex());
      }),
    );
  });

  it('go to a number and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: dayOf(1, 1, 1), max: dayOf(9999, 12, 31) }), (number) => {
        const { year, month, day } = civilOf(number);
        assert.ok(isRealDate(year, month, day));
        assert.equal(dayOf(year, month, day), number);
        assert.equal(parseDay(formatDay(number)), number);
      }),
    );
  });

  it('keep within the month when months are added', () => {
    assert.equal(formatDay(addMonths(dayOf(2024, 1, 31), 1)), '2024-02-29');
    assert.equal(formatDay(addMonths(dayOf(2024, 2, 29), 12)), '2025-02-28');
    assert.equal(monthLength(1900, 2), 28);
    assert.equal(monthLength(2000, 2), 29);
  });

  it('reads only real days', () => {
    for (const text of ['2025-02-30', '2025-13-01', '2025-00-10', '25-01-01', '2025-1-1', ''])
      assert.equal(parseDay(text), null);
  });
});

/** The library counts a year's terms from 冬至 of the year before. */
describe('the lunisolar calendar', () => {
  it('is the calendar library’s, every month of 1900 to 2100', () => {
    for (let year = 1900; year <= 2100; year++) {
      for (let month = 1; month <= 12; month++) {
        const day = lunarDay(year, month, 1);
        assert.equal(day === null ? null : formatDay(day), iso(LunarDay.fromYmd(year, month, 1).getSolarDay()));
      }
    }
  });

  it('has no day that a month lacks, but New Year’s Eve always', () => {
    assert.equal(lunarDay(2025, 1, 31), null);
    assert.equal(lunarDay(1899, 1, 1), null);
    for (let year = 1900; year < 2100; year++) {
      const eve = lunarDay(year, 12, 30);
      const next = lunarDay(year + 1, 1, 1);
      assert.equal(eve, (next ?? 0) - 1, `${year} ${LunarYear.fromYear(year).getName()}`);
    }
  });

  it('knows 清明 and 冬至', () => {
    for (const [name, year] of [
      ['清明', 2024],
      ['清明', 2026],
      ['冬至', 1999],
      ['立春', 2021],
    ] as const) {
      const day = termDay(name, year);
      assert.equal(
        day === null ? null : formatDay(day),
        iso(
          SolarTerm.fromName(name === '冬至' ? year + 1 : year, name)
            .getJulianDay()
            .getSolarDay(),
        ),
      );
    }
    assert.equal(termDay('处暑', 2024), null);
  });
});

describe('public holidays', () => {
  it('are the days off of the notices', () => {
    for (const [name, year] of [
      ['春节', 2024],
      ['劳动节', 2022],
      ['端午节', 2025],
      ['国庆节', 2021],
    ] as const) {
      const days = publicHoliday(name, year);
      assert.ok(days);
      for (let day = days.start; day <= days.end; day++) {
        const { year: y, month, day: d } = civilOf(day);
        assert.equal(LegalHoliday.fromYmd(y, month, d)?.isWork(), false);
      }
    }
  });
  it('that touch are one, and New Year’s counts for the year it opens', () => {
    const days = publicHoliday('中秋节', 2023);
    assert.deepEqual(days && [formatDay(days.start), formatDay(days.end)], ['2023-09-29', '2023-10-06']);
    const newYear = publicHoliday('元旦', 2023);
    assert.deepEqual(newYear && [formatDay(newYear.start), formatDay(newYear.end)], ['2022-12-31', '2023-01-02']);
    assert.equal(publicHoliday('春节', 1999), null);
  });
});

describe('the calendar tables', () => {
  it('are what the kept package says', function () {
    this.timeout(20_000);
    assert.doesNotThrow(() => execFileSync(process.execPath, ['scripts/calendar.mjs', '--check'], { stdio: 'pipe' }));
  });
});
