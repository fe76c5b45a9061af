import { type SpawnOptions, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from '../bootstrap/ready.mjs';
import { cache } from '../vscode/installOnce';
import { endWithUs } from '../vscode/processTree';
import type { Target } from './target';

/** The `code` command on the PATH; undefined when there is none, or it could only reach a VS Code on another machine. */
export function findDesktop(): string | undefined {
  if (process.env['VSCODE_IPC_HOOK_CLI']) return undefined;
  const name = process.platform === 'win32' ? 'code.cmd' : 'code';
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/**
 * Opens a desktop window, with a profile of its own: handed to a VS Code that is already running, it could not be
 * closed by us. Resolves when the window has been closed.
 */
export function openDesktop(code: string, { folder, file }: Target): Promise<number> {
  console.error(`Opening ${file ?? folder} in the desktop VS Code (${code}). Ctrl+C closes it.`);
  const args = [
    ...['--wait', '--new-window', '--user-data-dir', join(cache, 'desktop'), `--extensionDevelopmentPath=${root}`],
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...[folder, ...(file === undefined ? [] : [file])],
  ];
  return new Promise<number>((resolve, reject) => {
    // In a process group of its own: Ctrl+C reaches us while the command is alive to tell what it has started.
    const options: SpawnOptions = { stdio: ['ignore', 2, 2], detached: process.platform !== 'win32' };
    const child =
      process.platform === 'win32'
        ? spawn(quoted([code, ...args]), { ...options, shell: true })
        : spawn(code, args, options);
    endWithUs(child);
    child.once('error', reject);
    child.once('exit', (status) => {
      resolve(status ?? 1);
    });
  });
}

/** A command file of Windows runs in a shell. */
function quoted(words: string[]): string {
  return words.map((word) => `"${word}"`).join(' ');
}
