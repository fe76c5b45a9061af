import assert from 'node:assert/strict';
import { annotate } from '../../../src/core/annotate';
import { TAGGER } from './tagger';
import { NOTICE, PAGE } from './texts';

/** Texts made to be hard: what opens and never closes, what could end anywhere, what begins at every character. */
const PIECES = [
  ...[
    '7',
    '一',
    '万',
    '亿',
    '零',
    '百分之',
    '第',
    '几',
    '多',
    '１',
    '1,',
    '1.',
    '1/',
    '1-',
    '1至',
    '1:',
    '+',
    '$',
    '℃',
  ],
  ...['8亿元人民币', '3至5', '一一得一', '从1到', '约', '超过', '不低于', '以上', '增长5%', '每'],
  ...['年', '月', '2025年', '2025年1月', '十四五', '去年', '截至', '上', '10日', '12:00', '自', '以来', '春节'],
  ...[
    '局',
    '国',
    '中国',
    '某某公司',
    '国务院',
    '大学',
    '第三届',
    '会',
    '《',
    '》',
    '《》',
    '〔',
    '国发〔',
    '“',
    '”',
    '（',
    '）',
  ],
  ...[
    '。',
    '，',
    '、',
    '据',
    '据新华社',
    '记者 ',
    '来源：',
    '本报',
    '（方圆）',
    '·',
    '一、',
    '1、',
    '电',
    '讯',
    '标题。',
    'a',
    'a ',
  ],
  ...[
    '\n',
    '\r',
    '\r\n',
    '\n\n\n',
    ' ',
    '\t',
    '\u3000',
    '-',
    '---\n',
    '=\n',
    '#',
    '# 题\n',
    '| ',
    '题\n',
    '据\n',
    '（\n',
    '，\n',
    '5\n',
  ],
  ...['😀', '\ud83d', '\ude00', '\0', '\u0301'],
];
const SHORT = 2000;
const TIMES = 8;

function repeated(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

/** Processor time in microseconds: what other programs do meanwhile does not count. */
function cost(text: string): number {
  const start = process.cpuUsage();
  annotate(text, { today: '2025-11-01' }, TAGGER);
  return process.cpuUsage(start).user;
}

/**
 * How many times as long a text takes that is eight times as long: about 8 for linear work, 64 for quadratic. What
 * looks worse than linear is measured again, for the compiler and the collector of garbage take their time at times.
 */
function growth(text: (length: number) => string): number {
  let least = Infinity;
  for (let attempt = 0; attempt < 5 && least > 2.5 * TIMES; attempt++) {
    const short = Math.max(cost(text(SHORT)), 1000);
    least = Math.min(least, cost(text(TIMES * SHORT)) / short);
  }
  return least;
}

describe('The work of annotating', function () {
  this.timeout(120_000);

  before(() => {
    for (let i = 0; i < 20; i++) cost(PAGE);
  });

  it('grows with the length of any text, not faster', () => {
    const faster = PIECES.flatMap((piece) => {
      const times = growth((length) => repeated(piece, length));
      return times > 2.5 * TIMES ? [`${JSON.stringify(piece)}: ${times.toFixed(0)} times`] : [];
    });
    assert.deepEqual(faster, []);
  });

  it('grows with the number of articles, not faster', () => {
    for (const page of [PAGE, NOTICE]) {
      const times = growth((length) => repeated(page, 4 * length));
      assert.ok(times < 2.5 * TIMES, `${times.toFixed(0)} times`);
    }
  });
});
