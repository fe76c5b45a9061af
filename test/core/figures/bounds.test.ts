import assert from 'node:assert/strict';
import { AFTER, BEFORE, BEFORE_SCALES, DISTANT } from '../../../src/core/figures/tables/bounds';
import { figuresIn, foundIn } from './figuresIn';

describe('a bound', () => {
  for (const [word, comparator] of Object.entries(BEFORE)) {
    if (BEFORE_SCALES.includes(word)) continue;
    it(`${word} before a figure says ${comparator}`, () => {
      assert.deepEqual(figuresIn(`金额${word}30亿元`), [`${word}30亿元 | money ${comparator} 3000000000 元`]);
    });
  }
  for (const [word, comparator] of Object.entries(AFTER)) {
    it(`${word} behind a figure says ${comparator}`, () => {
      assert.deepEqual(figuresIn(`金额30亿元${word}`), [`30亿元${word} | money ${comparator} 3000000000 元`]);
    });
  }
  for (const [word, comparator] of Object.entries(DISTANT)) {
    it(`${word} at a distance says ${comparator}, outside the span`, () => {
      assert.deepEqual(figuresIn(`${word}本地总量的30%`), [`30% | percent ${comparator} 30 %`]);
    });
  }

  const sentences: Readonly<Record<string, readonly string[]>> = {
    参展企业4700多家: ['4700多家 | count gt 4700 家'],
    投入二十余万元: ['二十余万元 | money gt 200000 元'],
    来了十来个人: ['十来个 | count approx 10 个'],
    收获过九成: ['过九成 | percent gt 90 %'],
    投资过亿元: ['过亿元 | money gt 100000000 元'],
    上千名观众到场: ['上千名 | count ge 1000 名'],
    近百家企业: ['近百家 | count near 100 家'],
    '温度跌破零下40℃': ['跌破零下40℃ | measure lt -40 ℃'],
    约200家以上: ['约200家以上 | count ge 200 家'],
    宽度三米多: ['三米多 | measure gt 3 米'],
    // Words that only look like bounds
    节约3亿元: ['3亿元 | money eq 300000000 元'],
    签约5亿元: ['5亿元 | money eq 500000000 元'],
    附近3公里: ['3公里 | measure eq 3 公里'],
    通过5项决议: ['5项 | count eq 5 项'],
    打破3项纪录: ['3项 | count eq 3 项'],
    '30家上下游企业': ['30家 | count eq 30 家'],
    生产2件多功能设备: ['2件 | count eq 2 件'],
  };
  for (const [sentence, figures] of Object.entries(sentences)) {
    it(sentence, () => {
      assert.deepEqual(figuresIn(sentence), figures);
    });
  }
});

describe('a range', () => {
  const sentences: Readonly<Record<string, readonly string[]>> = {
    补贴50万元至80万元: ['50万元至80万元 | money between 500000..800000 元'],
    投入3至5亿元: ['3至5亿元 | money between 300000000..500000000 元'],
    '约12—15万人': ['约12—15万人 | count between 120000..150000 人'],
    '增幅10%到15%': ['10%到15% | percent between 10..15 %'],
    '降温6—12℃': ['6—12℃ | measure between 6..12 ℃'],
    '风力7~8级': ['7~8级 | measure between 7..8 级'],
    '规模500—1万人': ['500—1万人 | count between 500..10000 人'],
    七千到九千亿元: ['七千到九千亿元 | money between 700000000000..900000000000 元'],
    价格在20和30元之间: ['20和30元之间 | money between 20..30 元'],
    '1万(含)-5万元': ['1万(含)-5万元 | money between 10000..50000 元'],
    五六百家商户: ['五六百家 | count between 500..600 家'],
    提高两三个百分点: ['两三个百分点 | point between 2..3 个百分点'],
    百分之五至百分之八: ['百分之五至百分之八 | percent between 5..8 %'],
    百分之五至八: ['百分之五至八 | percent between 5..8 %'],
    '-10℃至-5℃': ['-10℃至-5℃ | measure between -10..-5 ℃'],
    大于100且小于300: ['大于100且小于300 | number between 100..300 -'],
    // No ranges
    从80万平方米扩大到100万平方米: ['80万平方米 | measure eq 800000 平方米', '100万平方米 | measure eq 1000000 平方米'],
    '电话021-12345678': [],
    油价上涨2美元至75美元: ['2美元 | money eq 2 美元', '75美元 | money eq 75 美元'],
  };
  for (const [sentence, figures] of Object.entries(sentences)) {
    it(sentence, () => {
      assert.deepEqual(figuresIn(sentence), figures);
    });
  }

  it('has low and high, and no value', () => {
    const [found] = foundIn('补贴50万元至80万元');
    assert.deepEqual([found?.figure.value, found?.figure.low, found?.figure.high], [null, '500000', '800000']);
  });
});
