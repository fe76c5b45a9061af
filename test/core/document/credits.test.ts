import assert from 'node:assert/strict';
import { creditAtEnd, creditAtHead } from '../../../src/core/document/credits';
import { splitLines } from '../../../src/core/document/lines';

type Finder = typeof creditAtEnd;

function found(find: Finder, text: string): string | undefined {
  const [line] = splitLines(text);
  const credit = line && find(text, line);
  assert.equal(credit?.whole ?? false, credit !== undefined && text.trim() === text.slice(credit.start, credit.end));
  return credit && text.slice(credit.start, credit.end);
}

describe('Credits', () => {
  const atEnd = [
    '据新华社',
    '据新华社临湖 6 月 6 日电',
    '据《江河晚报》',
    '据《江河晚报》报道',
    '据央视新闻客户端消息',
    '据江河网',
    '（方圆）',
    '（方圆 柳青）',
    '（方圆、柳青）',
    '（欧阳明月）',
    '（记者 方圆 通讯员 江帆）',
    '(记者：方圆)',
    '（本报记者 方圆）',
    '（据央视新闻报道）',
    '（来源：江河网）',
    '来源：江河晚报',
    '作者：方圆',
    '文/方圆',
    '责任编辑：柳青',
    '编辑：柳青 审核：江帆',
    '本报记者 方圆',
    '新华社记者 方圆 柳青',
  ];
  for (const credit of atEnd) {
    it(`end an article: ${credit}`, () => {
      assert.equal(found(creditAtEnd, credit), credit);
      assert.equal(found(creditAtEnd, `全省港口生产平稳。${credit}`), credit);
      assert.equal(found(creditAtEnd, `他说：“路修好了。” ${credit}  `), credit);
    });
  }

  const atHead: [line: string, credit: string][] = [
    ['新华社临湖 6 月 6 日电（记者 方圆）全省港口生产平稳。', '新华社临湖 6 月 6 日电（记者 方圆）'],
    ['新华社临湖6月6日电 全省港口生产平稳。', '新华社临湖6月6日电'],
    ['本报讯（记者 方圆）全省港口生产平稳。', '本报讯（记者 方圆）'],
    ['本报临湖 6 月 6 日讯 全省港口生产平稳。', '本报临湖 6 月 6 日讯'],
    ['中新网 6 月 6 日电 全省港口生产平稳。', '中新网 6 月 6 日电'],
    ['央视网消息：全省港口生产平稳。', '央视网消息'],
    ['江河日报讯 全省港口生产平稳。', '江河日报讯'],
    ['（江河晚报记者 方圆）全省港口生产平稳。', '（江河晚报记者 方圆）'],
  ];
  for (const [line, credit] of atHead) {
    it(`open an article: ${credit}`, () => {
      assert.equal(found(creditAtHead, line), credit);
    });
  }

  const none = [
    '全省港口生产平稳。',
    '新修订的办法明确了三类情形（以下简称办法）',
    '道路养护实施细则（试行）',
    '大家报以掌声。（掌声）',
    '详见附表。（见下表）',
    '他是据《关于加强道路养护的意见》办理的。',
    '据统计，全省港口生产平稳。',
    '据新华社报道，全省港口吞吐量稳步增长，码头作业繁忙，来自各地的船舶在这里装卸货物',
    '本报记者走进港口，看到码头一片繁忙，工人们正在装卸货物，一派热火朝天的景象令人振奋',
    '来源广泛，种类齐全。',
    '新华社是国家通讯社。',
    '电',
    '（）',
  ];
  for (const line of none) {
    it(`are none: ${line}`, () => {
      assert.equal(found(creditAtEnd, line), undefined);
      assert.equal(found(creditAtHead, line), undefined);
    });
  }
});
