/**
 * npm run train -- --labels FILE …: trains the model of organisations and events; main.ts says what it takes. Bundled
 * first, as what ships is: loaded file by file, every constant of another module is a call, and training five times
 * as long.
 */
import { spawnSync } from 'node:child_process';
import { buildSync } from 'esbuild';

const outfile = 'out/train-organisations.mjs';
buildSync({
  entryPoints: ['scripts/train-organisations/main.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'error',
});
/** Megabytes: three numbers for each of some twenty million weights, and the texts. */
const MEMORY = 6000;
const { status } = spawnSync(process.execPath, [`--max-old-space-size=${MEMORY}`, outfile, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
