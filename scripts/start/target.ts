import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { root } from '../bootstrap/ready.mjs';

/** What to open. Paths are absolute. */
export interface Target {
  readonly folder: string;
  readonly file?: string;
}

/**
 * A folder opens as it is, a file together with its folder; nothing given, the project's samples.
 *
 * @param path relative to where the command was called, not to the project
 * @throws when there is no such file or folder
 */
export function resolveTarget(path: string | undefined): Target {
  if (path === undefined) return samples();
  // npm changes to the project's root before it runs a script, and says where it was called.
  const absolute = resolve(process.env['INIT_CWD'] ?? '.', path);
  if (!existsSync(absolute)) throw new Error(`There is no file or folder ${absolute}.`);
  return statSync(absolute).isDirectory() ? { folder: absolute } : { folder: dirname(absolute), file: absolute };
}

function samples(): Target {
  const folder = join(root, 'samples');
  return { folder, file: join(folder, 'newspaper-page.news.txt') };
}
