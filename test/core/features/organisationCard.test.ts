import assert from 'node:assert/strict';
import { cardOf } from '../../../src/features/cards/card';
import type { OrganisationFacts } from '../../../src/core/organisations/names';
import { annotations, english, organisation, titled } from './support';

const record: OrganisationFacts = {
  name: '海川市港务管理局',
  kind: 'government',
  englishName: 'Harbour Authority',
  level: 'prefectural',
  parent: '海川市人民政府',
  shortNames: [],
  formerly: ['海川市港口局'],
  nowCalled: [],
  identifiers: ['GB:1'],
};

function cardAmong(mentions: Parameters<typeof annotations>[0], describe?: OrganisationFacts) {
  const [first] = mentions;
  assert.ok(first);
  return cardOf(first, {
    annotations: annotations(mentions),
    reader: english,
    lineOf: (offset) => offset / 10 + 1,
    describe: () => describe,
  });
}

describe('Organisation cards', () => {
  it('say the full name, the English name, kind, level, parent and history', () => {
    const card = cardAmong([organisation('海川港务局', '海川市港务管理局')], record);
    assert.equal(card.headline, '海川市港务管理局');
    assert.deepEqual(card.details, ['Harbour Authority', 'government', 'prefectural level']);
    assert.deepEqual(
      card.lines.map(({ label, items }) => [label, ...items.map(({ text }) => text)]),
      [
        ['Part of', '海川市人民政府'],
        ['Formerly', '海川市港口局'],
        ['Identifiers', 'GB:1'],
        ['Names here', '海川港务局 (line 1)'],
      ],
    );
  });

  it('count the names used here, most frequent first, each with its first place', () => {
    const name = '海川市港务管理局';
    const mentions = [
      organisation(name, name, 'government', 0),
      organisation('港务 局', name, 'government', 20),
      organisation('港务局', name, 'government', 40),
      organisation('别的公司', '别的公司', 'company', 60),
    ];
    const [line] = cardAmong(mentions).lines;
    assert.deepEqual(line?.items, [
      { text: '港务局 × 2 (from line 3)', mention: mentions[1]?.id },
      { text: '海川市港务管理局 (line 1)', mention: mentions[0]?.id },
    ]);
  });

  it('say nothing of names where there is only the full name, once', () => {
    assert.deepEqual(cardAmong([organisation('海川银行', '海川银行', 'bank')]).lines, []);
  });
});

describe('Cards of events and policy documents', () => {
  it('say what they are and how often they are named', () => {
    const forum = cardAmong([titled('event', '第三届\n海川论坛'), titled('event', '第三届海川论坛', 30)]);
    assert.equal(forum.headline, '第三届 海川论坛');
    assert.deepEqual(forum.details, ['event', 'named 2 times here']);
    assert.deepEqual(cardAmong([titled('document', '《港口条例》')]).details, ['policy document']);
    assert.deepEqual(cardAmong([titled('document', '海政发〔2025〕3号')]).details, ['document number']);
  });
});
