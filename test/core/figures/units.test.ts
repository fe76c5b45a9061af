import assert from 'node:assert/strict';
import { CURRENCIES, SHARED_CURRENCY_NAMES } from '../../../src/core/figures/tables/currencies';
import { MEASURES } from '../../../src/core/figures/tables/measures';
import { LONGER_MEASURE_WORDS, MEASURE_WORDS } from '../../../src/core/figures/tables/measureWords';
import { foundIn } from './figuresIn';

function lines(table: string): { code: string; names: string[] }[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', ...names] = line.split(/\s+/);
      return { code, names };
    });
}

/** Codes of the list of ISO 4217 that name no currency of a country or union: metals, funds and test codes. */
const SIGN = /[$€£￡¥￥₹₩₱₽฿₺₫]|^RMB$/;

describe('each line of the tables of units', () => {
  for (const { code, names } of lines(CURRENCIES)) {
    it(`${code}: ${names.join(' ')}`, () => {
      assert.match(code, /^[A-Z]{3}$/);
      for (const name of names) {
        const text = SIGN.test(name) ? `付${name}250。` : `付250${name}。`;
        const [found, ...more] = foundIn(text);
        assert.deepEqual(
          [found?.figure.kind, found?.figure.value, found?.figure.unitCode],
          ['money', '250', code],
          text,
        );
        assert.equal(more.length, 0);
      }
      assert.equal(foundIn(`付250 ${code}`)[0]?.figure.unitCode, code);
    });
  }

  it('names that several countries share have no code', () => {
    for (const name of SHARED_CURRENCY_NAMES.split(' ')) {
      const figure = foundIn(`付250${name}。`)[0]?.figure;
      assert.deepEqual([figure?.kind, figure?.unit, figure?.unitCode], ['money', name, null]);
    }
  });

  for (const { code, names } of lines(MEASURES)) {
    it(`${code}: ${names.join(' ')}`, () => {
      for (const name of names) {
        const figure = foundIn(`共有 12${name}。`)[0]?.figure;
        assert.deepEqual(
          [figure?.kind, figure?.value, figure?.unit, figure?.unitCode],
          ['measure', '12', name, code],
          name,
        );
      }
    });
  }

  it('prefixes compose with units, squares and cubes with lengths', () => {
    const codes = {
      兆瓦: 'MW',
      吉瓦时: 'GW.h',
      毫克: 'mg',
      微米: 'um',
      百帕: 'hPa',
      千伏安: 'kV.A',
      平方千米: 'km2',
      立方厘米: 'cm3',
      太赫兹: 'THz',
    };
    for (const [name, code] of Object.entries(codes))
      assert.equal(foundIn(`为12${name}。`)[0]?.figure.unitCode, code, name);
  });

  it('measure words count', () => {
    for (const word of `${MEASURE_WORDS} ${LONGER_MEASURE_WORDS}`.split(/\s+/)) {
      const figure = foundIn(`有 35${word}物品`)[0]?.figure;
      assert.deepEqual([figure?.value, figure?.unit], ['35', word], word);
    }
  });
});
