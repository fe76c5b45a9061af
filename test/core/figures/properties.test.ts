import assert from 'node:assert/strict';
import fc from 'fast-check';
import { read } from '../../../src/core/document/reading';
import { findFigures } from '../../../src/core/figures';
import { foundIn } from './figuresIn';

const pieces = fc.constantFrom(
  ...'0123456789.,，、-—~%/:（）()“” \t\n零一二两三五十百千万亿兆几数半第首翻成折多余来个家元吨年月日级点分之至到和约超近不足以上左右'.split(
    '',
  ),
  '百分之',
  '人民币',
  '美元',
  '单位：亿元\n',
  '千瓦时',
  '个百分点',
  '\ud83d\ude00',
  '\ud83d',
);

describe('findFigures, whatever the text', () => {
  it('throws nothing, and its spans are in range, in order and apart', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const reading = read(parts.join(''), new Set());
        let from = 0;
        for (const { start, end, figure } of findFigures(reading)) {
          assert.ok(from <= start && start < end && end <= reading.text.length);
          from = end;
          const between = figure.comparator === 'between';
          assert.equal(figure.value === null, between);
          for (const decimal of [figure.value, figure.low, figure.high]) {
            if (decimal !== null) assert.match(decimal, /^-?\d+(\.\d+)?(\/\d+)?$/);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('overlaps no span that is taken', () => {
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 40 }), fc.nat(), fc.nat(8), (parts, at, length) => {
        const text = read(parts.join(''), new Set()).text;
        const start = at % (text.length + 1);
        const taken = { start, end: Math.min(text.length, start + length + 1) };
        for (const found of foundIn(text, [taken])) assert.ok(found.end <= taken.start || taken.end <= found.start);
      }),
      { numRuns: 500 },
    );
  });

  it('reads any amount that it can be told', () => {
    const scale = fc.constantFrom(['', 0], ['万', 4], ['亿', 8], ['万亿', 12]) as fc.Arbitrary<[string, number]>;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), scale, (n, [word, power]) => {
        const [found] = foundIn(`投资${n}${word}元。`);
        assert.equal(found?.figure.value, (BigInt(n) * 10n ** BigInt(power)).toString());
      }),
    );
  });
});
