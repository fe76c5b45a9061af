import assert from 'node:assert/strict';
import type { RegisterEntry } from '../../../src/core/organisations/register';
import { checkRegister } from '../../../src/core/organisations/register/check';
import { RegisterError, parseNames, parseRegister } from '../../../src/core/organisations/register/parse';

/** Parsed and checked, as the register's own tables are in the tests. */
function parse(text: string): RegisterEntry[] {
  const entries = parseRegister({ table: text });
  checkRegister(entries);
  return entries;
}

function refuses(text: string, message: RegExp): void {
  assert.throws(
    () => parse(text),
    (error: unknown) => error instanceof RegisterError && message.test(error.message),
  );
}

describe('organisations/register: the parser of its tables', () => {
  it('reads every column', () => {
    const [parent, old, entry] = parse(`
# a comment
[government]
江都府
旧署 | 署子?
[bank < 江都府 @ foreign]
江都银行 | 江银 都行? | Bank of Jiangdu | was=旧署 id=SSE:600000,SEHK:1
`);
    assert.deepEqual(entry, {
      name: '江都银行',
      kind: 'bank',
      shortNames: ['江银', '都行'],
      contextual: ['都行'],
      englishName: 'Bank of Jiangdu',
      level: 'foreign',
      parent: '江都府',
      predecessors: ['旧署'],
      successors: [],
      identifiers: ['SSE:600000', 'SEHK:1'],
    });
    assert.equal(parent?.parent, null);
    assert.deepEqual(old?.successors, ['江都银行']);
  });

  it('lets columns be empty or missing', () => {
    const [entry] = parse('[media]\n江都报 | | Jiangdu Post');
    assert.deepEqual([entry?.shortNames, entry?.englishName], [[], 'Jiangdu Post']);
  });

  it('overrides or drops the parent of the heading', () => {
    const entries = parse('[company < 甲公司]\n甲公司\n乙公司 | | | parent=-\n丙公司 | | | parent=乙公司');
    assert.deepEqual(
      entries.map((entry) => entry.parent),
      [null, null, '乙公司'],
    );
  });

  it('refuses what breaks a rule, and says where', () => {
    refuses('江都府', /table:1: no heading before/);
    refuses('[castle]\n江都府', /table:1: not a heading/);
    refuses('[bank]\n江都府\n江都府', /江都府 is listed twice/);
    refuses('[bank]\n府', /not a name/);
    refuses('[bank]\n江都(府)', /not a name/);
    refuses('[bank]\n江都府 | 府？ 一 | x', /not a name/);
    refuses('[bank]\n江都府 | | | since=1999', /not a fact/);
    refuses('[bank]\n江都府 | | | was=', /not a fact/);
    refuses('[bank]\n江都府 | | | | x', /more than four columns/);
    refuses('[bank]\n江都府 | | | was=旧署', /旧署 is not in the register/);
    refuses('[bank < 旧署]\n江都府', /旧署 is not in the register/);
  });

  it('lets bodies share a short name only where both mark it', () => {
    refuses('[bank]\n江都府 | 江府\n江阴府 | 江府', /江府 is a name of both/);
    refuses('[bank]\n江都府 | 江府?\n江阴府 | 江府', /江府 is a name of both/);
    refuses('[bank]\n江都府\n江阴府 | 江都府', /江都府 is a name of both/);
    assert.equal(parse('[bank]\n江都府 | 江府?\n江阴府 | 江府?').length, 2);
  });

  it('reads lists of names alone', () => {
    const names = parseNames('company', '# note\n江都股份 江都重工?\n');
    assert.deepEqual(
      names.map(({ name, kind, contextual }) => [name, kind, contextual]),
      [
        ['江都股份', 'company', []],
        ['江都重工', 'company', ['江都重工']],
      ],
    );
  });
});
