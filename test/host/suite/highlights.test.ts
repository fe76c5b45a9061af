import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { MentionType } from '../../../src/core/annotations';
import { closeAll, policyLens, show, until, withSetting } from './support';

const TEXT = '6 月 6 日，国家统计局发布数据，全国粮食产量 7 亿吨，增长 1.2%。《农业促进办法》同日印发。';

async function shown(editor: vscode.TextEditor, type: MentionType): Promise<string[]> {
  const { highlights } = await policyLens();
  return (highlights.shownIn(editor).get(type) ?? []).map((range) => editor.document.getText(range));
}

describe('Highlights', () => {
  after(closeAll);

  it('mark every category', async () => {
    const { editor } = await show(TEXT);
    await until(async () => (await shown(editor, 'figure')).length === 2, 'figures');
    assert.deepEqual(await shown(editor, 'figure'), ['7 亿吨', '1.2%']);
    assert.ok((await shown(editor, 'date')).includes('6 月 6 日'));
    assert.deepEqual(await shown(editor, 'organisation'), ['国家统计局']);
    assert.deepEqual(await shown(editor, 'document'), ['《农业促进办法》']);
  });

  for (const language of ['plaintext', 'markdown']) {
    it(`mark ${language} as well`, async () => {
      const { editor } = await show(TEXT, language);
      await until(async () => (await shown(editor, 'figure')).length === 2, 'figures');
    });
  }

  it('go with the language and come back with it', async () => {
    const { editor, document } = await show(TEXT);
    const { tree } = await policyLens();
    await until(async () => (await shown(editor, 'figure')).length === 2 && tree.size > 0, 'figures');
    await vscode.languages.setTextDocumentLanguage(document, 'json');
    await until(async () => (await shown(editor, 'figure')).length === 0 && tree.size === 0, 'nothing');
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await until(async () => (await shown(editor, 'figure')).length === 2 && tree.size > 0, 'figures again');
  });

  it('can be switched off by category and on again', async () => {
    const { editor } = await show(TEXT);
    await until(async () => (await shown(editor, 'figure')).length > 0, 'figures');
    await withSetting('highlights.figures', false, async () => {
      await until(async () => (await shown(editor, 'figure')).length === 0, 'no figures');
      assert.ok((await shown(editor, 'date')).length > 0);
    });
    await until(async () => (await shown(editor, 'figure')).length === 2, 'figures again');
  });

  it('are switched by commands', async () => {
    const { editor } = await show(TEXT);
    await until(async () => (await shown(editor, 'date')).length > 0, 'dates');
    await vscode.commands.executeCommand('policyLens.hide.date');
    await until(async () => (await shown(editor, 'date')).length === 0, 'no dates');
    await vscode.commands.executeCommand('policyLens.show.date');
    await until(async () => (await shown(editor, 'date')).length > 0, 'dates again');
  });

  it('stay right while typing', async () => {
    const { editor, document } = await show('产值达到 30 亿元。');
    await until(async () => (await shown(editor, 'figure')).includes('30 亿元'), 'the figure');
    await editor.edit((edit) => {
      edit.insert(document.positionAt(document.getText().indexOf(' 亿元')), '5');
      edit.insert(new vscode.Position(0, 0), '去年，');
    });
    await until(async () => (await shown(editor, 'figure')).includes('305 亿元'), 'the new figure');
    assert.deepEqual(await shown(editor, 'date'), ['去年']);
    await editor.edit((edit) => {
      edit.delete(new vscode.Range(0, 0, 0, document.getText().length));
    });
    await until(async () => (await shown(editor, 'figure')).length === 0, 'nothing');
  });

  it('follow the viewport of a long file and lose none', async () => {
    const lines = Array.from({ length: 3000 }, (_, i) => `第${i + 1}段：全年投资 ${i + 1} 亿元。`);
    const { editor, annotations } = await show(lines.join('\n\n'));
    const figures = annotations.mentions.filter(({ type }) => type === 'figure');
    assert.ok(figures.length >= 3000, String(figures.length));
    await until(async () => (await shown(editor, 'figure')).includes('1 亿元'), 'the first figure');
    assert.ok((await shown(editor, 'figure')).length < 500);
    const last = editor.document.lineCount - 1;
    editor.revealRange(new vscode.Range(last, 0, last, 0));
    await until(async () => (await shown(editor, 'figure')).includes('3000 亿元'), 'the last figure');
  });
});
