import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Mention } from '../../../src/core/annotations';
import { filterMentions } from '../../../src/features/tree/filter';
import { GROUPINGS, type Grouping, levelsOf } from '../../../src/features/tree/groupings';
import { Grove, type TreeNode } from '../../../src/features/tree/nodes';
import { annotations, articleOf, date, english, figure, organisation, titled } from './support';

const ARTICLES = [
  articleOf('a1', '港口扩建', ['交通', '财政']),
  articleOf('a2', '银行降息', ['财政']),
  articleOf('a3', '其他消息'),
];

function grove(mentions: readonly Mention[], grouping: Grouping): Grove {
  const context = {
    annotations: annotations(mentions, ARTICLES),
    reader: english,
    text: '',
    topicLabel: ({ label }: { label: string }) => label,
  };
  return new Grove('file:///a', mentions, levelsOf(grouping, context));
}

function leaves(tree: Grove, nodes: readonly TreeNode[] = tree.children()): Mention[] {
  return nodes.flatMap((node) => (node.type === 'mention' ? [node.mention] : leaves(tree, tree.children(node))));
}

function outline(tree: Grove, nodes: readonly TreeNode[] = tree.children(), depth = 0): string[] {
  return nodes.flatMap((node) => {
    const indent = '  '.repeat(depth);
    if (node.type === 'mention') return [`${indent}${node.mention.text}`];
    return [`${indent}${node.look.label} ${node.mentions.length}`, ...outline(tree, tree.children(node), depth + 1)];
  });
}

const SAMPLE = [
  organisation('海川银行', '海川银行股份有限公司', 'bank', 0, 'a2'),
  figure('5%', { kind: 'percent', value: '5', unit: '%' }, 10, 'a2'),
  organisation('该行', '海川银行股份有限公司', 'bank', 20, 'a2'),
  organisation('港务局', '海川市港务局', 'government', 30, 'a1'),
  date('今年', { kind: 'year', start: '2025-01-01', end: '2025-12-31' }, 40, 'a1'),
  titled('document', '《港口条例》', 50, 'a3'),
];

describe('Topic tree', () => {
  it('goes from topic to article to category, with organisations under their full names', () => {
    assert.deepEqual(outline(grove(SAMPLE, 'topic')), [
      '财政 3',
      '  银行降息 3',
      '    Figures 1',
      '      5%',
      '    Organisations 2',
      '      海川银行股份有限公司 2',
      '        海川银行',
      '        该行',
      '交通 2',
      '  港口扩建 2',
      '    Dates 1',
      '      今年',
      '    Organisations 1',
      '      港务局',
      'Other topics 1',
      '  其他消息 1',
      '    Policy documents 1',
      '      《港口条例》',
    ]);
  });

  it('is regrouped by category and kind', () => {
    assert.deepEqual(outline(grove(SAMPLE, 'category')), [
      'Figures 1',
      '  5%',
      'Dates 1',
      '  今年',
      'Organisations 3',
      '  bank 2',
      '    海川银行股份有限公司 2',
      '      海川银行',
      '      该行',
      '  港务局',
      'Policy documents 1',
      '  《港口条例》',
    ]);
  });

  const mention = fc
    .tuple(
      fc.constantFrom('figure', 'date', 'organisation', 'event'),
      fc.constantFrom('a1', 'a2', 'a3'),
      fc.constantFrom('甲局', '乙局'),
    )
    .map(([type, article, name]) =>
      type === 'figure'
        ? figure('5', { value: '5' }, 0, article)
        : type === 'date'
          ? date('今天', {}, 0, article)
          : type === 'organisation'
            ? organisation(name, name, 'government', 0, article)
            : titled('event', name, 0, article),
    );

  it('holds every mention once under every grouping, and finds it', () => {
    fc.assert(
      fc.property(fc.array(mention, { maxLength: 60 }), fc.constantFrom(...GROUPINGS), (mentions, grouping) => {
        const tree = grove(mentions, grouping);
        const found = leaves(tree);
        assert.equal(found.length, mentions.length);
        assert.equal(new Set(found).size, mentions.length);
        for (const each of mentions) assert.equal(tree.find(each)?.mention, each);
      }),
    );
  });

  it('grows only what is looked at', () => {
    const many = Array.from({ length: 100_000 }, (_, i) => figure(String(i), { value: String(i) }, i * 10, 'a1'));
    const tree = grove(many, 'topic');
    const [topic] = tree.children();
    assert.ok(topic?.type === 'group');
    assert.equal(topic.mentions.length, 100_000);
    assert.equal(tree.children(topic).length, 1);
  });
});

describe('Filter of the tree', () => {
  const all = annotations(SAMPLE, ARTICLES);
  const found = (words: string): string[] => filterMentions(all, words, english).map(({ text }) => text);

  it('looks at text, full name, value, category and title', () => {
    assert.deepEqual(found('该行'), ['该行']);
    assert.deepEqual(found('海川银行股份'), ['海川银行', '该行']);
    assert.deepEqual(found('2025'), ['今年']);
    assert.deepEqual(found('policy DOC'), ['《港口条例》']);
    assert.deepEqual(found('港口扩建'), ['港务局', '今年']);
  });

  it('minds neither case nor width nor layout', () => {
    assert.deepEqual(found(' 海 川 银 行 股 份 '), ['海川银行', '该行']);
    assert.deepEqual(found('５%'), ['5%']);
  });

  it('keeps all when empty and none when nothing matches', () => {
    assert.equal(filterMentions(all, '  ', english), all.mentions);
    assert.deepEqual(found('不会有的词'), []);
  });
});
