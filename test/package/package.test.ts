import * as assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../scripts/bootstrap/ready.mjs';
import { fetchServedVSCode } from '../../scripts/vscode/fetchServed';
import { serverArguments } from '../../scripts/vscode/servedVSCode';
import { Window } from '../ui/window';

/** The package as a reader gets it: made with `npm run package`, which checks what is in it, and installed. */
describe('the package', function () {
  this.timeout(180_000);
  const folder = mkdtempSync(join(tmpdir(), 'policy-lens-package-'));
  const profile = join(folder, 'profile');

  after(() => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  it('is made, of expected files only, and is small', () => {
    node(['--import=tsx', 'scripts/package.ts', join(folder, 'policy-lens.vsix')]);
  });

  it('installs into a clean VS Code', async () => {
    const server = await fetchServedVSCode();
    node([server, ...serverArguments(profile, 0), '--install-extension', join(folder, 'policy-lens.vsix')]);
    const installed = node([server, ...serverArguments(profile, 0), '--list-extensions']);
    assert.match(installed, /\.policy-lens\b/);
  });

  it('marks a sample and shows a card there', async () => {
    const window = await Window.open({ profile, extension: false, file: 'newspaper-page.news.txt' });
    try {
      await window.mark('近 460 亿元');
      await window.mark('临江省工业和信息化厅');
      assert.match(await window.hover('460 亿元'), /46,000,000,000/);
      await window.screenshot('installed');
    } finally {
      await window.close();
    }
  });
});

function node(args: string[]): string {
  return execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 2] });
}
