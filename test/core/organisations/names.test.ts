import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Reading, read } from '../../../src/core/document/reading';
import type { FoundName } from '../../../src/core/found';
import {
  completeNames,
  describeOrganisation,
  kindOfName,
  linkOrganisations,
  type UserOrganisation,
} from '../../../src/core/organisations/names';
import { shortForms } from '../../../src/core/organisations/names/shorten';
import { growsFaster } from '../growth';

function reading(text: string): Reading {
  return read(text, new Set());
}

/** The first place of each of `names` in `text`, as a tagger that knows no kinds finds it. */
function found(text: string, ...names: string[]): FoundName[] {
  return names.map((name) => {
    const start = text.indexOf(name);
    return { start, end: start + name.length, label: 'organisation', kind: null, name: null };
  });
}

/** What completing finds, each as written and its full name behind an arrow where it has one. */
function complete(text: string, names: FoundName[], own?: UserOrganisation[]): string[] {
  return completeNames(reading(text), names, own).map(({ start, end, name }) => {
    const written = text.slice(start, end);
    return name === null || name === written ? written : `${written}→${name}`;
  });
}

describe('organisations/names: kinds', () => {
  const kinds: Record<string, string> = {
    财政部: 'government',
    欧洲央行: 'government',
    深交所: 'company',
    某县人民医院: 'hospital',
    江都大学附属医院: 'hospital',
    江都大学考古学院: 'university',
    江都大学量子实验室: 'university',
    江都量子实验室: 'research',
    中央党校: 'school',
    以军: 'military',
    江都县公安局: 'government',
    江都县人民法院: 'judiciary',
    江都足协: 'association',
    江都机床工业联合会: 'association',
    江都农村商业银行: 'bank',
    江都机床有限责任公司: 'company',
    江都县委: 'party',
    国家统计局综合司: 'government',
    '江都大学（东校区）': 'university',
    江都晚报: 'media',
    西共体: 'international',
  };
  for (const [name, kind] of Object.entries(kinds)) {
    it(`${name} is ${kind}`, () => {
      assert.equal(kindOfName(name), kind);
    });
  }

  it('lets context speak where neither register nor head does', () => {
    assert.equal(kindOfName('江都甲乙'), null);
    assert.equal(kindOfName('江都甲乙', 'media'), 'media');
    assert.equal(kindOfName('江都甲乙有限公司', 'media'), 'company');
  });
});

describe('organisations/names: short forms of a full name', () => {
  const has = (name: string, ...forms: string[]): void => {
    const derived = shortForms(name);
    for (const form of forms) assert.ok(derived.includes(form), `${form} of ${name}: ${derived.join(' ')}`);
  };

  it('drops form, trade and place, and keeps the brand', () => {
    has('岚溪海拓半导体科技股份有限公司', '岚溪海拓', '岚溪海拓股份');
    has('温州睿棠药业集团有限公司', '睿棠药业', '温州睿棠', '睿棠药业集团');
    has('睿棠（无锡）医疗器械有限公司', '睿棠', '无锡睿棠', '睿棠医疗器械');
  });

  it('gives a rural bank its short heads', () => {
    has('平湖农村商业银行股份有限公司', '平湖农商银行', '平湖农商行', '平湖农村商业银行');
  });

  it('leaves a department its level', () => {
    has('四川省财政厅', '省财政厅');
    has('广西壮族自治区人民政府', '自治区人民政府');
  });

  it('makes no ordinary word, place or trade a name', () => {
    for (const name of ['太平洋投资有限公司', '杭州市建设集团有限公司', '东方科技有限公司', '北京酒店管理有限公司']) {
      for (const form of shortForms(name)) assert.ok(form.length >= 4, `${form} of ${name}`);
    }
  });
});

