import assert from 'node:assert/strict';
import fc from 'fast-check';
import { read, type Reading } from '../../../src/core/document/reading';
import type { Found } from '../../../src/core/found';
import { findBracketedMedia, findPolicyDocuments } from '../../../src/core/policies';

const reading = (text: string): Reading => read(text, new Set());
const texts = (text: string, find: (reading: Reading) => readonly Found[]): string[] => {
  const r = reading(text);
  return find(r).map(({ start, end }) => r.text.slice(start, end));
};
const documents = (text: string): string[] => texts(text, findPolicyDocuments);
const media = (text: string): string[] => texts(text, findBracketedMedia);

describe('policy documents', () => {
  const cases: readonly (readonly [what: string, text: string, wanted: readonly string[]])[] = [
    ['a regulation', '《城镇管网养护条例》自下月起施行。', ['《城镇管网养护条例》']],
    ['a title by its short name', '《办法》明确了三类情形。', ['《办法》']],
    ['two in a row', '印发《甲类目录》《乙类指引》。', ['《甲类目录》', '《乙类指引》']],
    ['a draft', '对《湿地修复法（草案二次审议稿）》提出建议', ['《湿地修复法（草案二次审议稿）》']],
    ['years behind the head', '《海水淡化行动方案（2031—2033年）》', ['《海水淡化行动方案（2031—2033年）》']],
    ['an edition', '按照《节水评价规范2031年版》', ['《节水评价规范2031年版》']],
    ['a law named by 法 alone', '《公司法》《预算法》和《森林法》', ['《公司法》', '《预算法》', '《森林法》']],
    ['ten measures', '发布《服务小店若干措施十条》', ['《服务小店若干措施十条》']],
    ['nested in angle brackets', '《关于修改〈河道管理办法〉的决定》', ['《关于修改〈河道管理办法〉的决定》']],
    ['nested in the same brackets', '《关于落实《节地条例》的通知》下发', ['《关于落实《节地条例》的通知》']],
    ['a white paper by the word behind it', '《远海航行的脚步》白皮书', ['《远海航行的脚步》']],
    ['a document by the verb before it', '三部门联合印发《夏粮收购十问》', ['《夏粮收购十问》']],
    ['an index', '《内河航运指数》同步发布', ['《内河航运指数》']],
    ['a treaty', '加入《跨界湖泊公约》', ['《跨界湖泊公约》']],
    ['a cut in spaces', '《关于 2031 年春耕备耕的通知》', ['《关于2031年春耕备耕的通知》']],
    ['an opening bracket without its other half', '《没有结尾，又《渔船检验办法》出台', ['《渔船检验办法》']],
    ['a closing bracket without its other half', '多余》，《渔船检验办法》出台', ['《渔船检验办法》']],
    ['a bracket over a line break', '《渔船\n\n检验办法》', []],
    ['nothing in the brackets', '《》《 》', []],
    ['a newspaper', '《海港日报》报道', []],
    ['a film, whatever it is called', '电影《拂晓计划》上映', []],
    ['a programme', '《春山行》节目', []],
    ['a book', '《半生书法》一书', []],
    ['an essay', '署名文章《谈谈制度与规范》', []],
    ['a title that is only a number', '《第二十条》', []],
    ['plain text', '今年以来办法不少，条例也多。', []],
  ];
  for (const [what, text, wanted] of cases) {
    it(what, () => {
      assert.deepEqual(documents(text), wanted);
    });
  }
});

describe('document numbers', () => {
  const cases: readonly (readonly [text: string, wanted: readonly string[]])[] = [
    ['（国发〔2031〕3号）', ['国发〔2031〕3号']],
    ['国办发[2031]12号文件', ['国办发[2031]12号']],
    ['根据发改价格规〔2031〕1234号，', ['发改价格规〔2031〕1234号']],
    ['财税（2031）13号和财综【2031】5号', ['财税（2031）13号', '财综【2031】5号']],
    ['见国发〔二〇三一〕三号', ['国发〔二〇三一〕三号']],
    ['沪府办规〔 2031 〕 7 号', ['沪府办规〔2031〕7号']],
    ['现公布中华人民共和国国务院令第1099号', ['中华人民共和国国务院令第1099号']],
    ['签署第九十九号主席令', ['第九十九号主席令']],
    ['依照国务院第1099号令', ['国务院第1099号令']],
    ['公安部令（第960号）', ['公安部令（第960号）']],
    ['财政部 税务总局公告2031年第3号', ['税务总局公告2031年第3号']],
    ['国家数据局令第2号', ['国家数据局令第2号']],
    ['自然资源部令第98号', ['自然资源部令第98号']],
    ['GB/T 15835—2011 与 GB 38031-2025', ['GB/T 15835—2011', 'GB 38031-2025']],
    ['今年的中央一号文件', ['中央一号文件']],
    ['地铁（2031）3号线', []],
    ['第5号台风', []],
    ['下令第3号车厢', []],
    ['号', []],
    ['3号', []],
    ['〔2031〕3号', []],
  ];
  for (const [text, wanted] of cases) {
    it(text, () => {
      assert.deepEqual(documents(text), wanted);
    });
  }

  it('is one with the title that it stands in', () => {
    assert.deepEqual(documents('《关于废止国发〔2031〕3号的通知》'), ['《关于废止国发〔2031〕3号的通知》']);
  });
});

describe('media in brackets', () => {
  const cases: readonly (readonly [text: string, wanted: readonly string[]])[] = [
    ['据《海港日报》报道', ['海港日报']],
    ['《求是》杂志', ['求是']],
    ['《远山》杂志', ['远山']],
    ['英国《卫报》和《自然》', ['卫报', '自然']],
    ['《山城都市报》《读卖新闻》', ['山城都市报', '读卖新闻']],
    ['《绿洲国真理报》', ['绿洲国真理报']],
    ['《水资源公报》《年度财报》', []],
    ['电影《时代》', []],
    ['《关于改进报道的意见》', []],
  ];
  for (const [text, wanted] of cases) {
    it(text, () => {
      assert.deepEqual(media(text), wanted);
    });
  }

  it('has the span inside the brackets and the kind of an organisation', () => {
    assert.deepEqual(findBracketedMedia(reading('《求是》')), [
      { start: 1, end: 3, label: 'organisation', kind: 'media', name: null },
    ]);
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    '《',
    '》',
    '〈',
    '〉',
    '〔',
    '2031',
    '〕',
    '3',
    '号',
    '第',
    '令',
    '公告',
    '国发',
    '报',
    '法',
    '办法',
    '（',
    '）',
    '\n',
    ' ',
    '😀',
    'GB/T ',
    '-2011',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 60 }).map((all) => all.join('')),
  );

  it('gives spans in order, in range, apart from each other', () => {
    fc.assert(
      fc.property(text, (source) => {
        const r = reading(source);
        for (const found of [findPolicyDocuments(r), findBracketedMedia(r)]) {
          let last = 0;
          for (const { start, end } of found) {
            assert.ok(start >= last && end > start && end <= r.text.length);
            last = end;
          }
        }
      }),
    );
  });

  it('takes a long run of opening brackets without keeping what cannot close', () => {
    const r = reading(`${'《'.repeat(200_000)}甲${'》'.repeat(200_000)}`);
    const [found, ...others] = findPolicyDocuments(r);
    assert.equal(found, undefined);
    assert.equal(others.length, 0);
  });
});
