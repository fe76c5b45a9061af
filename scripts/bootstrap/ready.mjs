// @ts-check
/**
 * Makes a fresh checkout ready to run its own scripts. Imports nothing but Node's own modules: it runs before
 * anything is installed.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { npm } from './npm.mjs';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** @typedef {{ version?: string, optional?: boolean, link?: boolean }} LockedPackage */

/**
 * Checks Node's version, installs the dependencies when they are missing or not those of the lock file, and lets this
 * process import TypeScript from now on.
 */
export async function makeReady() {
  requireNode();
  const missing = firstOutdated();
  if (missing !== undefined) {
    console.error(`Installing dependencies (${missing}) …`);
    await npm(['ci', '--no-audit', '--no-fund'], root);
  }
  // @ts-expect-error: a module without types, imported for what it does.
  await import('tsx');
}

function requireNode() {
  const wanted = /** @type {{ engines: { node: string } }} */ (readJson('package.json')).engines.node;
  const [major = 0, minor = 0] = wanted.replace(/^\D+/, '').split('.').map(Number);
  const [ownMajor = 0, ownMinor = 0] = process.versions.node.split('.').map(Number);
  if (ownMajor > major || (ownMajor === major && ownMinor >= minor)) return;
  console.error(
    `Policy Lens needs Node ${wanted}; this is ${process.versions.node}. Install a newer one from https://nodejs.org.`,
  );
  process.exit(1);
}

/**
 * Compares the lock file with what npm wrote of its last installation.
 *
 * @returns {string | undefined} why an installation is needed
 */
function firstOutdated() {
  const installed = 'node_modules/.package-lock.json';
  if (!existsSync(join(root, installed))) return 'none installed yet';
  const wanted = packages('package-lock.json');
  const present = packages(installed);
  for (const [path, { version, optional, link }] of Object.entries(wanted)) {
    // Optional packages are those of other systems, or failed to install here.
    if (path === '' || optional || link) continue;
    if (present[path]?.version !== version) return `${path.replace(/^node_modules\//, '')} ${version ?? ''} is missing`;
  }
  return undefined;
}

/**
 * @param {string} lockFile
 * @returns {Record<string, LockedPackage>}
 */
function packages(lockFile) {
  return /** @type {{ packages: Record<string, LockedPackage> }} */ (readJson(lockFile)).packages;
}

/**
 * @param {string} path relative to the project's root
 * @returns {unknown}
 */
function readJson(path) {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}