describe('organisations/names: completing an article', () => {
  it('names and classes what the register knows', () => {
    const text = '银保监会发布通知。';
    const [name] = completeNames(reading(text), found(text, '银保监会'));
    assert.deepEqual([name?.name, name?.kind], ['中国银行保险监督管理委员会', 'government']);
  });

  it('finds the short name later', () => {
    const text = '岚溪海拓半导体科技股份有限公司扩建。岚溪海拓表示，产能将翻番。';
    assert.deepEqual(complete(text, found(text, '岚溪海拓半导体科技股份有限公司')), [
      '岚溪海拓半导体科技股份有限公司',
      '岚溪海拓→岚溪海拓半导体科技股份有限公司',
    ]);
  });

  it('follows definitions', () => {
    const text = '远山绿色能源发展中心（以下简称“远山中心”）成立。远山中心落户本市。';
    assert.deepEqual(complete(text, found(text, '远山绿色能源发展中心')), [
      '远山绿色能源发展中心',
      '远山中心→远山绿色能源发展中心',
      '远山中心→远山绿色能源发展中心',
    ]);
  });

  it('does not take a role or a document for a short name', () => {
    const text = '远山能源有限公司（以下简称“公司”）公告。公司称，新办法（以下简称《办法》）有效。';
    assert.deepEqual(complete(text, found(text, '远山能源有限公司')), ['远山能源有限公司']);
  });

  it('knows letters in brackets again, but marks no ticker', () => {
    const text = '远山国际仲裁院（YSIA）裁定。YSIA的裁定有效。';
    assert.deepEqual(complete(text, found(text, '远山国际仲裁院')), ['远山国际仲裁院', 'YSIA→远山国际仲裁院']);
  });

  it('points back with 该行 and 总局, and only to a body that suits', () => {
    const text = '平湖农商行增资。该行表示，该行业向好，该校不在其列。';
    assert.deepEqual(complete(text, found(text, '平湖农商行')), [
      '平湖农商行→平湖农村商业银行',
      '该行→平湖农村商业银行',
    ]);
    const bureau = '国家市场监管总局发文。总局要求严查。';
    assert.deepEqual(complete(bureau, found(bureau, '国家市场监管总局')), [
      '国家市场监管总局→国家市场监督管理总局',
      '总局→国家市场监督管理总局',
    ]);
    assert.deepEqual(complete('该行表示，总局称。', []), []);
  });

  it('follows the reader at once, against the tagger too', () => {
    const own: UserOrganisation[] = [{ name: '蓝鲸计划办公室', shortNames: ['蓝鲸办', '苹果'], kind: 'association' }];
    const text = '蓝鲸办开会，苹果到场，蓝鲸办公益处也在。';
    const names = completeNames(reading(text), found(text, '办开会', '蓝鲸办公益处'), own);
    assert.deepEqual(
      names.map(({ start, end, kind, name }) => [text.slice(start, end), kind, name]),
      [
        ['蓝鲸办', 'association', '蓝鲸计划办公室'],
        ['苹果', 'association', '蓝鲸计划办公室'],
        ['蓝鲸办公益处', 'other', null],
      ],
    );
  });

  it('leaves events as they are', () => {
    const text = '数字大会开幕。';
    const event: FoundName = { start: 0, end: 4, label: 'event', kind: null, name: null };
    assert.deepEqual(completeNames(reading(text), [event]), [event]);
  });

  it('gives ordered names within bounds, without overlaps, whatever text and names', function () {
    this.timeout(20_000);
    const unit = fc.constantFrom(...'江都银行有限公司科技（以下简称“甲”）该总局,，。(AB)省财政厅'.split(''));
    const spans = fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 14 })));
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 80 }), spans, (text, places) => {
        const names = places
          .map(([start, length]): FoundName => {
            const end = Math.min(start + length, text.length);
            return { start, end, label: 'organisation', kind: null, name: null };
          })
          .filter(({ start, end }) => start < end);
        const own: UserOrganisation[] = [{ name: '江都', shortNames: ['', '甲'], kind: 'company' }];
        let last = 0;
        for (const { start, end } of completeNames(reading(text), names, own)) {
          assert.ok(start >= last && end > start && end <= text.length);
          last = end;
        }
      }),
    );
  });

  it('takes time in proportion to the article', function () {
    this.timeout(60_000);
    const unit = '岚溪海拓科技有限公司（以下简称“岚溪”）称，该公司与岚溪海拓、总局。（（简称，';
    const own: UserOrganisation[] = [{ name: '总局', shortNames: [], kind: 'other' }];
    const times = growsFaster((size) => {
      const article = reading(unit.repeat(300 * size));
      const names = Array.from({ length: 300 * size }, (_, i): FoundName => {
        const start = i * unit.length;
        return { start, end: start + 10, label: 'organisation', kind: null, name: null };
      });
      return () => completeNames(article, names, own);
    });
    assert.equal(times, null);
  });
});

