import assert from 'node:assert/strict';
import { figuresIn } from './figuresIn';

/** Sentences with the figures that stand in them, each `span | kind comparator value unit`. */
const CLASSES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  money: {
    '全年营收达12.6万亿元': ['12.6万亿元 | money eq 12600000000000 元'],
    '贸易额为48.5 亿美元': ['48.5 亿美元 | money eq 4850000000 美元'],
    '到账人民币 350元': ['人民币 350元 | money eq 350 元'],
    协议金额7亿元人民币: ['7亿元人民币 | money eq 700000000 元'],
    折合港币两千六百元: ['港币两千六百元 | money eq 2600 港币'],
    '售价为$49.9，运费€5': ['$49.9 | money eq 49.9 美元', '€5 | money eq 5 欧元'],
    '收盘价18.2元/股': ['18.2元/股 | money eq 18.2 元/股'],
    找零3元5角: ['3元5角 | money eq 3.5 元'],
    三百二十亿坚戈的工程: ['三百二十亿坚戈 | money eq 32000000000 坚戈'],
    '花了三块钱，又花五块。': ['三块钱 | money eq 3 元', '五块 | money eq 5 元'],
    注入财力4亿5000万元: ['4亿5000万元 | money eq 450000000 元'],
    '工钱82，300.50元': ['82，300.50元 | money eq 82300.50 元'],
  },
  count: {
    共有三项成果和12个园区: ['三项 | count eq 3 项', '12个 | count eq 12 个'],
    '吞吐量56.3万标箱': ['56.3万标箱 | count eq 563000 标箱'],
    '旅客2.1亿人次': ['2.1亿人次 | count eq 210000000 人次'],
    九部门联合发文: ['九部门 | count eq 9 部门'],
    双向8车道: ['8车道 | count eq 8 车道'],
    打造千条精品线路: ['千条 | count eq 1000 条'],
    造成一名工人受伤: ['一名 | count eq 1 名'],
    每年评比一次: ['一次 | count eq 1 次'],
    三块屏幕: ['三块 | count eq 3 块'],
    超过40万用户断电: ['超过40万用户 | count gt 400000 用户'],
    '14亿多中国人民': ['14亿多 | count gt 1400000000 -'],
    养殖5千头牛: ['5千头 | count eq 5000 头'],
  },
  measure: {
    '发电3.4亿千瓦时': ['3.4亿千瓦时 | measure eq 340000000 千瓦时'],
    装机500兆瓦级机组: ['500兆瓦 | measure eq 500 兆瓦'],
    '面积15万亩、4.2万公顷': ['15万亩 | measure eq 150000 亩', '4.2万公顷 | measure eq 42000 公顷'],
    节约20万吨标准煤: ['20万吨标准煤 | measure eq 200000 吨标准煤'],
    '浓度为31微克/立方米': ['31微克/立方米 | measure eq 31 微克/立方米'],
    '气温降到零下18℃': ['零下18℃ | measure eq -18 ℃'],
    '发生5.2级地震': ['5.2级 | measure eq 5.2 级'],
    '存储 40PB数据，带宽 10Gbps': ['40PB | measure eq 40 PB', '10Gbps | measure eq 10 Gbps'],
    重三斤半: ['三斤半 | measure eq 3.5 斤'],
    长12千米: ['12千米 | measure eq 12 千米'],
  },
  'shares and multiples': {
    '同比增长5.2%': ['5.2% | percent eq 5.2 %'],
    占比百分之三十五: ['百分之三十五 | percent eq 35 %'],
    '出生率6.77‰': ['6.77‰ | percent eq 6.77 ‰'],
    千分之六的费率: ['千分之六 | percent eq 0.6 %'],
    完成七成: ['七成 | percent eq 70 %'],
    完成七成五: ['七成五 | percent eq 75 %'],
    打八五折: ['八五折 | percent eq 85 %'],
    打对折出售: ['对折 | percent eq 50 %'],
    '指数回落0.4个点': ['0.4个点 | point eq 0.4 个点'],
    '提高0.3个百分点': ['0.3个百分点 | point eq 0.3 个百分点'],
    下行25个基点: ['25个基点 | point eq 25 个基点'],
    扩容3倍: ['3倍 | multiple eq 3 倍'],
    增加一倍半: ['一倍半 | multiple eq 1.5 倍'],
    比前年翻了一番: ['翻了一番 | multiple eq 2 倍'],
    产量翻两番: ['翻两番 | multiple eq 4 倍'],
    '其中约1/3是新客户': ['约1/3 | fraction approx 1/3 -'],
    四分之三的村庄: ['四分之三 | fraction eq 3/4 -'],
    超过一半的企业: ['超过一半 | fraction gt 1/2 -'],
    '分别上升3.1和2.1个百分点': ['3.1 | point eq 3.1 个百分点', '2.1个百分点 | point eq 2.1 个百分点'],
  },
  ordinals: {
    第四届博览会: ['第四届 | ordinal eq 4 届'],
    '第 9 届年会': ['第 9 届 | ordinal eq 9 届'],
    规模居全国第一: ['第一 | ordinal eq 1 -'],
    第二大出口市场: ['第二 | ordinal eq 2 -'],
    首批试点: ['首批 | ordinal eq 1 批'],
  },
  'numbers alone': {
    '指数为50.3': ['50.3 | number eq 50.3 -'],
    '收报3256.78点': ['3256.78点 | number eq 3256.78 点'],
    用户突破2000万: ['突破2000万 | number gt 20000000 -'],
    '规模超1.5万亿': ['超1.5万亿 | number gt 1500000000000 -'],
  },
};

describe('a figure is read', () => {
  for (const [name, sentences] of Object.entries(CLASSES)) {
    describe(name, () => {
      for (const [sentence, figures] of Object.entries(sentences)) {
        it(sentence, () => {
          assert.deepEqual(figuresIn(sentence), figures);
        });
      }
    });
  }
});
