import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../bootstrap/ready.mjs';
import { program } from '../program';
import { findDesktop, openDesktop } from './desktop';
import { openServed } from './served';
import { type Target, resolveTarget } from './target';

const usage = `Usage: npm start [-- [--served] [FILE or FOLDER]]

Opens VS Code with Policy Lens in it, on FILE or FOLDER, or else on the project's samples: the desktop VS Code when
"code" is on the PATH, otherwise one in the browser. Ctrl+C ends it.

  --served    in the browser even where there is a desktop VS Code
`;

async function main(): Promise<number> {
  const args = process.argv.slice(2);
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(usage);
    return 0;
  }
  const paths = args.filter((arg) => !arg.startsWith('--'));
  const target: Target = resolveTarget(paths[0]);
  console.error('Building …');
  execFileSync(process.execPath, [join(root, 'scripts/build.mjs')], { stdio: ['ignore', 2, 2] });
  const desktop = args.includes('--served') ? undefined : findDesktop();
  return desktop === undefined ? openServed(target) : openDesktop(desktop, target);
}

program(main);
