import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { ColdStart } from './annotation-cold';
import type { Warm } from './annotation-warm';

/**
 * Prints what the whole of the annotation takes on our own samples. Run in the project's root, after a build. Each
 * program is bundled first, as what ships is: loaded file by file, every constant of another module is a call.
 */
export function benchAnnotation(): void {
  const warm = measure('annotation-warm') as Warm;
  console.log('Whole annotation (medians)');
  for (const [name, milliseconds] of Object.entries(warm.medians)) printRow(name, milliseconds, 'ms');
  printRow('throughput', warm.megabytesPerSecond, 'MB/s');
  console.log('Cold start (best of five new processes)');
  const runs = Array.from({ length: 5 }, () => measure('annotation-cold') as ColdStart);
  const best = (of: keyof ColdStart): number => Math.min(...runs.map((run) => run[of]));
  printRow('evaluating dist/extension.js', best('bundle'), 'ms');
  printRow('loading the model', best('model'), 'ms');
  printRow('the first page', best('firstPage'), 'ms');
}

/** What one of the programs beside this file says, as a process of its own. */
function measure(program: string): unknown {
  const outfile = join('out/bench', `${program}.js`);
  buildSync({
    entryPoints: [join('scripts/bench', `${program}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
  });
  return JSON.parse(execFileSync(process.execPath, [outfile], { encoding: 'utf8' }));
}

function printRow(name: string, value: number, unit: string): void {
  console.log(`  ${name.padEnd(32)} ${value.toFixed(2).padStart(10)} ${unit}`);
}