describe('organisations/names: one identity a document', () => {
  const mention = (name: string) => ({ name, text: name, kind: null });

  it('joins short and full names', () => {
    const ids = linkOrganisations(
      ['温州睿棠药业集团有限公司', '睿棠药业', '工信部', '工业和信息化部', '四川省财政厅', '省财政厅'].map(mention),
    ).map(({ id }) => id);
    assert.equal(ids[0], ids[1]);
    assert.equal(ids[2], ids[3]);
    assert.equal(ids[4], ids[5]);
    assert.equal(new Set(ids).size, 3);
  });

  it('finds the full name also when it comes later', () => {
    const [short, full] = linkOrganisations(['睿棠药业', '温州睿棠药业集团有限公司'].map(mention));
    assert.equal(short?.name, full?.name);
  });

  it('keeps apart what only looks alike', () => {
    const ids = linkOrganisations(['四川省财政厅', '云南省财政厅', '财政部', '美国财政部'].map(mention)).map(
      ({ id }) => id,
    );
    assert.equal(new Set(ids).size, 4);
  });

  it('says parent and English name', () => {
    const [bureau, unit, company] = linkOrganisations(['国家数据局', '国家统计局综合司', '华为'].map(mention));
    assert.deepEqual([bureau?.parent, bureau?.englishName], ['国家发展和改革委员会', 'National Data Administration']);
    assert.equal(unit?.parent, '国家统计局');
    assert.deepEqual([company?.name, company?.parent], ['华为技术有限公司', null]);
  });

  it('follows the reader', () => {
    const own: UserOrganisation[] = [{ name: '蓝鲸计划办公室', shortNames: ['华为'], kind: 'association' }];
    assert.deepEqual(linkOrganisations([mention('华为')], own)[0], {
      id: '蓝鲸计划办公室',
      name: '蓝鲸计划办公室',
      kind: 'association',
      parent: null,
    });
  });

  it('gives one result a mention, in order, whatever the names', function () {
    this.timeout(20_000);
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (names) => {
        assert.equal(linkOrganisations(names.map(mention)).length, names.length);
      }),
    );
  });
});

describe('organisations/names: the facts of a card', () => {
  it('tells what a body was and is called', () => {
    assert.deepEqual(describeOrganisation('金融监管总局')?.formerly, ['中国银行保险监督管理委员会']);
    assert.deepEqual(describeOrganisation('银监会')?.nowCalled, ['国家金融监督管理总局']);
    assert.deepEqual(describeOrganisation('国家统计局')?.nowCalled, []);
  });

  it('gives identifiers, short names and parent', () => {
    const facts = describeOrganisation('贵州茅台');
    assert.deepEqual(facts?.identifiers, ['SSE:600519']);
    assert.equal(facts.parent, '中国贵州茅台酒厂（集团）有限责任公司');
  });

  it('gives the level of state bodies', () => {
    const levels = {
      财政部: 'central',
      中央组织部: 'central',
      浙江省财政厅: 'provincial',
      杭州市人民政府: 'prefectural',
      桐庐县公安局: 'county',
      法国财政部: 'foreign',
      美联储: 'foreign',
      雄安新区公安局: null,
      贵州茅台: null,
    };
    for (const [name, level] of Object.entries(levels)) assert.equal(describeOrganisation(name)?.level, level, name);
  });

  it('speaks of composed bodies, and of no others', () => {
    assert.equal(describeOrganisation('浙江卫健委')?.parent, '浙江省人民政府');
    assert.equal(describeOrganisation('江都甲乙'), undefined);
  });
});
