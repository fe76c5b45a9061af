import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findJoins } from '../../../src/core/document/joins';
import { splitLines } from '../../../src/core/document/lines';
import { type Reading, read, toSource } from '../../../src/core/document/reading';
import { anyText } from '../contract/texts';

const reading = (source: string): Reading => read(source, findJoins(source, splitLines(source)));

describe('Reading', () => {
  const cases: [name: string, source: string, text: string][] = [
    ['spaces between digits and characters go', '增长 6.4 ％，达 3.2 亿吨', '增长6.4%，达3.2亿吨'],
    ['spaces of any width go', '达\u30005\u00a0亿元\u2009。\u200b', '达5亿元。'],
    ['marks without width go', '港\u00ad口\u2060吞\u200e吐', '港 口 吞 吐'],
    ['a space between Han characters stays, as one', '破除壁垒  医药标准更严', '破除壁垒 医药标准更严'],
    ['a space between Latin words and between digits stays', 'open  data 1 234', 'open data 1 234'],
    ['rarer dashes become the common ones', '1―7月，3‒5日，−2℃', '1—7月，3—5日，-2℃'],
    ['a tab stays', '港口\t12\t3.5', '港口\t12\t3.5'],
    ['full-width digits, letters and signs become ASCII', '２０２５年ＧＤＰ＋５．２％／－３', '2025年GDP+5.2%/-3'],
    ['full-width punctuation stays', '（１）：，；！', '（1）：，；！'],
    ['line ends of any kind become one', '甲。\r\n\r\n乙。\r丙。\n \n丁。', '甲。\n乙。\n丙。\n丁。'],
    ['page and line separators are line ends', '甲。\f乙。\u2028丙。\u0085丁。', '甲。\n乙。\n丙。\n丁。'],
    ['a byte order mark goes', '\ufeff甲', '甲'],
    ['a line end within a sentence goes', '一季度进出口总额约达，\n\n12.5 亿元。', '一季度进出口总额约达，12.5亿元。'],
    [
      'a line end between Latin words is a space',
      '会上发布的报告称，open，\ndata platform',
      '会上发布的报告称，open，data platform',
    ],
    ['surrogate pairs stay', '𠮷 5 😀', '𠮷5😀'],
    ['nothing stays nothing', '', ''],
  ];
  for (const [name, source, text] of cases) {
    it(name, () => {
      assert.equal(reading(source).text, text);
    });
  }

  it('maps a span back to the source, without the blanks around it', () => {
    const source = '约  3.2\n亿 吨。';
    const { text } = reading(source);
    const found = text.indexOf('3.2');
    const span = toSource(reading(source), found, found + 3);
    assert.equal(source.slice(span.start, span.end), '3.2');
  });

  it('keeps every character that means something, in its place', () => {
    const blank = /[\s\u00ad\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\u0085]/g;
    const folded = (text: string): string =>
      text.replace(/[０-９Ａ-Ｚａ-ｚ％＋－．／]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
    fc.assert(
      fc.property(anyText, (source) => {
        const { text, offsets } = reading(source);
        assert.equal(text.replace(blank, ''), folded(source).replace(blank, ''));
        assert.equal(offsets.length, text.length + 1);
        for (let i = 0; i < text.length; i++) {
          assert.ok((offsets[i] ?? 0) < (offsets[i + 1] ?? 0), 'offsets ascend');
          const own = source.charAt(offsets[i] ?? 0);
          assert.ok(/\s/.test(text.charAt(i)) || folded(own) === text.charAt(i));
        }
        assert.equal(offsets[text.length], source.length);
      }),
    );
  });
});
