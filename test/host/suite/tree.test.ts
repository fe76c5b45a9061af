import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { TreeNode } from '../../../src/features/tree/nodes';
import { closeAll, mentionOf, policyLens, read, show, until, withSetting } from './support';

const TEXT = `粮食收购进度过半

9 月 10 日，国家统计局发布数据，全省收购秋粮 300 万吨，增长 12%。国家统计局有关负责人说，农业农村部将继续支持。（记者 林一舟）

门诊报销比例提高

国家卫健委表示，医保报销比例提高到 70%。国家卫生健康委员会将于 10 月公布细则。（记者 何以南）
`;

async function labels(nodes: readonly TreeNode[]): Promise<string[]> {
  const { tree } = await policyLens();
  return nodes.map((node) => {
    const { label, description } = tree.getTreeItem(node);
    return `${typeof label === 'string' ? label : ''} ${typeof description === 'string' ? description : ''}`.trim();
  });
}

async function descend(...path: RegExp[]): Promise<readonly TreeNode[]> {
  const { tree } = await policyLens();
  let nodes: readonly TreeNode[] = tree.getChildren();
  for (const wanted of path) {
    const names = await labels(nodes);
    const index = names.findIndex((name) => wanted.test(name));
    assert.ok(index >= 0, `${String(wanted)} is not among ${names.join(' | ')}`);
    nodes = tree.getChildren(nodes[index]);
  }
  return nodes;
}

function active(): vscode.TextEditor {
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor);
  return editor;
}

describe('Topic tree', () => {
  before(async () => {
    await show(TEXT);
    const { tree } = await policyLens();
    await until(() => tree.size > 0, 'the tree');
  });
  after(closeAll);

  it('goes from topic to article, category and mention, with counts', async () => {
    const { tree } = await policyLens();
    const topics = tree.getChildren();
    assert.ok(topics.length >= 1);
    const counts = (await labels(topics)).map((label) => Number(/\d+$/.exec(label)?.[0]));
    assert.equal(
      counts.reduce((a, b) => a + b),
      tree.size,
    );
    assert.match((await labels(await descend(/./))).join('|'), /粮食收购进度过半/);
    assert.match((await labels(await descend(/./, /./))).join('|'), /Figures \d.*Dates \d.*Organisations \d/);
  });

  it('is regrouped by article and by category', async () => {
    await withSetting('tree.groupBy', 'article', async () => {
      await until(async () => (await labels(await descend()))[0]?.includes('粮食'), 'articles');
      assert.equal((await descend()).length, 2);
    });
    await withSetting('tree.groupBy', 'category', async () => {
      await until(async () => (await labels(await descend()))[0]?.startsWith('Figures'), 'categories');
      assert.ok((await labels(await descend(/^Figures/))).some((label) => label.startsWith('percentage')));
    });
  });

  it('groups organisations under their full names', async () => {
    await withSetting('tree.groupBy', 'category', async () => {
      await until(async () => (await labels(await descend()))[0]?.startsWith('Figures'), 'categories');
      const health = await descend(/^Organisations/, /^government/, /国家卫生健康委员会 2$/);
      assert.deepEqual(
        (await labels(health)).map((label) => label.split(' ')[0]),
        ['国家卫健委', '国家卫生健康委员会'],
      );
    });
  });

  it('is filtered by text and shows what matches', async () => {
    const { tree } = await policyLens();
    tree.filter = '农业农村部';
    const [topic] = tree.getChildren();
    assert.ok(topic?.type === 'group');
    assert.deepEqual(
      topic.mentions.map(({ text }) => text),
      ['农业农村部'],
    );
    tree.filter = '不会有的词';
    assert.deepEqual(tree.getChildren(), []);
    await vscode.commands.executeCommand('policyLens.clearTreeFilter');
    assert.equal(tree.filter, '');
    assert.ok(tree.getChildren().length > 0);
  });

  it('selects the text of a mention', async () => {
    const { tree } = await policyLens();
    const editor = active();
    const annotations = await read(editor.document);
    const node = tree.find(mentionOf(annotations, '300 万吨'));
    assert.ok(node);
    const { command } = tree.getTreeItem(node);
    assert.ok(command);
    await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
    await until(() => editor.document.getText(editor.selection) === '300 万吨', 'the selection');
  });

  it('finds the parents of every mention, so that VS Code can reveal it', async () => {
    const { tree } = await policyLens();
    for (const mention of (await read(active().document)).mentions) {
      const node = tree.find(mention);
      assert.ok(node, mention.text);
      let root: TreeNode = node;
      for (let parent = tree.getParent(root); parent; parent = tree.getParent(parent)) root = parent;
      assert.ok(tree.getChildren().includes(root));
    }
  });

  it('makes cards when asked, and speaks', async () => {
    const { tree } = await policyLens();
    const [leaf] = await descend(/./, /./, /^Figures/);
    assert.ok(leaf);
    const item = tree.resolveTreeItem(tree.getTreeItem(leaf), leaf);
    assert.match((item.tooltip as vscode.MarkdownString).value, /\*\*/);
    assert.ok(item.accessibilityInformation?.label);
  });
});
