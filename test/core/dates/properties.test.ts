import assert from 'node:assert/strict';
import edtf from 'edtf';
import fc from 'fast-check';
import { SolarDay } from 'tyme4ts';
import { parseDay } from '../../../src/core/dates/civil';
import type { FoundDate } from '../../../src/core/found';
import { findDates } from '../../../src/core/dates';
import { read } from '../../../src/core/document/reading';

/** Pieces that dates are made of, in any order: most strings of them are nonsense, some are dates nobody wrote. */
const PIECES = (
  '今年 去年 明年 上年 全年 2025年 二〇二四年 98年 年 年底 年初 末 初 底 上半年 一季度 前三季度 个月 月 月份 12 2 30 31 六 十 廿三 ' +
  '日 号 天 周 星期 星期三 上周 本周末 上旬 中下旬 至 到 — - ~ 、 从 自 截至 起 以来 前 后 以后 内 左右 期间 近 过去 未来 三 半 多 余 来 ' +
  '小时 分 秒 时 点 上午 晚 今天 昨晚 次日 同期 去年同期 “十四五” 时期 农历 正月 初八 腊月 春节 假期 “五一” 清明 每 每年 每周 ' +
  '2025-06-08 20250608 08:30 T Z 第 第二 世纪 80年代 上世纪 公元前 康熙 改革开放 近日 目前 将于 已于 比 ， 。 \n （ ） 2.5 亿 元 的'
).split(' ');

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join('')),
);
const reference = fc
  .date({ min: new Date('1901-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

function inText(source: string, day: string): { found: FoundDate[]; length: number } {
  const reading = read(source, new Set());
  return { found: findDates(reading, { reference: day }), length: reading.text.length };
}

describe('dates of any text', () => {
  const check = (property: (dates: FoundDate[], length: number, day: string) => void): void => {
    fc.assert(
      fc.property(text, reference, (source, day) => {
        const { found, length } = inText(source, day);
        property(found, length, day);
      }),
      { numRuns: 1500 },
    );
  };

  it('are in order, apart, and within the text', () => {
    check((dates, length) => {
      let last = 0;
      for (const { start, end } of dates) {
        assert.ok(start >= last && end > start && end <= length);
        last = end;
      }
    });
  });

  it('begin and end on real days, the first not after the last', () => {
    check((dates) => {
      for (const { date, impossible } of dates) {
        for (const day of [date.start, date.end]) {
          if (day === null) continue;
          assert.notEqual(parseDay(day), null, day);
          const [year = 0, month = 0, of = 0] = day.split('-').map(Number);
          assert.equal(SolarDay.fromYmd(year, month, of).getDay(), of);
        }
        if (date.start !== null && date.end !== null) assert.ok(date.start <= date.end, `${date.start} ${date.end}`);
        if (impossible) assert.ok(date.start === null && date.end === null);
      }
    });
  });

  it('have an EDTF that the edtf library reads, or an ISO 8601 duration', () => {
    check((dates) => {
      for (const { date } of dates) {
        if (date.edtf === null) continue;
        if (date.kind === 'duration') assert.match(date.edtf, /^P(?!$)(?:[\d.]+[YMWD])*(?:T(?:[\d.]+[HMS])+)?$/);
        else assert.doesNotThrow(() => edtf(date.edtf ?? ''), date.edtf);
      }
    });
  });

  it('say what was inferred only where something was', () => {
    check((dates) => {
      for (const { date } of dates) {
        assert.equal(date.inferred, date.inferredParts !== undefined && date.inferredParts.length > 0);
        assert.equal(date.inferred, date.inferredFrom !== undefined);
      }
    });
  });

  it('are the same whatever the reference, where all is written', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2099 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        reference,
        (y, m, d, day) => {
          const { found } = inText(`${y}年${m}月${d}日`, day);
          const iso = `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
          assert.deepEqual([found[0]?.date.start, found[0]?.date.end, found.length], [iso, iso, 1]);
        },
      ),
    );
  });

  it('end a month on its last day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2099 }), fc.integer({ min: 1, max: 12 }), (y, m) => {
        const { found } = inText(`${y}年${m}月`, '2025-06-08');
        const next = SolarDay.fromYmd(m === 12 ? y + 1 : y, m === 12 ? 1 : m + 1, 1).next(-1);
        assert.equal(Number(found[0]?.date.end?.slice(8)), next.getDay());
      }),
    );
  });
});
