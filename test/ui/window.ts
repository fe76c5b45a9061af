import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { root } from '../../scripts/bootstrap/ready.mjs';
import { launchBrowser } from '../../scripts/vscode/browser';
import { type ServedVSCode, type ServerOptions, startServedVSCode } from '../../scripts/vscode/servedVSCode';
import { type Workspace, workspaceCopy } from '../workspace';
import { type Mark, marks, placeOf } from './editorText';
import { Tree } from './tree';

export interface WindowOptions extends ServerOptions {
  /** Copied, so that a test may change its files; the project's samples, if not given. */
  readonly folder?: string;
  /** Path in the folder. */
  readonly file?: string;
  /** The folder of the extension to load, or `false` for what the profile has installed; the project, if not given. */
  readonly extension?: string | false;
}

/**
 * A real window of VS Code, seen from outside: what a reader sees and does. Whatever waits, waits for what a reader
 * would, and fails after Playwright's time (30 s) with what it waited for.
 */
export class Window {
  private constructor(
    readonly page: Page,
    private readonly server: ServedVSCode,
    private readonly browser: Browser,
    private readonly workspace: Workspace,
  ) {}

  static async open(options: WindowOptions = {}): Promise<Window> {
    const workspace = workspaceCopy(options.folder ?? join(root, 'samples'));
    const server = await startServedVSCode(options);
    const browser = await launchBrowser();
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    // What the loader of these tests puts around named functions, for those that run in the page.
    await page.addInitScript('globalThis.__name = (named) => named');
    await page.goto(
      server.address({
        folder: workspace.folder,
        ...(options.file === undefined ? {} : { openFile: join(workspace.folder, options.file) }),
        ...(options.extension === false ? {} : { extensionDevelopmentPath: options.extension ?? root }),
      }),
    );
    const window = new Window(page, server, browser, workspace);
    await page.locator('.monaco-workbench .part.statusbar').waitFor();
    if (options.file !== undefined) await window.shown(options.file);
    return window;
  }

  /** Closes the window, ends VS Code and removes the copied folder. */
  async close(): Promise<void> {
    await this.browser.close();
    await this.server.close();
    this.workspace.remove();
  }

  /** @param file path in the folder */
  async openFile(file: string): Promise<void> {
    await this.quickInput('Control+P', file, file);
    await this.shown(file);
  }

  /** @param title as the command palette shows it, with its category */
  async runCommand(title: string): Promise<void> {
    await this.quickInput('F1', `>${title}`, title);
  }

  private async quickInput(keys: string, typed: string, wanted: string): Promise<void> {
    await this.page.keyboard.press(keys);
    const input = this.page.locator('.quick-input-widget input[type=text]');
    await input.fill(typed);
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: wanted }).first().click();
  }

  private async shown(file: string): Promise<void> {
    const name = file.split('/').at(-1) ?? file;
    await this.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
    await this.editor.locator('.view-line').first().waitFor();
  }

  get editor(): Locator {
    return this.page.locator('.editor-instance .monaco-editor').first();
  }

  /** What an extension has marked of the text in view. Waits until there is something. */
  async marks(): Promise<Mark[]> {
    await this.editor.locator('.view-overlays .cdr[class*="ced-"]').first().waitFor({ state: 'attached' });
    return this.editor.evaluate(marks);
  }

  /** The mark of exactly `text`, waited for: what is slow to read, as organisations are at first, is marked later. */
  async mark(text: string): Promise<Mark> {
    const deadline = Date.now() + 15_000;
    for (;;) {
      const all = await this.marks();
      const found = all.find((mark) => mark.text === text);
      if (found) return found;
      if (Date.now() > deadline)
        throw new Error(`“${text}” is not marked; marked are ${all.map((mark) => mark.text).join(', ')}`);
      await this.page.waitForTimeout(100);
    }
  }

  /** Points the mouse at the first occurrence of `text` in view and returns the text of the card that appears. */
  async hover(text: string): Promise<string> {
    const { x, y } = await this.placeOf(text);
    await this.page.mouse.move(x, y + 60);
    await this.page.mouse.move(x, y, { steps: 4 });
    return this.card.innerText();
  }

  /** The card in view: of the mouse or of the command Show Hover. */
  get card(): Locator {
    return this.page.locator('.monaco-resizable-hover .monaco-hover:visible .hover-contents:visible').first();
  }

  /** Clicks into the first occurrence of `text` in view. */
  async clickText(text: string): Promise<void> {
    const { x, y } = await this.placeOf(text);
    await this.page.mouse.click(x, y);
  }

  private async placeOf(text: string): Promise<{ x: number; y: number }> {
    const place = await this.editor.evaluate(placeOf, text);
    if (place === undefined) throw new Error(`“${text}” is not in view in the editor.`);
    return place;
  }

  /** The text selected in the editor. */
  async selectedText(): Promise<string> {
    const { origin } = new URL(this.page.url());
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
    await this.runCommand('View: Focus Active Editor Group');
    await this.page.keyboard.press('Control+C');
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  /** Opens our view container in the side bar and returns its tree, once it has a row. */
  async openTopics(): Promise<Tree> {
    const item = this.page.locator('.activitybar .action-item', {
      has: this.page.locator('[aria-label^="Policy Lens"]'),
    });
    if (!(await item.getAttribute('class'))?.includes('checked')) await item.click();
    const tree = new Tree(this.page.locator('.part.sidebar .pane-body .monaco-list').first());
    await tree.rows.first().waitFor();
    return tree;
  }

  /** Saves a picture of the window as out/screenshots/NAME.png, and returns its path. */
  async screenshot(name: string): Promise<string> {
    const folder = join(root, 'out/screenshots');
    mkdirSync(folder, { recursive: true });
    const path = join(folder, `${name}.png`);
    await this.page.screenshot({ path, animations: 'disabled' });
    return path;
  }
}
