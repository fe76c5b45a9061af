import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { readOrganisations, readTopics } from '../../../src/features/settings/lists';
import { parseSilencing, silencedIn, withSilenced } from '../../../src/features/silencing/file';
import { silence } from '../../../src/features/silencing/silence';
import { annotations, figure, organisation } from './support';

const schema = JSON.parse(readFileSync(join(__dirname, '../../../schemas/policylens.schema.json'), 'utf8')) as object;
const validates = new Ajv().compile(schema);

describe('.policylens.json', () => {
  it('silences everywhere and in single files', () => {
    const parsed = parseSilencing(
      '{"notOrganisations": ["甲 厅"], "files": {"a/b.txt": {"notOrganisations": ["乙局"]}}}',
    );
    assert.ok('file' in parsed);
    assert.deepEqual([...silencedIn(parsed.file, 'a/b.txt')], ['甲厅', '乙局']);
    assert.deepEqual([...silencedIn(parsed.file, 'toString')], ['甲厅']);
  });

  it('says what is wrong, and where', () => {
    const flaw = (text: string) => {
      const parsed = parseSilencing(text);
      return 'flaw' in parsed ? parsed.flaw : undefined;
    };
    assert.equal(flaw('{')?.is, 'not-json');
    assert.deepEqual(flaw('[]'), { is: 'wrong-type', at: '', expected: 'object' });
    assert.deepEqual(flaw('{"notOrganisations": "甲厅"}'), {
      is: 'wrong-type',
      at: 'notOrganisations',
      expected: 'strings',
    });
    assert.deepEqual(flaw('{"files": []}'), { is: 'wrong-type', at: 'files', expected: 'object' });
    assert.deepEqual(flaw('{"files": {"a": {"notOrganisations": [1]}}}'), {
      is: 'wrong-type',
      at: 'files["a"].notOrganisations',
      expected: 'strings',
    });
    assert.deepEqual(flaw('{"notOrganizations": []}'), { is: 'unknown-key', at: 'notOrganizations' });
    assert.equal(flaw(''), undefined);
    assert.equal(flaw('{"$schema": "x"}'), undefined);
  });

  it('accepts what its schema accepts, and nothing else', () => {
    const list = fc.oneof(fc.constant(['甲']), fc.constant([]), fc.constant('甲'), fc.constant([1]), fc.constant(null));
    const entry = fc.oneof(
      fc.record({ notOrganisations: list }),
      fc.constant({}),
      fc.constant({ other: [] }),
      fc.constant(7),
    );
    const file = fc.oneof(
      fc.record(
        { notOrganisations: list, files: fc.dictionary(fc.constantFrom('a', 'b/c'), entry) },
        { requiredKeys: [] },
      ),
      fc.constant({ unknown: 1 }),
      fc.constant(null),
    );
    fc.assert(
      fc.property(file, (value) => {
        assert.equal('file' in parseSilencing(JSON.stringify(value)), validates(value));
      }),
    );
  });

  it('grows by a word, once, and keeps what is there', () => {
    const once = withSilenced('{"$schema": "x", "notOrganisations": ["甲厅"]}', '乙局', 'a.txt');
    assert.equal(withSilenced(once, '乙局', 'a.txt'), once);
    const twice = withSilenced(once, '丙委', null);
    assert.deepEqual(JSON.parse(twice), {
      $schema: 'x',
      notOrganisations: ['甲厅', '丙委'],
      files: { 'a.txt': { notOrganisations: ['乙局'] } },
    });
    assert.ok(validates(JSON.parse(twice)));
    const parsed = parseSilencing(withSilenced('', '乙局', '__proto__'));
    assert.ok('file' in parsed && silencedIn(parsed.file, '__proto__').has('乙局'));
  });

  it('takes organisations out and nothing else', () => {
    const mentions = [organisation('甲\n厅', '甲厅'), organisation('乙局', '乙局'), figure('甲厅', {})];
    const [first] = mentions;
    const fact = {
      id: 'f1',
      type: 'observation',
      article: 'a1',
      indicator: null,
      figures: [],
      speaker: { person: '某', role: null, organisation: first?.id ?? '' },
    } as const;
    const silenced = silence({ ...annotations(mentions), facts: [fact] }, new Set(['甲厅']));
    assert.deepEqual(silenced.mentions, mentions.slice(1));
    assert.equal(silenced.facts[0]?.speaker?.organisation, null);
    const all = annotations(mentions);
    assert.equal(silence(all, new Set()), all);
    assert.equal(silence(all, new Set(['丁'])), all);
  });
});

describe('Lists in settings', () => {
  it('are read as far as they are sound', () => {
    assert.deepEqual(
      readOrganisations([
        { name: ' 甲公司 ', shortNames: ['甲', 3, ' '], kind: 'company' },
        { name: '' },
        'x',
        null,
        { name: '乙', kind: 'club' },
      ]),
      [
        { name: '甲公司', shortNames: ['甲'], kind: 'company' },
        { name: '乙', shortNames: [], kind: 'other' },
      ],
    );
    assert.deepEqual(readTopics([{ label: '港口', words: ['码头'] }, { label: '空', words: [] }, { words: ['x'] }]), [
      { id: 'user:港口', label: '港口', words: ['码头'] },
    ]);
    assert.deepEqual([readOrganisations('x'), readTopics(undefined)], [[], []]);
  });
});
