import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { OrganisationModel } from '../../../src/features/organisationModel';
import { policyLens } from './support';

interface Manifest {
  contributes: { commands: { command: string }[]; views: Record<string, { id: string }[]> };
}

function extension(): vscode.Extension<unknown> {
  const found = vscode.extensions.getExtension('policy-lens.policy-lens');
  assert.ok(found);
  return found;
}

describe('Manifest and activation', () => {
  before(policyLens);

  it('register every command that the manifest has, and no other', async () => {
    const { contributes } = extension().packageJSON as Manifest;
    const registered = (await vscode.commands.getCommands(true)).filter((name) => name.startsWith('policyLens.'));
    // VS Code itself adds commands for a view: focus, open, reset its place and the like.
    const views = Object.values(contributes.views).flatMap((list) => list.map(({ id }) => `${id}.`));
    const ours = registered.filter((name) => !views.some((view) => name.startsWith(view)));
    assert.deepEqual(ours.sort(), contributes.commands.map(({ command }) => command).sort());
  });

  it('go on without the organisation model where its file is missing or damaged', async () => {
    const said: string[] = [];
    const log = {
      error: (text: string) => said.push(text),
      show: () => undefined,
    } as unknown as vscode.LogOutputChannel;
    for (const file of ['dist/none.bin', 'package.json']) {
      const model = new OrganisationModel(vscode.Uri.joinPath(extension().extensionUri, file), log);
      assert.equal(await model.load(), undefined);
    }
    assert.equal(said.length, 2);
    await vscode.commands.executeCommand('notifications.clearAll');
  });
});
