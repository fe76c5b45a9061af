import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from '../bootstrap/npm.mjs';
import { root } from '../bootstrap/ready.mjs';
import { type Fetched, versions } from './versions';

/** Where everything fetched lies; git ignores it. Deleting it costs a new download, nothing else. */
export const cache = join(root, '.vscode-test');

/**
 * Installs a package of the table into a folder of its own, once, and returns that folder.
 *
 * It is put together under another name and renamed when it is whole, so a half-finished installation is never taken
 * for a finished one, and of two processes that install at the same time one wins.
 *
 * @param finish what is still to be done in the new folder, before it counts as installed
 * @throws when npm fails (its output has been shown) or `finish` does
 */
export async function installOnce(name: Fetched, finish?: (folder: string) => Promise<void>): Promise<string> {
  const label = `${name.replace(/^@/, '').replaceAll('/', '-')}-${versions[name]}`;
  const folder = join(cache, label);
  if (existsSync(folder)) return folder;

  console.error(`Fetching ${name} ${versions[name]} (once) …`);
  mkdirSync(cache, { recursive: true });
  removeAbandoned();
  const draft = mkdtempSync(join(cache, `${draftPrefix}${label}-`));
  try {
    writeFileSync(join(draft, 'package.json'), '{ "private": true }');
    await npm(['install', ...quiet, `${name}@${versions[name]}`], draft);
    await finish?.(draft);
    renameUnlessThere(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return folder;
}

/** No scripts: what they would build or download is not needed, or not to be had where only the registry is reached. */
export const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

const draftPrefix = 'unfinished-';
const abandonedAfterMs = 3_600_000;

function renameUnlessThere(draft: string, folder: string): void {
  try {
    renameSync(draft, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}

/** Drafts of processes that were ended. A young one may still be at work. */
function removeAbandoned(): void {
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    if (name.startsWith(draftPrefix) && Date.now() - statSync(path).mtimeMs > abandonedAfterMs) {
      rmSync(path, { recursive: true, force: true });
    }
  }
}
