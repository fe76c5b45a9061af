import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, mentionOf, show, texts } from './support';

const TEXT = `夏粮收购启动

6 月 6 日，国家统计局公布，收购 300 万吨，增长 12%。各地还将继续做好烘干、仓储和运输工作，确保颗粒归仓。（记者 林一舟）

秋粮备仓完成

国家统计局表示，已备仓容 500 万吨，主产区仓容总体宽裕，农民卖粮更加方便。（记者 何以南）
`;

async function run(command: string, editor: vscode.TextEditor, ...args: unknown[]): Promise<string> {
  await vscode.commands.executeCommand(`policyLens.${command}`, ...args);
  return editor.document.getText(editor.selection);
}

describe('Moving about', () => {
  afterEach(closeAll);

  it('goes to the next and previous mention, round the ends', async () => {
    const { editor, annotations } = await show(TEXT);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    const all = texts(annotations);
    assert.equal(await run('nextMention', editor), all[0]);
    assert.equal(await run('nextMention', editor), all[1]);
    assert.equal(await run('previousMention', editor), all[0]);
    assert.equal(await run('previousMention', editor), all.at(-1));
    assert.equal(await run('nextMention', editor), all[0]);
  });

  it('goes by category', async () => {
    const { editor } = await show(TEXT);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    assert.equal(await run('nextFigure', editor), '300 万吨');
    assert.equal(await run('nextFigure', editor), '12%');
    assert.equal(await run('previousFigure', editor), '300 万吨');
    assert.equal(await run('nextOrganisation', editor), '国家统计局');
    assert.equal(await run('previousDate', editor), '6 月 6 日');
  });

  it('goes to the next mention of the same thing', async () => {
    const { editor, document, annotations } = await show(TEXT);
    const first = mentionOf(annotations, '国家统计局');
    assert.equal(await run('nextSame', editor, document.uri.toString(), first.id), '国家统计局');
    assert.equal(document.offsetAt(editor.selection.start), TEXT.lastIndexOf('国家统计局'));
  });

  it('copies a mention as JSON', async () => {
    const { document, annotations } = await show(TEXT);
    const mention = mentionOf(annotations, '300 万吨');
    await vscode.commands.executeCommand('policyLens.copyAsJson', document.uri.toString(), mention.id);
    assert.deepEqual(JSON.parse(await vscode.env.clipboard.readText()), JSON.parse(JSON.stringify(mention)));
  });

  it('gives the outline articles and their mentions', async () => {
    const { document, annotations } = await show(TEXT);
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    assert.deepEqual(
      symbols.map(({ name }) => name),
      ['夏粮收购启动', '秋粮备仓完成'],
    );
    assert.deepEqual(
      symbols.flatMap(({ children }) => children.map(({ name }) => name)),
      texts(annotations),
    );
  });

  it('folds by article', async () => {
    const { document } = await show(TEXT);
    const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    assert.deepEqual(
      ranges.map(({ start, end }) => [start, end]),
      [
        [0, 2],
        [4, 6],
      ],
    );
  });

  it('finds all mentions of one thing as references', async () => {
    const { document } = await show(TEXT);
    const position = document.positionAt(TEXT.indexOf('国家统计局'));
    const found = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      position,
    );
    assert.deepEqual(
      found.map(({ range }) => document.getText(range)),
      ['国家统计局', '国家统计局'],
    );
  });

  it('opens the sample', async () => {
    await vscode.commands.executeCommand('policyLens.openSample');
    const { activeTextEditor } = vscode.window;
    assert.equal(activeTextEditor?.document.languageId, 'policy-text');
    assert.match(activeTextEditor.document.getText(), /\p{Script=Han}/u);
  });
});
