import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseDay } from '../../../src/core/dates/civil';
import { type PublicationHints, findPublicationDate } from '../../../src/core/document/publicationDate';
import { growsFaster } from '../growth';

const TODAY = '2025-06-08';

type Case = readonly [text: string, date: string, from: string, hints?: Partial<PublicationHints>];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'what the caller gives stands above all': [
    ['发布时间：2024-03-05\n正文', '2024-01-02', 'given', { given: '2024-01-02', fileName: '20230101.txt' }],
    ['发布时间：2024-03-05\n正文', '2024-03-05', 'stated', { given: '2024-02-30' }],
  ],
  'front matter and headers': [
    ['---\ntitle: 简报\ndate: 2024-03-05\n---\n正文。', '2024-03-05', 'stated'],
    ['标题\n发布时间：2024-03-05 10:20  来源：某网\n正文。', '2024-03-05', 'stated'],
    ['标题\n发布日期：2024 年 3 月 5 日\n正文。', '2024-03-05', 'stated'],
    ['城乡日报 2024年3月5日 星期二 第03版\n标题\n正文。', '2024-03-05', 'stated'],
    ['2024 年 3 月 5 日 星期二\n\n标题\n正文。', '2024-03-05', 'stated'],
    ['标题\n2024-03-05 10:20 来源：某网\n正文。', '2024-03-05', 'stated'],
    ['关于清理收费的通知\n各单位：\n请照此执行。\n\n某市人民政府办公室\n2024年3月5日\n', '2024-03-05', 'stated'],
  ],
  'the name of the file': [
    ['标题\n正文。', '2024-03-05', 'stated', { fileName: '20240305要闻.txt' }],
    ['标题\n正文。', '2024-03-05', 'stated', { fileName: '要闻-2024-3-5.md' }],
    ['标题\n正文。', TODAY, 'assumed', { fileName: '20241305.txt' }],
    ['发布时间：2024-03-05\n正文。', '2024-03-05', 'stated', { fileName: '20240306.txt' }],
  ],
  datelines: [
    ['新华社北京6月6日电（记者甲）近日，有关部门发文。', '2025-06-06', 'stated'],
    ['标题\n本报上海 12 月 30 日讯 昨日，工程开工。', '2024-12-30', 'inferred'],
    ['新华社北京2024年3月5日电 会议召开。', '2024-03-05', 'stated'],
    ['新华社北京3月5日电 自2023年9月1日实施以来，成效明显。', '2024-03-05', 'inferred', { today: '2024-12-01' }],
  ],
  'dates in the text': [
    ['今天（11月4日），新船交付。2023年，公司扩产。', '2023-11-04', 'inferred', { today: '2024-06-01' }],
    ['2024年5月6日，工程开工，计划2027年6月1日完工。', '2024-05-06', 'inferred'],
    ['2004年5月6日，他入职。2024年，他退休。', TODAY, 'assumed'],
  ],
  'else the day the file was changed, or today': [
    ['正文没有日期。', TODAY, 'assumed'],
    ['正文没有日期。', '2025-01-31', 'assumed', { modified: '2025-01-31' }],
    ['', TODAY, 'assumed'],
  ],
};

describe('the publication date', () => {
  for (const [name, cases] of Object.entries(CASES)) {
    describe(name, () => {
      for (const [text, date, from, hints] of cases) {
        it(JSON.stringify(text).slice(0, 60), () => {
          const found = findPublicationDate(text, { today: TODAY, ...hints });
          assert.deepEqual([found.date, found.from], [date, from]);
        });
      }
    });
  }

  it('says where the text states it', () => {
    const text = '标题\r\n发布日期：2024 年 3 月 5 日\r\n正文。';
    const { evidence } = findPublicationDate(text, { today: TODAY });
    assert.equal(evidence?.text, '2024 年 3 月 5 日');
    assert.equal(text.slice(evidence.start, evidence.end), evidence.text);
  });

  it('is a real day for any text, with evidence that is in it', function () {
    this.timeout(20_000);
    const piece = fc.constantFrom(
      '2024年3月5日',
      '2月30日',
      '新华社',
      '电',
      '\n',
      '发布时间：',
      '20240305',
      '今天（',
      '）',
      '。',
      '星期二',
      '13月',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, fc.string(), (source, fileName) => {
        const { date, evidence } = findPublicationDate(source, { today: TODAY, fileName });
        assert.notEqual(parseDay(date), null);
        if (evidence) assert.equal(source.slice(evidence.start, evidence.end), evidence.text);
      }),
    );
  });

  it('costs the same for a long text as for a short one', function () {
    this.timeout(20_000);
    const times = growsFaster((size) => {
      const text = '某地2024年3月5日印发通知，'.repeat(20_000 * size);
      return () => {
        for (let i = 0; i < 200; i++) findPublicationDate(text, { today: TODAY });
      };
    }, 1);
    assert.equal(times, null);
  });
});
