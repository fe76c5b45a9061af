import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { annotate } from '../../src/core/annotate';
import type { Annotations } from '../../src/core/annotations';

const root = new URL('../../', import.meta.url);
const text = (path: string, encoding = 'utf-8'): string =>
  new TextDecoder(encoding, { ignoreBOM: true }).decode(readFileSync(new URL(path, root)));
const read = (path: string, encoding?: string): Annotations =>
  annotate(text(path, encoding), { publicationDate: '2025-09-12', today: '2025-09-12' });
const titles = ({ articles }: Annotations): string[] =>
  articles.map(({ title }) => title?.text.normalize('NFKC').replace(/\s+/g, ' ') ?? '');

describe('the samples', () => {
  const cases: readonly (readonly [path: string, titles: readonly string[], topics: readonly string[]])[] = [
    [
      'samples/newspaper-page.news.txt',
      [
        '智能车间超 1800 家 临江制造“换脑子”',
        '从今年起 江海渔博会固定于每年 9 月举办',
        '减环节、降利率、快放款 ——多措并举让小店贷款更省心',
        '秋粮收购备足仓容 1560 万吨',
        '门诊慢病用药再扩围 惠及参保人 320 万',
        '风电新机组并网 海上“绿电”再添三分之一',
        '编者附记',
      ],
      ['industry', 'commerce', 'finance', 'agriculture', 'health', 'resources', 'other'],
    ],
    [
      'samples/markets.news.txt',
      [
        '澜江智造上半年净利润同比增长 18.4%',
        '短期资金利率走低 债市小幅回暖',
        '国际油价三连涨 国内成品油或迎年内第 9 次上调',
        '编者附记',
      ],
      ['finance', 'finance', 'resources', 'other'],
    ],
  ];
  for (const [path, wantedTitles, topics] of cases) {
    it(`${path} has its articles, titles and topics`, () => {
      const said = read(path);
      assert.deepEqual(titles(said), wantedTitles);
      assert.deepEqual(
        said.articles.map((article) => article.topics[0]?.id),
        topics,
      );
    });
  }

  it('newspaper-page has the credit of each article', () => {
    assert.deepEqual(
      read('samples/newspaper-page.news.txt').articles.map(({ source }) => source?.text),
      [
        '据《临江日报》',
        '（沈未央）',
        '据《望海晚报》',
        '据新华社临江 9 月 11 日电',
        '（记者 薄云舒）',
        '（陶令仪）',
        undefined,
      ],
    );
  });

  it('notice has its documents and their numbers', () => {
    const documents = read('samples/notice.policy.txt').mentions.filter(({ type }) => type === 'document');
    const wanted = [
      '临政办发〔2025〕28号',
      '《临江省优化营商环境条例》',
      '临价费〔2011〕46号',
      '《中华人民共和国价格法》',
    ];
    for (const each of wanted)
      assert.ok(
        documents.some((document) => document.text === each),
        each,
      );
  });
});

describe('the fixtures', () => {
  const wanted = ['河道清淤 12.5 公里 惠及 3 个乡镇', '集市摊位费降一成'];
  const same: readonly (readonly [name: string, encoding: string])[] = [
    ['crlf', 'utf-8'],
    ['lone-cr', 'utf-8'],
    ['bom', 'utf-8'],
    ['full-width', 'utf-8'],
    ['gb18030', 'gb18030'],
    ['utf16le', 'utf-16le'],
  ];
  for (const [name, encoding] of same) {
    it(`${name} has the two articles`, () => {
      assert.deepEqual(titles(read(`test/fixtures/${name}.news.txt`, encoding)), wanted);
    });
  }

  for (const path of ['empty.news.txt', 'blank.news.txt']) {
    it(`${path} has nothing`, () => {
      const { articles, mentions } = read(`test/fixtures/${path}`);
      assert.deepEqual([articles, mentions], [[], []]);
    });
  }

  for (const path of ['surrogates.news.txt', 'hostile.md', 'full-width.news.txt', 'crlf.news.txt', 'english.md']) {
    it(`${path} has every mention at its offsets`, () => {
      const source = text(`test/fixtures/${path}`);
      for (const { start, end, text: said } of annotate(source, { publicationDate: '2025-09-12', today: '2025-09-12' })
        .mentions) {
        assert.equal(source.slice(start, end), said);
      }
    });
  }
});
