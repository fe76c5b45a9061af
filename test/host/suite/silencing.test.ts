import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, mentionOf, read, texts, until } from './support';

function inFolder(...path: string[]): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder, 'no folder is open');
  return vscode.Uri.joinPath(folder.uri, ...path);
}

async function write(uri: vscode.Uri, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

async function open(name: string): Promise<vscode.TextDocument> {
  await write(inFolder(name), '国家统计局公布了数据，国家统计局还介绍了农业农村部的安排。');
  const document = await vscode.workspace.openTextDocument(inFolder(name));
  await vscode.window.showTextDocument(document);
  return document;
}

const settings = (): vscode.Uri => inFolder('.policylens.json');

describe('Silencing', () => {
  afterEach(async () => {
    await closeAll();
    for (const uri of [settings(), inFolder('one.policy.txt'), inFolder('two.policy.txt')]) {
      await vscode.workspace.fs.delete(uri).then(undefined, () => undefined);
    }
  });

  it('takes a name out of one file, and out of the folder, in a file that a team can share', async () => {
    const [one, two] = [await open('one.policy.txt'), await open('two.policy.txt')];
    await vscode.commands.executeCommand(
      'policyLens.notOrganisation',
      one.uri.toString(),
      mentionOf(await read(one), '国家统计局').id,
    );
    await until(async () => !texts(await read(one)).includes('国家统计局'), 'silence in one file');
    assert.ok(texts(await read(two)).includes('国家统计局'));
    await vscode.commands.executeCommand(
      'policyLens.notOrganisationAnywhere',
      one.uri.toString(),
      mentionOf(await read(one), '农业农村部').id,
    );
    await until(async () => !texts(await read(two)).includes('农业农村部'), 'silence in the folder');
    const written: unknown = JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(settings())));
    assert.deepEqual(written, {
      files: { 'one.policy.txt': { notOrganisations: ['国家统计局'] } },
      notOrganisations: ['农业农村部'],
    });
  });

  it('follows the file when it changes, and says what is wrong with it', async () => {
    const document = await open('one.policy.txt');
    await write(settings(), '{"notOrganisations": ["国家统计局"]}');
    await until(async () => !texts(await read(document)).includes('国家统计局'), 'silence');
    await write(settings(), '{"notOrganisations": "国家统计局"}');
    await until(async () => texts(await read(document)).includes('国家统计局'), 'no silence');
    const problem = await until(() => vscode.languages.getDiagnostics(settings())[0], 'a problem');
    assert.match(problem.message, /“notOrganisations” must be a list of strings/);
  });

  it('offers itself on an organisation', async () => {
    const document = await open('one.policy.txt');
    await read(document);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(0, 2, 0, 2),
    );
    const ours = actions.filter(({ command }) => command?.command.startsWith('policyLens.'));
    assert.equal(ours.length, 2);
  });
});
