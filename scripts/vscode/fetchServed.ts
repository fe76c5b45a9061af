import { chmodSync, copyFileSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { npm } from '../bootstrap/npm.mjs';
import { installOnce, quiet } from './installOnce';

const server = 'node_modules/code-server/lib/vscode';

/**
 * A built VS Code that serves its workbench to a browser, from the npm registry alone: no compiler, no other download.
 *
 * @returns the path of its main program, to be run with Node
 */
export async function fetchServedVSCode(): Promise<string> {
  const folder = await installOnce('code-server', async (draft) => {
    await npm(['install', '--omit=dev', ...quiet], join(draft, server));
    replaceNativeModules(join(draft, server));
    await addSearchProgram(join(draft, server));
  });
  return join(folder, server, 'out/server-main.js');
}

function replaceNativeModules(vscode: string): void {
  const standins = fileURLToPath(new URL('standins/', import.meta.url));
  copyFileSync(join(standins, 'spdlog.cjs'), join(vscode, 'node_modules/@vscode/spdlog/index.js'));
  copyFileSync(join(standins, 'native-watchdog.cjs'), join(vscode, 'node_modules/native-watchdog/index.js'));
}

/** Search in files, Quick Open and `workspace.findFiles` run ripgrep, which newer releases carry for each system. */
async function addSearchProgram(vscode: string): Promise<void> {
  const folder = await installOnce('@vscode/ripgrep');
  const require = createRequire(join(folder, 'node_modules/@vscode/ripgrep/package.json'));
  const program = process.platform === 'win32' ? 'rg.exe' : 'rg';
  const from = require.resolve(`@vscode/ripgrep-${process.platform}-${process.arch}/bin/${program}`);
  const to = join(vscode, 'node_modules/@vscode/ripgrep/bin', basename(from));
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
  chmodSync(to, 0o755);
}
