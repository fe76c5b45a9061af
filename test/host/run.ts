/**
 * Host tests: the suite runs inside a real VS Code, in its Node extension host or, with `--web`, in the web worker's.
 *
 * Usage: node --import=tsx test/host/run.ts [--web]
 */
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { root } from '../../scripts/bootstrap/ready.mjs';
import { program } from '../../scripts/program';
import { whyNoDesktop } from '../../scripts/vscode/desktop';
import { bundleSuite } from './bundle';
import { workspaceCopy } from '../workspace';

async function main(): Promise<number> {
  const host = process.argv.includes('--web') ? 'worker' : 'node';
  const served = await whyNoDesktop();
  if (served !== undefined) console.error(`Testing in a served VS Code: ${served}`);
  const workspace = workspaceCopy(join(root, 'samples'));
  try {
    return await runTests({
      ...(served === undefined ? {} : { vscodeExecutablePath: join(root, 'test/host/launcher.mjs') }),
      extensionDevelopmentPath: root,
      extensionTestsPath: await bundleSuite(host),
      launchArgs: [workspace.folder, ...(host === 'worker' ? ['--extensionDevelopmentKind=web'] : [])],
    });
  } finally {
    workspace.remove();
  }
}

program(main);
