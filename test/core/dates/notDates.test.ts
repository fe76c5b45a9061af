import assert from 'node:assert/strict';
import { datesIn, foundIn } from './datesIn';

describe('what looks like a date and is none', () => {
  const texts = [
    '比分定格在21:19',
    '三分之一和1/3的居民',
    '升级到2.3.1版',
    '单价为19.98元',
    '推广4G和5G网络',
    '10年期国债收益率',
    '拨打0571-87654321',
    '歼-20与CR400',
    '6·18促销和五四精神',
    '第14号文件、3号线、5号楼',
    '统一部署、三点建议、十分重要',
    '100日元和5日均线',
    '2025个村庄、2024名学生',
    '美好未来与未来产业',
    '项目前期工作实现在轨运行',
    '邓清明说',
    '三年级学生',
    '附近日料店',
    '小时下降两成',
    '一年一度的盛会',
    '全部建成后年产值可观',
    '投产后年均减排',
  ];
  for (const text of texts) {
    it(text, () => {
      assert.deepEqual(datesIn(text), []);
    });
  }

  it('a word that only begins like 前, 后, 起 or 来 is left outside', () => {
    assert.deepEqual(datesIn('2024年来自海外的订单'), ['2024年 | year 2024-01-01 2024-12-31']);
    assert.deepEqual(datesIn('6月后续工作'), ['6月 | month 2025-06-01 2025-06-30']);
    assert.deepEqual(datesIn('2023年货物进出口'), ['2023年 | year 2023-01-01 2023-12-31']);
    assert.deepEqual(datesIn('6日报道'), ['6日 | day 2025-06-06 2025-06-06']);
    assert.deepEqual(datesIn('今年中国经济'), ['今年 | year 2025-01-01 2025-12-31']);
  });
});

describe('dates that cannot be', () => {
  for (const text of ['2月30日', '2025年6月31日', '13月5日', '2023年2月29日', '4月31日', '5日26时', '2024-02-30']) {
    it(`${text} is marked and has no day`, () => {
      const [found, ...more] = foundIn(`会议于${text}召开`);
      assert.ok(found?.impossible);
      assert.equal(found.date.start, null);
      assert.equal(found.date.end, null);
      assert.equal(found.date.edtf, null);
      assert.deepEqual(more, []);
    });
  }
  it('29 February of a leap year is a day', () => {
    assert.deepEqual(datesIn('2024年2月29日'), ['2024年2月29日 | day 2024-02-29 2024-02-29']);
  });
});

describe('what was inferred', () => {
  it('names the parts that are not written, and where they came from', () => {
    const [date] = foundIn('8月5日开幕');
    assert.equal(date?.date.inferred, true);
    assert.deepEqual(date.date.inferredParts, ['year']);
    assert.equal(date.date.inferredFrom, 'reference');
  });
  it('from a date before it in the text', () => {
    const [, second] = foundIn('2023年4月启动，9月完成');
    assert.equal(second?.date.start, '2023-09-01');
    assert.equal(second.date.inferredFrom, 'context');
  });
  it('nothing, where all is written', () => {
    const [date] = foundIn('2023年4月5日');
    assert.equal(date?.date.inferred, false);
    assert.equal(date.date.inferredParts, undefined);
  });
});
