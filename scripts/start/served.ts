import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../bootstrap/ready.mjs';
import { cache } from '../vscode/installOnce';
import { startServedVSCode } from '../vscode/servedVSCode';
import type { Target } from './target';

/** Serves VS Code, prints the window's address, and keeps on until Ctrl+C. */
export async function openServed({ folder, file }: Target): Promise<number> {
  console.error('Serving VS Code to the browser …');
  const server = await startServedVSCode({ profile: join(cache, 'served') });
  const address = server.address({
    folder,
    ...(file === undefined ? {} : { openFile: file }),
    extensionDevelopmentPath: root,
  });
  console.error('Policy Lens is open at this address until you press Ctrl+C:\n');
  process.stdout.write(`${address}\n`);
  openInBrowser(address);
  return server.ended;
}

/** With whatever opens addresses on this system. Where there is nothing, the reader has the address. */
function openInBrowser(address: string): void {
  const opener = { darwin: ['open'], win32: ['rundll32', 'url.dll,FileProtocolHandler'] }[process.platform as string];
  const [command = 'xdg-open', ...args] = opener ?? [];
  if (command === 'xdg-open' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) return;
  const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
  child.once('error', () => undefined);
  child.unref();
}
