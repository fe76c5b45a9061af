import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Comparator, Figure } from '../../../src/core/annotations';
import { grouped, inScaleWords } from '../../../src/features/cards/decimals';
import { figureCard, writtenBriefly } from '../../../src/features/cards/figureCard';
import { chinese, english, figure } from './support';

const bundle = JSON.parse(readFileSync(join(__dirname, '../../../l10n/bundle.l10n.zh-cn.json'), 'utf8')) as Record<
  string,
  string
>;
const zh = chinese(bundle);

function headline(reading: Partial<Figure>, reader = english): string {
  return figureCard(figure('', reading), reader).headline;
}

describe('Decimals on cards', () => {
  it('are grouped by three, and nothing else', () => {
    const cases = {
      '0': '0',
      '999': '999',
      '1000': '1,000',
      '-1234567.0012345': '-1,234,567.0012345',
      '1/3': '1/3',
      '12345/10000': '12,345/10,000',
    };
    for (const [value, written] of Object.entries(cases)) assert.equal(grouped(value), written);
  });

  it('keep every digit of any integer', () => {
    fc.assert(
      fc.property(fc.bigInt(), (value) => {
        assert.equal(grouped(String(value)).replaceAll(',', ''), String(value));
        assert.match(grouped(String(value)), /^-?\d{1,3}(,\d{3})*$/);
      }),
    );
  });

  it('are said in scale words only where that is exact and short', () => {
    assert.equal(inScaleWords('1500000000000', 'en'), '1.5 trillion');
    assert.equal(inScaleWords('1500000000000', 'zh-cn'), '1.5万亿');
    assert.equal(inScaleWords('650000000000', 'zh-cn'), '6,500亿');
    assert.equal(inScaleWords('-20000', 'zh-cn'), '-2万');
    for (const value of ['1500', '1.5', '1/3', '123456789123456']) assert.equal(inScaleWords(value, 'en'), null);
  });

  it('lose nothing in scale words', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 18n }), (value) => {
        const written = inScaleWords(String(value), 'en');
        if (written === null) return;
        const [, whole = '', fraction = '', word = ''] = /^([\d,]+)\.?(\d*) (\w+)$/.exec(written) ?? [];
        const power = { million: 6, billion: 9, trillion: 12 }[word] ?? 0;
        assert.equal(BigInt(whole.replaceAll(',', '') + fraction.padEnd(power, '0')), value);
      }),
    );
  });
});

describe('Figure cards', () => {
  it('say the bound, the exact value and the unit', () => {
    const money = { kind: 'money', value: '1500000000000', unit: '元', unitCode: 'CNY' } as const;
    assert.equal(headline({ ...money, comparator: 'gt' }), 'more than 1,500,000,000,000 Chinese yuan');
    assert.equal(headline({ ...money, comparator: 'gt' }, zh), '超过 1,500,000,000,000 元');
    assert.equal(headline({ ...money, unit: '欧元', unitCode: 'EUR' }), '1,500,000,000,000 euros');
  });

  it('have words for every bound in both languages', () => {
    const bounds: Comparator[] = ['gt', 'ge', 'lt', 'le', 'near', 'approx'];
    for (const reader of [english, zh]) {
      const said = bounds.map((comparator) => headline({ comparator, value: '5', unit: '%' }, reader));
      assert.equal(new Set(said).size, bounds.length);
      for (const text of said) assert.match(text, /\D5%$/);
    }
  });

  it('say ranges, points, ordinals, fractions and what cannot be named', () => {
    assert.equal(
      headline({ comparator: 'between', low: '500000', high: '2000000', unit: '人' }),
      '500,000 – 2,000,000 人',
    );
    assert.equal(headline({ kind: 'point', value: '0.3', unit: '个百分点' }), '0.3 percentage points');
    assert.equal(headline({ kind: 'point', value: '0.3', unit: '个百分点' }, zh), '0.3 个百分点');
    assert.equal(headline({ kind: 'ordinal', value: '9', unit: '届' }), 'No. 9 届');
    assert.equal(headline({ kind: 'ordinal', value: '9', unit: '届' }, zh), '第 9 届');
    assert.equal(headline({ kind: 'fraction', value: '1/3', comparator: 'approx' }), 'about 1/3');
    assert.equal(headline({ value: null, unit: '家' }), '? 家');
  });

  it('are brief in the tree: scale words in English, digits in Chinese', () => {
    const { figure: money } = figure('', {
      kind: 'money',
      comparator: 'near',
      value: '46000000000',
      unit: '元',
      unitCode: 'CNY',
    });
    assert.equal(writtenBriefly(money, english), 'nearly 46 billion Chinese yuan');
    assert.equal(writtenBriefly(money, zh), '近 46,000,000,000 元');
  });

  it('never round', () => {
    assert.equal(
      headline({ kind: 'number', value: '12345678901234567890.123456789' }),
      '12,345,678,901,234,567,890.123456789',
    );
  });

  it('say what is counted, the short form and the growth', () => {
    const card = figureCard(
      figure('', {
        value: '49000000',
        unit: '个',
        counted: '国民\n经济大类',
        growth: { direction: 'up', basis: 'yoy' },
      }),
      english,
    );
    assert.deepEqual(card.details, ['49 million', 'count', 'growth, year on year']);
    assert.deepEqual(card.lines, [{ label: 'Counted', items: [{ text: '国民 经济大类' }] }]);
  });
});
