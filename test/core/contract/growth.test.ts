import assert from 'node:assert/strict';
import { annotate } from '../../../src/core/annotate';
import { TAGGER } from './tagger';
import { NOTICE, PAGE } from './texts';
import { growsFaster } from '../growth';

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

function repeated(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

function work(text: string): () => void {
  return () => {
    annotate(text, { today: '2025-11-01' }, TAGGER);
  };
}

describe('The work of annotating', function () {
  this.timeout(120_000);

  before(() => {
    for (let i = 0; i < 20; i++) work(PAGE)();
  });

  it('grows with the length of any text, not faster', () => {
    const faster = PIECES.flatMap((piece) => {
      const times = growsFaster((size) => work(repeated(piece, size * SHORT)));
      return times === null ? [] : [`${JSON.stringify(piece)}: ${times.toFixed(0)} times`];
    });
    assert.deepEqual(faster, []);
  });

  it('grows with the number of articles, not faster', () => {
    for (const page of [PAGE, NOTICE]) {
      assert.equal(
        growsFaster((size) => work(repeated(page, 4 * size * SHORT))),
        null,
      );
    }
  });
});
