import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cardAt, closeAll, show } from './support';

describe('Hover cards', () => {
  after(closeAll);

  it('show the exact value of a figure with its bound and code', async () => {
    const { document } = await show('全省数字经济规模超 2.4 万亿元。');
    const { value } = await cardAt(document, '2.4');
    assert.match(value, /more than 2,400,000,000,000 Chinese yuan/);
    assert.match(value, /2\\\.4 trillion · money · CNY/);
  });

  it('show the days of a date, read against a publication date that was set', async () => {
    const { document } = await show('展会 9 月 18 日至 21 日举行。');
    await vscode.commands.executeCommand('policyLens.setPublicationDate', document.uri.toString(), '2024-09-10');
    const { value } = await cardAt(document, '18');
    assert.match(value, /Wed, Sep 18, 2024 – Sat, Sep 21, 2024/);
    assert.match(value, /4 days · 8 days after publication/);
    assert.match(value, /set by you/);
  });

  it('show the full name and the names of an organisation', async () => {
    const { document } = await show('国家卫生健康委员会发布公告。记者从国家卫健委获悉，国家卫健委将开展检查。');
    const { value } = await cardAt(document, '国家卫健委');
    assert.match(value, /\*\*[^*]*国家卫生健康委员会\*\*/);
    assert.match(value, /国家卫健委 × 2/);
  });

  it('appear only on mentions', async () => {
    const { document } = await show('数字经济规模超 2.4 万亿元。');
    await assert.rejects(cardAt(document, '字经济'), /no card/);
  });

  it('are trusted with our own commands only, and have no HTML', async () => {
    const { document } = await show('投资 30 亿元。');
    const card = await cardAt(document, '30 亿元');
    assert.notEqual(card.isTrusted, true);
    assert.notEqual(card.supportHtml, true);
    const { enabledCommands } = card.isTrusted as { enabledCommands: string[] };
    assert.ok(enabledCommands.length > 0);
    for (const command of enabledCommands) assert.match(command, /^policyLens\./);
    for (const [, command] of card.value.matchAll(/\]\(command:([^?)]+)/g))
      assert.ok(enabledCommands.includes(command ?? ''), command);
  });

  for (const hostile of [
    '《[x](command:workbench.action.quit)管理办法》',
    '《<img src=x onerror=alert(1)>管理办法》',
    '《![y](https://example.org/y.png)管理办法》',
    '《$(trash) **粗** _斜_ `码` https://example.org 管理办法》',
    '《&lt;b&gt; | a | \\[z\\](command:x)管理办法》',
  ]) {
    it(`show ${hostile} as plain text`, async () => {
      const { document } = await show(`会议通过了${hostile}。`);
      const { value } = await cardAt(document, hostile.slice(0, 3));
      const [headline = ''] = value.split('\n');
      // Nothing in force is left: every sign with a meaning in Markdown, HTML or icons is behind a backslash.
      const shown = /\*\*(.*)\*\*$/.exec(headline)?.[1] ?? '';
      assert.doesNotMatch(shown, /(?<!\\)(?:\\\\)*[[\]()*_`<!|&]/);
      assert.doesNotMatch(shown, /https:/);
      assert.doesNotMatch(shown, /(?<!\\)\$\\?\(/);
      assert.equal(shown.replace(/\\\\\$/g, '$').replace(/\\(.)/g, '$1'), hostile.replace(/\s+/g, ' '));
    });
  }
});
