import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { read } from '../../../src/core/document/reading';
import type { FoundName } from '../../../src/core/found';
import { loadTagger } from '../../../src/core/organisations/tagger';

const MODEL = readFileSync(join(__dirname, '../../../src/core/organisations/model.bin'));
const tagger = loadTagger(MODEL);

function tag(text: string): FoundName[] {
  return tagger.tag(read(text, new Set()));
}

/** `name` or `name:kind`; events as `name:event`. */
function names(text: string): string[] {
  const reading = read(text, new Set());
  return tagger.tag(reading).map(({ start, end, kind }) => `${reading.text.slice(start, end)}:${kind ?? 'event'}`);
}

describe('the tagger of organisations and events', () => {
  const sentences: Readonly<Record<string, readonly string[]>> = {
    '财政部部长今天在会上回答了记者的提问。': ['财政部:government'],
    '据国家统计局网站，8月份工业增加值同比增长4.5%。': ['国家统计局:government'],
    '最高人民法院和最高人民检察院联合发布典型案例。': ['最高人民法院:judiciary', '最高人民检察院:judiciary'],
    '全国人大常委会办公厅公布了会议议程。': ['全国人大常委会办公厅:legislature'],
    '联合国秘书长呼吁各方保持克制。': ['联合国:international'],
    '江北云帆新材料科技有限公司与当地签订协议。': ['江北云帆新材料科技有限公司:company'],
    '贵州茅台、宁德时代跌超3%，比亚迪涨超2%。': ['贵州茅台:company', '宁德时代:company', '比亚迪:company'],
  };
  for (const [text, expected] of Object.entries(sentences)) {
    it(`finds ${expected.join(', ')}`, () => {
      assert.deepEqual(names(text), expected);
    });
  }

  it('begins a name behind the verb that leads to it', () => {
    for (const verb of ['走进', '来到', '参观']) {
      assert.deepEqual(names(`${verb}澜江智造股份有限公司的总装线`), ['澜江智造股份有限公司:company'], verb);
    }
  });

  it('finds a new body by its form', () => {
    assert.deepEqual(
      names('湖州市低空经济发展促进会会长说，今年订单充足。').map((name) => name.split(':')[0]),
      ['湖州市低空经济发展促进会'],
    );
  });

  it('takes meetings and expos for events, with their ordinal', () => {
    assert.deepEqual(names('第六届中国国际云帆产业博览会将于下月开幕。'), ['第六届中国国际云帆产业博览会:event']);
    assert.deepEqual(names('记者从2024世界云帆大会上获悉'), ['2024世界云帆大会:event']);
  });

  it('leaves classes, places and counts alone', () => {
    for (const text of [
      '金融机构要加大对小微企业的支持。',
      '有关部门正在研究。',
      '美国和日本都在增长。',
      '商业银行应当审慎经营。',
      '本届博览会共有300家企业参加。',
      '当地新建了4个实验室。',
      '（王小明）',
    ]) {
      assert.deepEqual(names(text), [], text);
    }
  });

  it('says nothing of an empty text or one without Chinese', () => {
    assert.deepEqual(tag(''), []);
    assert.deepEqual(tag('\n\n'), []);
    assert.deepEqual(tag('x = y + 1;\n'), []);
  });
});

describe('the tagger on any text', () => {
  const pieces = fc.constantFrom(
    ...[
      '财政部',
      '有限公司',
      '第三届',
      '博览会',
      '2025',
      '“',
      '”',
      '（',
      '）',
      '《',
      '》',
      '、',
      '。',
      '\n',
      ' ',
      '中国',
      '银行',
      '美',
      '军',
      '\ud83d',
      '\u0000',
      '\ufeff',
      'A股',
      '会',
      '局',
    ],
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(pieces, { maxLength: 120 }).map((parts) => parts.join('')),
  );

  it('does not throw, and its names are in order, not empty and do not overlap', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const reading = { text, offsets: new Uint32Array(text.length + 1) };
        let last = 0;
        for (const { start, end, label, kind } of tagger.tag(reading)) {
          assert.ok(start >= last && end > start && end <= text.length);
          assert.equal(kind === null, label === 'event');
          last = end;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('says the same each time, whatever it read between', () => {
    const text = '中国人民银行和国家外汇管理局发布公告。'.repeat(30);
    const once = tag(text);
    tag('苏河市人民政府办公室。'.repeat(500));
    assert.deepEqual(tag(text), once);
  });

  it('reads lines of any length and keeps names whole in them', () => {
    const long = `${'雨一直下，'.repeat(1000)}财政部发布通知。${'雨一直下'.repeat(20_000)}`;
    assert.deepEqual(
      tag(long).map(({ start, end }) => long.slice(start, end)),
      ['财政部'],
    );
  }).timeout(20_000);
});
