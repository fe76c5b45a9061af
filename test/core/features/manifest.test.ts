import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../../..');

interface Manifest {
  name: string;
  icon: string;
  activationEvents: string[];
  capabilities: {
    untrustedWorkspaces: { supported: boolean; restrictedConfigurations: string[] };
    virtualWorkspaces: boolean;
  };
  contributes: {
    configuration: { properties: Record<string, { scope?: string; default?: unknown; markdownDescription?: string }> };
    colors: { id: string; defaults: Record<string, string> }[];
    commands: { command: string; title: string; category: string }[];
    keybindings: { key: string; mac: string; when: string }[];
    menus: Record<string, { command?: string; submenu?: string }[]>;
    submenus: { id: string }[];
    viewsContainers: { activitybar: { icon: string }[] };
    walkthroughs: { steps: { media: { svg: string } }[] }[];
    jsonValidation: { url: string }[];
    languages: { configuration: string }[];
    grammars: { path: string }[];
  };
}

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
const { contributes, capabilities } = manifest;

describe('Manifest', () => {
  it('wakes the extension by language only', () => {
    assert.ok(manifest.activationEvents.length > 0);
    for (const event of manifest.activationEvents) assert.match(event, /^onLanguage:/);
  });

  it('has few settings, each with a scope, a default and a text', () => {
    const settings = Object.entries(contributes.configuration.properties);
    assert.ok(settings.length <= 15);
    for (const [name, setting] of settings) {
      assert.match(name, /^policyLens\./);
      assert.ok(setting.scope !== undefined && setting.default !== undefined && setting.markdownDescription, name);
    }
  });

  it('works in untrusted and virtual workspaces, and restricts only settings it has', () => {
    assert.equal(capabilities.untrustedWorkspaces.supported, true);
    assert.equal(capabilities.virtualWorkspaces, true);
    for (const name of capabilities.untrustedWorkspaces.restrictedConfigurations)
      assert.ok(name in contributes.configuration.properties);
  });

  it('has every colour for the four kinds of theme', () => {
    assert.ok(contributes.colors.length > 0);
    for (const { defaults } of contributes.colors) {
      assert.deepEqual(Object.keys(defaults).sort(), ['dark', 'highContrast', 'highContrastLight', 'light']);
      for (const color of Object.values(defaults)) assert.match(color, /^#[0-9A-F]{6}([0-9A-F]{2})?$/);
    }
  });

  it('names every command once, and puts only commands and submenus it has into menus', () => {
    const commands = contributes.commands.map(({ command }) => command);
    assert.equal(new Set(commands).size, commands.length);
    for (const item of Object.values(contributes.menus).flat()) {
      if (item.submenu)
        assert.ok(
          contributes.submenus.some(({ id }) => id === item.submenu),
          item.submenu,
        );
      else assert.ok(commands.includes(item.command ?? ''), item.command);
    }
  });

  it('binds keys only where there are mentions to go to', () => {
    for (const { when } of contributes.keybindings) assert.match(when, /editorTextFocus.*policyLens\.hasMentions/);
  });

  it('names only files that are there', () => {
    const files = [
      manifest.icon,
      ...contributes.viewsContainers.activitybar.map(({ icon }) => icon),
      ...contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.svg)),
      ...contributes.jsonValidation.map(({ url }) => url),
      ...contributes.languages.map(({ configuration }) => configuration),
      ...contributes.grammars.map(({ path }) => path),
    ];
    for (const file of files) assert.ok(existsSync(join(root, file)), file);
  });

  it('has an icon of 128 pixels', () => {
    const png = readFileSync(join(root, manifest.icon));
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [128, 128]);
  });
});
