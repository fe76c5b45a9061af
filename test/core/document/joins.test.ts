import assert from 'node:assert/strict';
import { findJoins } from '../../../src/core/document/joins';
import { splitLines } from '../../../src/core/document/lines';

/** The paragraphs of a text once cut sentences are whole again; lines are put together without their blanks. */
function paragraphs(text: string): string[] {
  const lines = splitLines(text);
  const joins = findJoins(text, lines);
  const whole: string[] = [];
  let open = false;
  for (const { start, end } of lines) {
    const line = text.slice(start, end);
    if (open) whole.push((whole.pop() ?? '') + line);
    else whole.push(line);
    open = joins.has(end);
  }
  return whole;
}

const TITLE = '全省港口新建岸电四十二套';
const BODY = '为推动港口绿色发展，省交通运输厅今年新建岸电设施四十二套，覆盖全省主要泊位';

describe('Cut sentences', () => {
  const whole: [name: string, lines: string[]][] = [
    ['in the middle of a word', [`${BODY}，受益企`, '业达到三百余家。']],
    ['in a short last line', [`${BODY}，预计到年底基本完`, '成。']],
    ['in a number', [`${BODY}，减少排放 12`, '00 吨，节约标准煤 3', '.5 万吨。']],
    ['behind a comma', ['市统计局今天公布，', '前五个月全市社会消费品零售总额稳步回升。']],
    ['behind a pause mark', ['重点支持电子信息、生物医药、', '高端装备等产业。']],
    ['before a comma', ['今年以来', '，全市新增经营主体五万户。']],
    ['within quotation marks', ['“我们把服务窗口搬到了', '车间门口”，园区负责人说。']],
    ['within brackets', ['新修订的办法（以下', '简称办法）明确了三类情形。']],
    ['behind an opening bracket', ['印发了《', '关于加强乡村道路养护的意见》。']],
    ['more than once', [`${BODY}，累计接电`, `二十万小时，${BODY}，同比翻`, '了一番。']],
    ['before a closing quotation mark', ['“一定要把好事办好。', '”他说。']],
  ];
  for (const [name, lines] of whole) {
    it(`are put together: ${name}`, () => {
      for (const gap of ['\n', '\n\n', '\r\n\r\n', '\n　　\n']) {
        assert.deepEqual(paragraphs([TITLE, ...lines].join(gap)), [TITLE, lines.join('')]);
      }
    });
  }

  const apart: [name: string, lines: string[]][] = [
    ['a headline and its text', [TITLE, `${BODY}。`]],
    ['a headline in two lines', ['港口添绿 江海生辉', '——全省岸电建设见闻', `${BODY}。`]],
    ['a headline with a mark', ['港口怎样添绿？', `${BODY}。`]],
    ['paragraphs', [`${BODY}。`, `${BODY}！`, '这一做法值得借鉴。']],
    ['a paragraph that ends in quotation marks', ['他说：“路修好了，日子就好了。”', '据介绍，今年还将修路三百公里。']],
    ['a credit in its own line', [`${BODY}。`, '（记者 柳青）']],
    ['a credit behind text without a full stop', [BODY, '来源：江河晚报']],
    ['what follows a credit', [`${BODY}。据《江河晚报》`, '湖畔大会下月举行', `${BODY}。`]],
    [
      'items of a list',
      ['一、总体要求', '（一）供暖时间为四个月', '（二）室温不低于十八度', '1. 对困难家庭给予补贴', '● 热线全天值守'],
    ],
    ['an introduction and its list', ['现将有关事项通知如下：', '完善设施', '加强管理；', '强化监督']],
    [
      'rows of a table',
      [
        '指标\t本月\t累计',
        '进出口额\t120.5\t860.3',
        '| 出口 | 70.1 |',
        '| 进口 | 50.4 |',
        '港口  12  3.5',
        '机场  2  0.5',
      ],
    ],
    ['a rule', [BODY, '----------', '今年以来港口生产平稳']],
    ['Markdown headings', ['# 一周要闻', '## 港口添绿', `${BODY}。`]],
    ['signature and date of a notice', [`${BODY}。`, '临湖市人民政府办公室', '2025 年 10 月 20 日']],
  ];
  for (const [name, lines] of apart) {
    it(`are no reason to put together ${name}`, () => {
      for (const gap of ['\n', '\n\n', '\r\n']) assert.deepEqual(paragraphs(lines.join(gap)), lines);
    });
  }

  it('are put together where the text is wrapped at a width', () => {
    const sentences = [
      `${BODY}，受益企业达到三百余家。`,
      '与此同时，内河航道整治持续推进，航道通过能力提高两成以上，船舶待闸时间明显缩短。',
    ];
    for (const width of [18, 24, 38]) {
      const wrapped = sentences.map((sentence) => sentence.match(new RegExp(`.{1,${width}}`, 'gu'))?.join('\n') ?? '');
      assert.deepEqual(paragraphs(wrapped.join('\n\n')), sentences);
    }
  });
});
