import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { format, parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { program } from '../../scripts/program';
import { launchBrowser } from '../../scripts/vscode/browser';
import { startServedVSCode } from '../../scripts/vscode/servedVSCode';

/** What the workbench says of itself whenever it starts. */
const chatter =
  /^(Resolv(ing|ed) connection token|Creating a socket|ChatSessionStore|Updating additional|Ignoring fetching|Creation of workbench|\[Service Worker\])/;

/** Longer than any suite; ends one that hangs. */
const limitMs = 300_000;

/**
 * Runs a test suite in the extension host of a served VS Code whose window is in a headless browser.
 *
 * @param args VS Code's own: a folder, `--extensionDevelopmentPath=`, `--extensionTestsPath=`, and
 * `--extensionDevelopmentKind=web` for the web worker host; others are for the desktop and passed over
 * @returns the suite's status: 0 when every test passed
 */
async function launch(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, strict: false, allowPositionals: true });
  const path = (name: string) => resolve(String(values[name]));
  const folder = resolve(positionals[0] ?? '.');
  const extensionDevelopmentPath = path('extensionDevelopmentPath');
  const extensionTestsPath = path('extensionTestsPath');
  const inWorker = values['extensionDevelopmentKind'] === 'web';

  const server = await startServedVSCode({ settings: inWorker ? workerSettings(extensionDevelopmentPath) : {} });
  try {
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      const status = await automation(page);
      await page.goto(server.address({ folder, extensionDevelopmentPath, extensionTestsPath }));
      return await status();
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
  }
}

/**
 * The workbench in a browser does not hear `extensionDevelopmentKind` (1.99: it asks its environment for that under
 * another name); the setting by which a user moves an extension to another host does the same.
 */
function workerSettings(extension: string): Record<string, unknown> {
  const manifest = JSON.parse(readFileSync(join(extension, 'package.json'), 'utf8')) as {
    publisher?: string;
    name: string;
  };
  return { 'remote.extensionKind': { [`${manifest.publisher ?? 'undefined_publisher'}.${manifest.name}`]: ['web'] } };
}

/**
 * Lets the workbench report: what extensions and tests log goes to our output, and the returned function waits for
 * the status.
 */
async function automation(page: Page): Promise<() => Promise<number>> {
  const { promise, resolve: exit, reject } = withResolvers<number>();
  await page.exposeFunction('codeAutomationLog', (type: string, parts: unknown[]) => {
    const line = format(...parts);
    if (!chatter.test(line)) (type === 'log' || type === 'info' ? process.stdout : process.stderr).write(`${line}\n`);
  });
  await page.exposeFunction('codeAutomationExit', exit);
  page.once('crash', () => {
    reject(new Error('The window of VS Code crashed.'));
  });
  return () => {
    const timer = setTimeout(() => {
      reject(new Error(`The suite did not end within ${limitMs / 1000} s.`));
    }, limitMs);
    return promise.finally(() => {
      clearTimeout(timer);
    });
  };
}

function withResolvers<T>() {
  let resolve!: (value: T) => void;
  let reject!: (reason: Error) => void;
  const promise = new Promise<T>((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  return { promise, resolve, reject };
}

program(() => launch(process.argv.slice(2)));
