import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TAXONOMY, findTopics } from '../../../src/core/topics';

const best = (title: string, body: string): string | undefined => findTopics(title, body)[0]?.id;

describe('the taxonomy', () => {
  it('has the 22 categories of the government document library, in its order', () => {
    const topics = TAXONOMY.filter(({ parent }) => parent === undefined);
    assert.equal(topics.length, 22);
    assert.equal(topics[0]?.label, '国务院组织机构');
    assert.equal(topics.at(-1)?.label, '其他');
  });

  it('gives each an id of its own, an English label, and each class a topic that there is', () => {
    const ids = TAXONOMY.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const { id, labelEn, parent } of TAXONOMY) {
      assert.ok(labelEn, id);
      assert.ok(parent === undefined || ids.includes(parent), id);
    }
  });

  it('has words for every topic and class but the last', () => {
    const silent = TAXONOMY.filter(
      ({ id, words }) =>
        words.length === 0 && !TAXONOMY.some(({ parent, words: own }) => parent === id && own.length > 0),
    );
    assert.deepEqual(
      silent.map(({ id }) => id),
      ['other'],
    );
  });

  it('says no word twice in one topic or class', () => {
    for (const { id, words } of TAXONOMY) assert.equal(new Set(words).size, words.length, id);
  });
});

describe('topics of an article', () => {
  const cases: readonly (readonly [id: string, title: string, body: string])[] = [
    ['finance', '小店贷款利率再降一成', '本市农商银行下调小微贷款利率，续贷不必先还本金，不良贷款率保持平稳。'],
    ['agriculture', '麦田浇上返青水', '春管正当时，种粮大户抢抓墒情，农技人员到田间查苗情、防赤霉病。'],
    ['industry', '车间里的新同事', '机床厂上线二十台工业机器人，生产线改造后产能提高，智能工厂初具规模。'],
    ['commerce', '口岸通关更快了', '海关推行单一窗口，进出口货物通关时间缩短，外贸企业少跑腿。'],
    ['resources', '河口风机并网', '海上风电项目首批机组并网发电，年发电量可供十万户用电。'],
    ['environment', '寒潮今夜到', '气象台发布寒潮蓝色预警，气温将下降八摄氏度，局部有暴雪。'],
    ['regulation', '查燃气也查电梯', '安委会开展隐患排查，特种设备和有限空间是检查重点，防范安全事故。'],
    ['science', '新校舍开学第一课', '中小学学生走进课堂，教师讲授科学课程，校园里书声琅琅。'],
    ['culture', '古窑址露真容', '考古队在遗址出土瓷器百余件，博物馆将举办展览，文物保护同步进行。'],
    ['health', '社区门诊周末不打烊', '卫生院医生为慢性病患者看诊，糖尿病和高血压可就近用药，分级诊疗更顺。'],
    ['population', '托育班办到家门口', '婴幼儿照护服务扩面，生育补贴按月发放，普惠托育价格下降。'],
    ['labour', '零工市场灯火明', '招聘会送岗到村，农民工就业有门路，欠薪线索当天办理，失业保险按时发放。'],
    ['justice', '反诈课进村', '民警讲解电信网络诈骗手法，法院以案说法，检察院提起公诉三起。'],
    ['civil', '桥断之后', '洪涝灾害过后，救灾物资送到安置点，受灾群众转移安置，灾后重建启动。'],
    ['ethnic', '一个院子八个民族', '各族群众互相帮助，铸牢中华民族共同体意识，民族团结进步。'],
    ['foreign', '两国外长通电话', '双方外长就停火交换意见，外交部发言人说，将推动和谈。'],
    ['hong-kong-macao-taiwan', '两岸青年同走古道', '台胞与大陆青年参加海峡论坛，两岸同胞话融合。'],
    ['defence', '海上夜训', '驱逐舰编队开展实弹演习，海军官兵练兵备战。'],
    ['affairs', '把意见带上会', '人大代表、政协委员讨论政府工作报告，民主党派参政议政。'],
    ['economy', '上半年经济运行平稳', '国内生产总值稳步增长，宏观调控有力，有效投资扩大，居民消费价格温和上涨。'],
  ];
  for (const [id, title, body] of cases) {
    it(`${title} is ${id}`, () => {
      assert.equal(best(title, body), id);
    });
  }

  it('are none for blank text', () => {
    assert.deepEqual(findTopics(' ', '\n\u3000'), []);
  });

  it('are 其他 alone where no word speaks', () => {
    const topics = findTopics('', '嗯，好的，那就这样吧。');
    assert.deepEqual(topics, [{ id: 'other', label: '其他', weight: 1 }]);
  });

  it('come with what their classes say, under their own name', () => {
    assert.deepEqual(
      findTopics('增值税', '增值税').map(({ label }) => label),
      ['财政、金融、审计'],
    );
  });

  it('hear the title more than the body', () => {
    assert.equal(best('高铁', '门诊。'), 'industry');
    assert.equal(best('门诊', '高铁。'), 'health');
  });

  it('read words that layout cut, in full-width and in either case', () => {
    assert.deepEqual(findTopics('', '人工智\n\n能与 ＧＤＰ'), findTopics('', '人工智能与  gdp   '));
  });

  it('do not hear a Latin word within another', () => {
    assert.equal(best('', 'MAIL GDPR'), 'other');
  });
});

describe("a reader's own topics", () => {
  const own = [{ id: 'bamboo', label: '竹业', words: ['毛竹', '笋干'] }];

  it('are found by their words', () => {
    assert.equal(findTopics('毛竹下山', '笋干上市。', own)[0]?.label, '竹业');
    assert.equal(findTopics('毛竹下山', '笋干上市。')[0]?.id, 'other');
  });

  it('speak for a parent too', () => {
    const ids = findTopics('毛竹', '', [{ id: 'bamboo', label: '竹业', words: ['毛竹'], parent: 'agriculture' }]);
    assert.deepEqual(new Set(ids.map(({ id }) => id)), new Set(['bamboo', 'agriculture']));
  });

  it('add their words to a topic of the same id', () => {
    const topics = findTopics('毛竹', '', [{ id: 'agriculture', label: 'mine', words: ['毛竹'] }]);
    assert.deepEqual(
      topics.map(({ id, label }) => [id, label]),
      [['agriculture', '农业、林业、水利']],
    );
  });

  it('may be any strings', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary' }), { maxLength: 8 }),
        fc.string({ unit: 'binary' }),
        (words, text) => {
          findTopics(text, text, [{ id: 'x', label: 'x', words }]);
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe('any text', () => {
  it('has at most three topics, best first, weights from 0 to 1', () => {
    const pieces = TAXONOMY.flatMap(({ words }) => words).filter((_, i) => i % 40 === 0);
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...pieces, ' ', '\n', '。', '😀'), { maxLength: 40 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, text, (title, body) => {
        const topics = findTopics(title, body);
        assert.ok(topics.length <= 3);
        assert.equal(topics.length === 0, (title + body).trim() === '');
        for (const [i, { weight }] of topics.entries()) {
          assert.ok(weight > 0 && weight <= 1 && weight <= (topics[i - 1]?.weight ?? 1));
        }
      }),
    );
  });
});
