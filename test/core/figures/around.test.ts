import assert from 'node:assert/strict';
import { figuresIn, foundIn } from './figuresIn';

describe('the noun that a figure counts', () => {
  const cases: Readonly<Record<string, string | null>> = {
    '来自48个非洲国家、岛国': '非洲国家',
    '300多家中小企业参展': '中小企业',
    '9个国际组织。': '国际组织',
    '连接工业设备超1亿台套，': '工业设备',
    '走访经营主体6700户，': '经营主体',
    '报名2.8万人': null,
    发电300千瓦时的机组: null,
  };
  for (const [text, counted] of Object.entries(cases)) {
    it(`${text} counts ${counted ?? 'nothing'}`, () => {
      assert.equal(foundIn(text)[0]?.figure.counted, counted);
    });
  }
});

describe('words of growth', () => {
  const cases: Readonly<Record<string, readonly unknown[]>> = {
    '同比增长5.2%': [{ direction: 'up', basis: 'yoy' }],
    '环比下降0.3%': [{ direction: 'down', basis: 'mom' }],
    比上年增加23亿元: [{ direction: 'up', basis: 'yoy' }],
    '价格回落了0.2个百分点': [{ direction: 'down', basis: null }],
    '同比分别增长9%、8%和7.5%': [1, 2, 3].map(() => ({ direction: 'up', basis: 'yoy' })),
    '占比为30%': [undefined],
    '利率降至3.1%': [undefined],
    比上年末减少20万人: [{ direction: 'down', basis: 'other' }],
    '较上月持平。另有5%未变': [undefined],
  };
  for (const [text, growth] of Object.entries(cases)) {
    it(text, () => {
      assert.deepEqual(
        foundIn(text).map(({ figure }) => figure.growth),
        growth,
      );
    });
  }
});

describe('layout', () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    '规模超 1.5 万 亿元': ['超 1.5 万 亿元 | money gt 1500000000000 元'],
    产量３２００万吨: ['３２００万吨 | measure eq 32000000 吨'],
    '支出1 234 567元': ['1 234 567元 | money eq 1234567 元'],
    '一 百 五 十 個 百 分 點': ['一 百 五 十 個 百 分 點 | point eq 150 个百分点'],
  };
  for (const [text, figures] of Object.entries(cases)) {
    it(text, () => {
      assert.deepEqual(figuresIn(text), figures);
    });
  }
});

describe('a table', () => {
  it('gives its cells the unit of its heading and of their columns', () => {
    const text =
      '主要指标\n单位：亿元\n指标\t2024\t同比增长（%）\n增加值\t1234.5\t5.6\n出口\t1,200\t-2.3\n以上为初步数。共12';
    assert.deepEqual(figuresIn(text), [
      '1234.5 | money eq 123450000000 元',
      '5.6 | percent eq 5.6 %',
      '1,200 | money eq 120000000000 元',
      '-2.3 | percent eq -2.3 %',
    ]);
  });

  it('ends where its rows have no numbers', () => {
    assert.deepEqual(figuresIn('单位：万吨\n煤炭  310\n说明\n编者\n编号 77'), ['310 | measure eq 3100000 吨']);
  });
});

describe('a headline without a unit', () => {
  it('has the unit that the same amount has in the text', () => {
    const [headline] = foundIn('规模超2.5万亿\n规模超2.5万亿元，增长8%。');
    assert.deepEqual([headline?.figure.kind, headline?.figure.unit, headline?.figure.unitCode], ['money', '元', 'CNY']);
  });

  it('has none where nothing says it', () => {
    assert.equal(foundIn('规模超2.5万亿\n规模超2.6万亿元。')[0]?.figure.unit, null);
  });
});
