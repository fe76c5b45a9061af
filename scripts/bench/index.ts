/**
 * npm run bench [part …]: measures our readers beside others of their kind. Run in the project's root, after a build.
 * Each part is a process of its own, so that none warms up or fills the memory of another, and is bundled first, as
 * what ships is: loaded file by file, every constant of another module is a call.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

/** The function that each part exports, by the part's name, which is its file's. */
const PARTS: Readonly<Record<string, string>> = {
  figures: 'benchFigures',
  dates: 'benchDates',
  organisations: 'benchOrganisations',
  annotation: 'benchAnnotation',
};

function run(part: string): boolean {
  const outfile = join('out/bench', `${part}.js`);
  const name = PARTS[part] ?? '';
  buildSync({
    stdin: {
      contents: `import { ${name} } from './${part}';\nvoid ${name}();`,
      resolveDir: 'scripts/bench',
      loader: 'ts',
    },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
  });
  return spawnSync(process.execPath, [outfile], { stdio: 'inherit' }).status === 0;
}

function main(wanted: readonly string[]): number {
  const unknown = wanted.find((part) => !(part in PARTS));
  if (unknown !== undefined) {
    console.error(`No part ${unknown}: the parts are ${Object.keys(PARTS).join(', ')}.`);
    return 2;
  }
  const parts = wanted.length ? wanted : Object.keys(PARTS);
  return parts.map(run).every(Boolean) ? 0 : 1;
}

process.exitCode = main(process.argv.slice(2));
