import assert from 'node:assert/strict';
import { csvParse } from 'd3-dsv';
import fc from 'fast-check';
import { csv } from '../../../src/exports/table';
import { DAY, FIGURE, content, input, mention } from './sample';

describe('CSV', () => {
  it('has one row a mention, with its reading under named columns', () => {
    const text = '全市投资超1.5万亿元，比6月8日前更多。';
    const mentions = [
      mention(text, '超1.5万亿元', { type: 'figure', figure: FIGURE }),
      mention(text, '6月8日', { type: 'date', date: DAY }),
    ];
    const [figure, date, ...rest] = csvParse(content('csv', input(text, mentions)));
    assert.equal(rest.length, 0);
    assert.equal(figure?.['text'], '超1.5万亿元');
    assert.equal(figure['value'], '1500000000000');
    assert.equal(figure['unitCode'], 'CNY');
    assert.equal(figure['edtf'], '');
    assert.equal(date?.['firstDay'], '2025-06-08');
    assert.equal(date['inferred'], 'true');
    assert.equal(date['document'], 'news.txt');
  });

  it('quotes commas, quotes and line ends of the document', () => {
    const text = '“某，"某"\r\n公司”';
    const mentions = [mention(text, text, { type: 'event' })];
    assert.equal(csvParse(content('csv', input(text, mentions)))[0]?.['text'], text);
  });

  for (const formula of ['=1+1', '+1', '-1+cmd', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', '－5.3%']) {
    it(`keeps a spreadsheet from running ${JSON.stringify(formula)}`, () => {
      const title = { start: 0, end: 0, text: formula };
      const of = input('大会', [mention('大会', '大会', { type: 'event' })], { article: { title } });
      assert.equal(csvParse(content('csv', of))[0]?.['articleTitle'], `'${formula}`);
    });
  }

  it('leaves figures of its own as they are, negative ones too', () => {
    const text = '下降3.5%';
    const figure = { ...FIGURE, value: '-3.5' };
    const of = input(text, [mention(text, '3.5%', { type: 'figure', figure })]);
    assert.equal(csvParse(content('csv', of))[0]?.['value'], '-3.5');
  });

  it('gives back any text that is no formula', () => {
    const words = fc.string({ unit: 'binary' }).filter((text) => !/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text));
    fc.assert(
      fc.property(fc.array(fc.tuple(words, words)), (rows) => {
        const parsed = csvParse(csv(['a', 'b'], rows));
        assert.deepEqual(
          parsed.map((row) => [row['a'], row['b']]),
          rows,
        );
      }),
    );
  });
});
