import fc from 'fast-check';

/** A page of several articles as a newspaper lays it out: cut paragraphs, spaces around digits, credits of all forms. */
export const PAGE = [
  '',
  '全省港口吞吐量超 3.2 亿吨',
  '',
  '前三季度货物吞吐量达 3.2 亿吨，同比增长 6.4%，集装箱吞吐量首次突破 1200 万标箱……省交通运输厅近日发布的数据显示，港口生产',
  '',
  '保持平稳。',
  '',
  '“截至 9 月底，全省共有生产性泊位 268 个，其中万吨级以上 97 个。”省交通运输厅副厅长何远说。',
  '',
  '据《江河晚报》',
  '',
  '关于扩大服务消费有了新举措',
  '',
  '市商务局、市财政局 10 月 12 日联合印发《关于扩大服务消费的若干措施》（临商发〔2025〕18 号），自 11 月 1 日起施行，有效期三年。',
  '',
  '措施提出，对符合条件的企业给予 50 万元至 200 万元奖励，贷款贴息比例不低于 1.5 个百分点。',
  '（记者 柳青 通讯员 江帆）',
  '',
  '第二届湖畔人工智能大会将于下月举行',
  '',
  '本报讯（记者 方圆）第二届湖畔人工智能大会组委会昨日透露，大会将于 11 月 18 日至 20 日在临湖市举行，预计有 40 余个国家的 3000 多人参会。',
  '',
  '去年举办的首届大会签约项目 56 个，总投资约 780 亿元。',
  '',
].join('\n');

/** A notice of a government with numbered sections. */
export const NOTICE = `临湖市人民政府办公室关于做好冬季供暖工作的通知

各县（市、区）人民政府，市政府各部门：

为做好 2025—2026 年度供暖工作，经市政府同意，现将有关事项通知如下：

一、总体要求
（一）供暖时间为 2025 年 11 月 15 日至 2026 年 3 月 15 日，室内温度不低于 18℃。
（二）热源储备不少于 15 天用量，完成管网改造 120 公里。

二、保障措施
1. 对困难家庭按每户 300 元给予补贴，惠及约 1.2 万户。
2. 服务热线 24 小时值守。

临湖市人民政府办公室
2025 年 10 月 20 日
`;

/** Pieces that the readers of the core take notice of, alone or beside one another. */
const PIECES = [
  ...Array.from('0123456789０９．，,.%％‰℃+-—~～／/:：;；、·…“”‘’（）()《》〈〉〔〕【】'),
  ...Array.from('一二三四五六七八九十百千万亿兆〇零两廿半几数多余来约近超第每'),
  ...Array.from('年月日号时分秒周旬季度元角吨户人个家倍成点初底末上下前后'),
  ...[
    '十四五',
    '“十四五”',
    '国发〔2025〕3号',
    '《通知》',
    '百分之',
    '个百分点',
    '至',
    '到',
    '从',
    '起',
    '以来',
    '截至',
  ],
  ...['今年', '去年同期', '近日', '春节', '国务院', '某省统计局', '有限公司', '大学', '委员会', '第三届博览会', '该行'],
  ...[
    '据新华社',
    '（记者 方圆）',
    '本报讯',
    '来源：某报',
    '# ',
    '一、',
    '1. ',
    '——',
    '\n\n\n',
    '---\n',
    '| a | b |',
    '表1',
  ],
  ...['\n', '\r', '\r\n', '\t', ' ', '  ', '\u3000', '\u00a0', '\u200b', '\ufeff', '\u2028', '\0'],
  ...['😀', '𠮷', '\ud83d', '\ude00', 'e\u0301', 'a', 'GDP', '5G', '<b>', '[x](command:y)', '$', 'US$', '￥'],
];

/** Strings of anything: of pieces that mean something to the core, of any code points, of broken surrogate pairs. */
export const anyText = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.array(fc.nat(0xffff), { maxLength: 40 }).map((units) => String.fromCharCode(...units)) },
);

/** The page or the notice with pieces put in and characters taken out. */
export const editedPage = fc
  .tuple(
    fc.constantFrom(PAGE, NOTICE),
    fc.array(fc.tuple(fc.nat(), fc.nat(12), fc.constantFrom('', '', ...PIECES)), { maxLength: 8 }),
  )
  .map(([page, edits]) => edits.reduce((text, edit) => edited(text, ...edit), page));

/** `text` with `dropped` code units at `place` (of any size: it wraps around) replaced with `put`. */
export function edited(text: string, place: number, dropped: number, put: string): string {
  const at = place % (text.length + 1);
  return text.slice(0, at) + put + text.slice(at + dropped);
}
