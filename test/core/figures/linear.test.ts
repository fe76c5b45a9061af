import assert from 'node:assert/strict';
import { read } from '../../../src/core/document/reading';
import { findFigures } from '../../../src/core/figures';

/** Texts that would show a reader that goes over the same characters again and again. */
const ADVERSARIES: Readonly<Record<string, string>> = {
  'digits in a row': '7',
  'Han digits in a row': '一',
  '万 in a row': '万',
  '亿 and 万 by turns': '亿万',
  'digits and scale words': '3万',
  'thousands without end': '1,234,',
  'a number for ever spaced': '123 ',
  'amounts without end': '8亿元人民币',
  'nested ranges': '1至',
  'a list without a unit': '1、',
  'bounds in a row': '超过',
  'bounds that do not touch': '约占',
  'decimals in a row': '1.',
  'fractions in a row': '三分之',
  'percentages in words': '百分之',
  'signs in a row': '负',
  'headings of tables': '单位：亿元\n',
  'cells in one line': '12\t',
  'ordinals in a row': '第',
  'exponents in a row': '1e',
  '几 and 十 by turns': '几十',
  'letter-spaced numerals': '百 ',
  'a quotation of numerals': '“四',
  'nouns without end': '3个人',
};

const SIZE = 1_000;
const TIMES = 16;
/** Steps a character may cost on top of what it costs in the small text. */
const SLACK = 1.1;

describe('the steps grow with the text and not faster', () => {
  for (const [name, unit] of Object.entries(ADVERSARIES)) {
    it(name, () => {
      const text = unit.repeat(Math.ceil(SIZE / unit.length));
      const small = stepsFor(text);
      const large = stepsFor(text.repeat(TIMES));
      assert.ok(large <= small * TIMES * SLACK, `${small} steps, then ${large}`);
    });
  }

  it('a million digits are read, each of them', () => {
    const digits = '7'.repeat(1_000_000);
    const [found] = findFigures(read(`共${digits}万元`, new Set()));
    assert.equal(found?.figure.value, `${digits}0000`);
  });
});

/** Characters that reading the figures of `text` looks at or copies. */
function stepsFor(text: string): number {
  const reading = read(text, new Set());
  // eslint-disable-next-line @typescript-eslint/unbound-method -- each is called with its string, and put back below
  const { charCodeAt, charAt, slice, indexOf } = String.prototype;
  let steps = 0;
  Object.assign(String.prototype, {
    charCodeAt(this: string, at: number) {
      steps++;
      return charCodeAt.call(this, at);
    },
    charAt(this: string, at: number) {
      steps++;
      return charAt.call(this, at);
    },
    slice(this: string, start?: number, end?: number) {
      const part = slice.call(this, start, end);
      steps += part.length;
      return part;
    },
    indexOf(this: string, word: string, from = 0) {
      const at = indexOf.call(this, word, from);
      steps += (at < 0 ? this.length : at) - from;
      return at;
    },
  });
  try {
    findFigures(reading);
  } finally {
    Object.assign(String.prototype, { charCodeAt, charAt, slice, indexOf });
  }
  return steps;
}
