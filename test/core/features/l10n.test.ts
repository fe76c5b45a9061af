import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { getL10nJson } from '@vscode/l10n-dev';

const root = join(__dirname, '../../..');

function json(path: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(root, path), 'utf8')) as Record<string, unknown>;
}

/** The contents of every source file that says something to a reader. */
function sources(): string[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readFileSync(join(root, 'src', path), 'utf8'))
    .filter((contents) => contents.includes('l10n.t('));
}

/** Every message of the sources, as `@vscode/l10n-dev` finds them. */
async function messages(): Promise<string[]> {
  // Builders are given the translator as `l10n`; the exporter only looks where it is imported by that name.
  const importing = (contents: string): string =>
    contents.includes("from 'vscode'") ? contents : `import { l10n } from 'vscode';\n${contents}`;
  const scripts = sources().map((contents) => ({ extension: '.ts', contents: importing(contents) }));
  return Object.keys(await getL10nJson(scripts));
}

const placeholders = (text: string): string[] => [...new Set(text.match(/\{\d+\}/g))].sort();

describe('Languages', () => {
  it('has every message of the sources in Simplified Chinese, and no other', async function () {
    this.timeout(60_000);
    const translated = Object.keys(json('l10n/bundle.l10n.zh-cn.json'));
    assert.deepEqual(translated.sort(), (await messages()).sort());
  });

  it('has no message that the exporter would not find', () => {
    for (const contents of sources()) {
      assert.equal(/(?<!\bvscode)\.l10n\.t\(|[^.\w]t\('/.exec(contents)?.[0], undefined, contents.slice(0, 200));
    }
  });

  it('keeps the placeholders of every message', () => {
    for (const [message, translation] of Object.entries(json('l10n/bundle.l10n.zh-cn.json'))) {
      assert.equal(typeof translation, 'string');
      assert.deepEqual(placeholders(translation as string), placeholders(message), message);
    }
  });

  it('has the same keys in both languages of the manifest, and the manifest uses exactly those', () => {
    const english = Object.keys(json('package.nls.json')).sort();
    assert.deepEqual(Object.keys(json('package.nls.zh-cn.json')).sort(), english);
    const used = JSON.stringify(json('package.json')).match(/(?<=")%[^%"]+%(?=")/g) ?? [];
    assert.deepEqual([...new Set(used.map((key) => key.slice(1, -1)))].sort(), english);
  });

  it('keeps the commands that texts of the manifest link to', () => {
    const links = (path: string): string[] =>
      Object.values(json(path)).flatMap((text) => String(text).match(/\(command:[^)]+\)/g) ?? []);
    assert.deepEqual(links('package.nls.zh-cn.json').sort(), links('package.nls.json').sort());
  });
});
