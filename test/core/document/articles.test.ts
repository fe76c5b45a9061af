import assert from 'node:assert/strict';
import { splitArticles } from '../../../src/core/document/articles';
import { NOTICE, PAGE } from '../contract/texts';

/** Title and credit of each article. */
function outlines(text: string): [title: string | null, source: string | null][] {
  return splitArticles(text).map(({ title, source }) => [title?.text ?? null, source?.text ?? null]);
}

const PORT = '为推动港口绿色发展，省交通运输厅今年新建岸电设施四十二套，覆盖全省主要泊位。';
const SHOP = '市商务局近日出台措施，支持老字号企业创新发展。首批措施共十二条，自下月起施行。';
const ROAD = '全市农村公路养护工程进展顺利，已完成年度任务的八成。工程预计十月底全部完工。';
const cut = (text: string): string => `${text.slice(0, 30)}\n\n${text.slice(30)}`;

describe('Articles', () => {
  it('of a newspaper page, by titles and credits', () => {
    assert.deepEqual(outlines(PAGE), [
      ['全省港口吞吐量超 3.2 亿吨', '据《江河晚报》'],
      ['关于扩大服务消费有了新举措', '（记者 柳青 通讯员 江帆）'],
      ['第二届湖畔人工智能大会将于下月举行', '本报讯（记者 方圆）'],
    ]);
  });

  it('cover their lines and nothing between them', () => {
    const text = `\n  港口添绿\n\n${PORT}据新华社\n\n\n商贸焕新\n\n${SHOP}\n\n`;
    assert.deepEqual(
      splitArticles(text).map(({ start, end }) => text.slice(start, end)),
      [`港口添绿\n\n${PORT}据新华社`, `商贸焕新\n\n${SHOP}`],
    );
  });

  it('of a digest, whose every headline opens one', () => {
    for (const lay of [(text: string) => text, cut]) {
      const digest = ['今日快讯', '港口添绿', lay(PORT), '商贸焕新', lay(SHOP), '农村公路养护提速', lay(ROAD)].join(
        '\n\n',
      );
      assert.deepEqual(
        outlines(digest).map(([title]) => title),
        ['今日快讯', '港口添绿', '商贸焕新', '农村公路养护提速'],
      );
    }
  });

  it('by the leads of reports below titles', () => {
    const leads = [
      ['港口添绿', `记者从省交通运输厅获悉，${PORT}`],
      ['商贸焕新', `本报讯 ${SHOP}`],
      ['公路提速', `6月6日，${ROAD}`],
    ];
    assert.deepEqual(
      outlines(leads.map((pair) => pair.join('\n')).join('\n')).map(([title]) => title),
      ['港口添绿', '商贸焕新', '公路提速'],
    );
  });

  it('parted by rules and by gaps of blank lines', () => {
    for (const gap of ['\n\n——————\n\n', '\n* * *\n', '\n\n\n\n']) {
      assert.deepEqual(
        outlines([`港口添绿\n\n${PORT}`, `商贸焕新\n\n${SHOP}`].join(gap)).map(([title]) => title),
        ['港口添绿', '商贸焕新'],
      );
    }
  });

  it('with a byline below the title', () => {
    const text = `港口添绿\n来源：江河晚报\n\n${PORT}\n\n商贸焕新\n作者：方圆\n\n${SHOP}`;
    assert.deepEqual(outlines(text), [
      ['港口添绿', '来源：江河晚报'],
      ['商贸焕新', '作者：方圆'],
    ]);
  });

  it('keep a subtitle with the title', () => {
    const text = `港口添绿 江海生辉\n——全省岸电建设见闻\n\n${PORT}`;
    assert.deepEqual(outlines(text), [['港口添绿 江海生辉\n——全省岸电建设见闻', null]]);
  });

  it("take the report's own credit, not the mark of its end", () => {
    const text = `港口添绿\n\n新华社临湖6月6日电（记者 方圆）${PORT}（完）`;
    assert.deepEqual(outlines(text), [['港口添绿', '新华社临湖6月6日电（记者 方圆）']]);
  });

  const one: [name: string, text: string, title: string | null][] = [
    ['a notice with sections and a signature', NOTICE, '临湖市人民政府办公室关于做好冬季供暖工作的通知'],
    ['paragraphs without a title', `${PORT}\n\n${SHOP}\n\n${ROAD}`, null],
    ['a sentence', PORT, null],
    ['a headline alone', '港口添绿', '港口添绿'],
    [
      'subheadings within an article',
      `港口添绿\n\n${PORT}\n\n设施更加完善\n\n${SHOP}\n\n服务更加便利\n\n${ROAD}`,
      '港口添绿',
    ],
    [
      'questions and answers',
      `港口怎样添绿？\n\n问：今年建了多少？\n\n答：${PORT}\n\n问：明年呢？\n\n答：${ROAD}`,
      '港口怎样添绿？',
    ],
    ['a table', `港口生产\n\n指标\t本月\t累计\n吞吐量\t120\t860\n集装箱\t50\t400\n\n${PORT}`, '港口生产'],
    ['wrapped text', `港口添绿\n${(PORT + SHOP + ROAD).match(/.{1,20}/gu)?.join('\n') ?? ''}`, '港口添绿'],
    ['a remark in brackets', `港口添绿\n\n${PORT}\n\n----\n（更新于早晨）`, '港口添绿'],
    [
      'a Markdown report with sections',
      `# 港口添绿\n\n${PORT}\n\n## 设施\n\n${SHOP}\n\n## 服务\n\n${ROAD}`,
      '港口添绿',
    ],
    ['Markdown sections with numbers', `## 一、设施\n\n${SHOP}\n\n## 二、服务\n\n${ROAD}`, null],
    ['a title underlined', `港口添绿\n========\n\n${PORT}`, '港口添绿'],
    ['front matter', `---\ntitle: 港口\ndate: 2025-06-08\n---\n\n# 港口添绿\n\n${PORT}`, '港口添绿'],
  ];
  for (const [name, text, title] of one) {
    it(`is one: ${name}`, () => {
      assert.deepEqual(
        outlines(text).map(([own]) => own),
        [title],
      );
    });
  }

  it('of Markdown, by its headings', () => {
    const items = [`港口添绿\n\n${PORT}`, `商贸焕新\n\n${SHOP}`, `公路提速\n\n${ROAD}`];
    const titles = ['港口添绿', '商贸焕新', '公路提速'];
    const own = (text: string) => outlines(text).map(([title]) => title);
    assert.deepEqual(own(items.map((item) => `# ${item}\n\n## 背景\n\n${SHOP}`).join('\n\n')), titles);
    assert.deepEqual(own(items.map((item) => `## ${item}\n\n### 背景\n\n${SHOP}`).join('\n\n')), titles);
    assert.deepEqual(own(`# 一周要闻\n\n${items.map((item) => `## ${item}`).join('\n\n')}`), ['一周要闻', ...titles]);
    assert.deepEqual(own(items.map((item) => item.replace('\n', '\n--------\n')).join('\n\n')), titles);
  });

  it('are none in a blank text', () => {
    for (const text of ['', '\n', ' \u3000\r\n\t']) assert.deepEqual(splitArticles(text), []);
  });
});
