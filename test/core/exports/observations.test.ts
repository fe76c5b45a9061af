import assert from 'node:assert/strict';
import { csvParse } from 'd3-dsv';
import type { Fact } from '../../../src/core/annotations';
import { DAY, FIGURE, content, input, mention } from './sample';

const TEXT = '6月8日，某省统计局说，存款余额由3亿元增加到5亿元，另有7亿元。据某晚报';
const figures = ['3亿元', '5亿元', '7亿元'].map((words) =>
  mention(TEXT, words, { type: 'figure', figure: { ...FIGURE, comparator: 'eq', value: `${words[0]}00000000` } }),
);
const [from, to] = figures;
const date = mention(TEXT, '6月8日', { type: 'date', date: DAY });
const office = mention(TEXT, '某省统计局', {
  type: 'organisation',
  organisation: { kind: 'government', name: '某省统计局', id: 'o1' },
});
const change: Fact = {
  id: 'f1',
  type: 'change',
  article: 'a1',
  indicator: { text: '存款余额', start: 12, end: 16 },
  figures: [from?.id ?? '', to?.id ?? ''],
  growth: { direction: 'up', basis: 'other' },
  delta: '200000000',
  period: date.id,
  asOf: date.id,
  speaker: { person: null, role: null, organisation: office.id },
  status: 'actual',
};
const source = { start: TEXT.length - 4, end: TEXT.length, text: '据某晚报' };

describe('Observations', () => {
  const of = input(TEXT, [date, office, ...figures], { facts: [change], article: { source } });
  const rows = csvParse(content('observations', of));

  it('has a row for every figure and only for figures', () => {
    assert.deepEqual(
      rows.map((row) => row['text']),
      ['3亿元', '5亿元', '7亿元'],
    );
    assert.deepEqual(new Set(rows.map((row) => row['source'])), new Set(['据某晚报']));
  });

  it('says what a figure of a fact measures, for when, and who says so', () => {
    const row = rows[1];
    assert.equal(row?.['indicator'], '存款余额');
    assert.equal(row['role'], 'to');
    assert.equal(rows[0]?.['role'], 'from');
    assert.equal(row['direction'], 'up');
    assert.equal(row['delta'], '200000000');
    assert.equal(row['periodStart'], '2025-06-08');
    assert.equal(row['asOf'], '2025-06-08');
    assert.equal(row['organisation'], '某省统计局');
    assert.equal(row['status'], 'actual');
  });

  it('leaves out what is not known of a figure in no fact', () => {
    assert.equal(rows[2]?.['value'], '700000000');
    assert.equal(rows[2]['indicator'], '');
    assert.equal(rows[2]['period'], '');
  });

  it('has a row for each fact that a figure stands in', () => {
    const again: Fact = { id: 'f2', type: 'observation', article: 'a1', indicator: null, figures: [to?.id ?? ''] };
    const both = csvParse(content('observations', input(TEXT, figures, { facts: [change, again] })));
    assert.deepEqual(
      both.map((row) => `${row['text'] ?? ''} ${row['fact'] ?? ''} ${row['role'] ?? ''}`),
      ['3亿元 f1 from', '5亿元 f1 to', '5亿元 f2 value', '7亿元  '],
    );
  });
});
