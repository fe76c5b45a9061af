import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, mentionOf, policyLens, read, show, texts, until, withSetting } from './support';

describe('Reading', () => {
  after(closeAll);

  it('gives offsets in the document', async () => {
    const { annotations, document } = await show('𠮷市\r\n\r\n今年投资 30 亿元，𠀀增长 5%。');
    const text = document.getText();
    assert.ok(annotations.mentions.length >= 3);
    for (const mention of annotations.mentions) assert.equal(text.slice(mention.start, mention.end), mention.text);
  });

  it('leaves text without Chinese alone', async () => {
    const { getAnnotations } = await policyLens();
    const document = await vscode.workspace.openTextDocument({
      content: 'In 2024 we spent 30 million.',
      language: 'plaintext',
    });
    assert.equal(await getAnnotations(document.uri), undefined);
  });

  it('leaves other languages alone', async () => {
    const { getAnnotations } = await policyLens();
    const document = await vscode.workspace.openTextDocument({ content: '{"a": "投资 30 亿元"}', language: 'json' });
    assert.equal(await getAnnotations(document.uri), undefined);
  });

  it('says that a text is too long, and reads it when the limit is raised', async () => {
    const { getAnnotations } = await policyLens();
    await withSetting('maxDocumentLength', 10, async () => {
      const document = await vscode.workspace.openTextDocument({
        content: '今年全省投资超过 30 亿元。',
        language: 'policy-text',
      });
      await vscode.window.showTextDocument(document);
      assert.equal(await getAnnotations(document.uri), undefined);
      await vscode.workspace
        .getConfiguration('policyLens')
        .update('maxDocumentLength', 1000, vscode.ConfigurationTarget.Global);
      await until(async () => (await getAnnotations(document.uri)) !== undefined, 'annotations');
    });
  });

  it('reads a large file without blocking', async () => {
    const article = (i: number): string =>
      `一季度经济开局平稳\n\n今年一季度，全省实现地区生产总值 ${i} 亿元，同比增长 5.6%，主要指标好于预期。（记者 林一舟）\n\n`;
    const document = await vscode.workspace.openTextDocument({
      content: Array.from({ length: 4000 }, (_, i) => article(i + 1)).join(''),
      language: 'policy-text',
    });
    let turns = 0;
    const timer = setInterval(() => turns++, 5);
    const annotations = await read(document);
    clearInterval(timer);
    assert.ok(annotations.mentions.length >= 12_000, String(annotations.mentions.length));
    assert.ok(turns > 3, `other work had ${turns} turns`);
  });

  it('tells other extensions of every new reading', async () => {
    const { onDidChangeAnnotations } = await policyLens();
    const { editor, document } = await show('投资 30 亿元。');
    const told = new Promise<vscode.Uri>((resolve) => {
      const listener = onDidChangeAnnotations((uri) => {
        if (uri.toString() !== document.uri.toString()) return;
        listener.dispose();
        resolve(uri);
      });
    });
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(0, 0), '新增');
    });
    assert.equal((await told).toString(), document.uri.toString());
    assert.ok(texts(await read(document)).includes('30 亿元'));
  });

  it('follows a publication date that a reader sets, and forgets it', async () => {
    const { document, annotations } = await show('6 月 6 日，会议召开。');
    assert.notEqual(annotations.document.publicationDate, '2021-07-01');
    await vscode.commands.executeCommand('policyLens.setPublicationDate', document.uri.toString(), '2021年7月1日');
    const given = await read(document);
    assert.deepEqual([given.document.publicationDate, given.document.publicationDateFrom], ['2021-07-01', 'given']);
    const date = mentionOf(given, '6 月 6 日');
    assert.equal(date.type === 'date' && date.date.start, '2021-06-06');
    await vscode.commands.executeCommand('policyLens.clearPublicationDate', document.uri.toString());
    assert.notEqual((await read(document)).document.publicationDateFrom, 'given');
  });

  it("follows a reader's own organisations and topics at once", async () => {
    const { document } = await show('澜汐传感新厂投产，鲸落计划同步启动。');
    await withSetting(
      'organisations',
      [{ name: '澜汐传感技术有限公司', shortNames: ['澜汐传感'], kind: 'company' }],
      async () => {
        const mention = await until(
          async () => (await read(document)).mentions.find(({ text }) => text === '澜汐传感'),
          'the organisation',
        );
        assert.equal(mention.type === 'organisation' && mention.organisation.name, '澜汐传感技术有限公司');
      },
    );
    await withSetting('topics', [{ label: '鲸落', words: ['鲸落计划'] }], async () => {
      await until(
        async () => (await read(document)).articles.some(({ topics }) => topics.some(({ label }) => label === '鲸落')),
        'the topic',
      );
    });
  });

  it('marks impossible dates quietly', async () => {
    const { document } = await show('2025 年 2 月 30 日，公告发布。');
    const found = await until(
      () => vscode.languages.getDiagnostics(document.uri).find(({ code }) => code === 'impossible-date'),
      'a diagnostic',
    );
    assert.ok(found.severity >= vscode.DiagnosticSeverity.Information);
    await withSetting('checks', false, async () => {
      await until(() => vscode.languages.getDiagnostics(document.uri).length === 0, 'no diagnostics');
    });
  });
});
