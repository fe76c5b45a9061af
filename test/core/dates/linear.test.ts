import assert from 'node:assert/strict';
import { findDates } from '../../../src/core/dates';
import { read } from '../../../src/core/document/reading';
import { REFERENCE } from './datesIn';
import { growsFaster } from '../growth';

/** Texts that would show a reader that goes over the same characters again and again. */
const ADVERSARIES: Readonly<Record<string, string>> = {
  'digits in a row': '7',
  'Han digits in a row': '一',
  'months in a row': '1月',
  'ranges without end': '1月至',
  'days joined without end': '12—',
  'a list of numbers': '1、',
  'years in a row': '2025年',
  'years joined without end': '2025—',
  'heads of dates': '截至从自',
  'edges in a row': '年底前',
  'quotation marks': '“十四五',
  'halves in a row': '半',
  'numbers of things': '3个',
  'hours in a row': '3:15:',
  'dashes in a row': '—',
  'weeks in a row': '上周',
  'ordinals in a row': '第1第',
  'decimals in a row': '1.',
  'recurring without end': '每年',
  'lunar days without end': '正月初',
  'words that point ahead': '将于',
};

describe('the cost of dates grows with the text and not faster', () => {
  const SIZE = 12_000;

  for (const [name, unit] of Object.entries(ADVERSARIES)) {
    it(name, function () {
      this.timeout(30_000);
      const text = unit.repeat(Math.ceil(SIZE / unit.length));
      const times = growsFaster((size) => {
        const reading = read(text.repeat(size), new Set());
        return () => findDates(reading, { reference: REFERENCE });
      });
      assert.equal(times, null);
    });
  }
});
