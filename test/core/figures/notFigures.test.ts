import assert from 'node:assert/strict';
import { EXCEPTIONS } from '../../../src/core/figures/tables/exceptions';
import { figuresIn, foundIn } from './figuresIn';

describe('no figure stands in', () => {
  const groups: Readonly<Record<string, readonly string[]>> = {
    'dates, times and durations': [
      '2025年6月6日8时30分',
      '三年来',
      '30天内',
      '2021—2025年',
      '1至5月',
      '19时30分',
      '第一季度',
      '五个月',
    ],
    'names and codes': [
      '5G网络',
      'G20峰会',
      '歼-20列装',
      '1+N体系',
      'C919客机',
      'CA1234航班',
      '12345热线',
      '雪龙2号',
      '工业4.0',
      '500强企业',
      '升级到3.0版',
      '2024/2025赛季',
      '三次产业结构',
      '2025届毕业生',
    ],
    'list markers and articles': ['一、总体要求', '（二）基本原则', '1.加强领导', '第三条', '第二章第五节', '第14号文'],
    'words and idioms': [
      '千方百计稳就业',
      '进一步完善',
      '万无一失',
      '十分重要',
      '一系列举措',
      '三农工作',
      '两会召开',
      '百姓关心',
      '成千上万',
    ],
    'places and firms': ['三亚和四川', '六安、九江、百色', '三一重工', '纳米比亚', '七台河'],
    'slogans in quotation marks': ['落实“四个面向”要求', '打造“三个一批”样板'],
    'sessions and phases': ['十四届全国人大三次会议', '二期工程', '三期扩建'],
    'indefinite one': ['一个人', '一种方法', '一批项目', '近一段时期'],
    'the financial six as another word': ['陆路口岸', '国际陆港'],
  };
  for (const [group, sentences] of Object.entries(groups)) {
    for (const sentence of sentences) {
      it(`${group}: ${sentence}`, () => {
        assert.deepEqual(figuresIn(sentence), []);
      });
    }
  }

  it('any exception of the table', () => {
    const read = EXCEPTIONS.split(/\s+/).filter(
      (word) => word && !word.startsWith('=') && figuresIn(`有${word}。`).length > 0,
    );
    assert.deepEqual(read, []);
  });

  it('spans that belong to something else', () => {
    const text = '6月6日共签约120个项目';
    assert.equal(foundIn(text).length, 1);
    assert.deepEqual(foundIn(text, [{ start: 0, end: text.length }]), []);
    assert.deepEqual(foundIn(text, [{ start: 0, end: 4 }]).length, 1);
  });
});

describe('a number after all', () => {
  const sentences: Readonly<Record<string, readonly string[]>> = {
    十分之一的耕地: ['十分之一 | fraction eq 1/10 -'],
    三又二分之一的长度: ['三又二分之一 | fraction eq 7/2 -'],
    千万分之三: ['千万分之三 | percent eq 0.00003 %'],
    十一家企业: ['十一家 | count eq 11 家'],
    二十万一千人: ['二十万一千人 | count eq 201000 人'],
  };
  for (const [sentence, figures] of Object.entries(sentences)) {
    it(sentence, () => {
      assert.deepEqual(figuresIn(sentence), figures);
    });
  }
});
