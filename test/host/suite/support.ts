import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Annotations, Mention, MentionType } from '../../../src/core/annotations';
import type { Internals } from '../../../src/features/internals';

/** What activation returns to tests. */
export async function policyLens(): Promise<Internals> {
  const extension = vscode.extensions.getExtension<Internals>('policy-lens.policy-lens');
  assert.ok(extension, 'not installed');
  return extension.activate();
}

/** Shows a new text in an editor and reads it. */
export async function show(
  content: string,
  language = 'policy-text',
): Promise<{ editor: vscode.TextEditor; document: vscode.TextDocument; annotations: Annotations }> {
  const document = await vscode.workspace.openTextDocument({ content, language });
  const editor = await vscode.window.showTextDocument(document);
  return { editor, document, annotations: await read(document) };
}

export async function read(document: vscode.TextDocument): Promise<Annotations> {
  const { getAnnotations } = await policyLens();
  const annotations = await getAnnotations(document.uri);
  assert.ok(annotations, 'not read');
  return annotations;
}

/** Waits until `probe` returns something, for what VS Code does in its own time. */
export async function until<T>(
  probe: () => T | undefined | false | Promise<T | undefined | false>,
  what: string,
): Promise<T> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const found = await probe();
    if (found !== undefined && found !== false) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return assert.fail(`Waited in vain for ${what}.`);
}

export function mentionOf(annotations: Annotations, text: string): Mention {
  const mention = annotations.mentions.find((each) => each.text === text);
  assert.ok(mention, `no mention “${text}” among ${annotations.mentions.map((each) => each.text).join(' | ')}`);
  return mention;
}

export function texts(annotations: Annotations, type?: MentionType): string[] {
  return annotations.mentions.filter((mention) => type === undefined || mention.type === type).map(({ text }) => text);
}

/** The Markdown of our card at the first place of `text`. */
export async function cardAt(document: vscode.TextDocument, text: string): Promise<vscode.MarkdownString> {
  const position = document.positionAt(document.getText().indexOf(text) + 1);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  const cards = hovers
    .flatMap(({ contents }) => contents)
    .filter((content) => content instanceof vscode.MarkdownString || typeof content === 'object');
  const card = cards.find((content): content is vscode.MarkdownString =>
    (content as vscode.MarkdownString).value.includes('command:policyLens.'),
  );
  assert.ok(card, `no card at “${text}”`);
  return card;
}

/** A setting for the length of a test. */
export async function withSetting(name: string, value: unknown, body: () => Promise<void>): Promise<void> {
  const configuration = vscode.workspace.getConfiguration('policyLens');
  await configuration.update(name, value, vscode.ConfigurationTarget.Global);
  try {
    await body();
  } finally {
    await configuration.update(name, undefined, vscode.ConfigurationTarget.Global);
  }
}

/** Closes all editors without asking for their untitled texts. */
export async function closeAll(): Promise<void> {
  while (vscode.window.activeTextEditor)
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
