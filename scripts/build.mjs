// @ts-check
/**
 * Bundles the two programs of this project.
 *
 *   dist/extension.js    the extension, one file for the desktop (Node) and the web (worker) extension host
 *   dist/cli.js          the command line, for Node
 *   dist/organisations.bin   the weights of the organisation tagger, copied beside both
 */
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build, context } from 'esbuild';
import { assertPortable } from './build/portable.mjs';

const usage = `Usage: node scripts/build.mjs [--watch] [--production]

  --watch        build again whenever a source file changes
  --production   minify, and write no source maps
`;

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values: options } = parseArgs({
  options: { watch: { type: 'boolean' }, production: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
});

if (options.help) {
  process.stdout.write(usage);
  process.exit(0);
}

/** @type {import('esbuild').BuildOptions} */
const common = {
  absWorkingDir: root,
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  charset: 'utf8',
  minify: options.production ?? false,
  sourcemap: !options.production,
  sourcesContent: false,
  logLevel: 'info',
};

/** @type {import('esbuild').BuildOptions} */
const extension = {
  ...common,
  entryPoints: ['src/extension.ts'],
  outfile: 'dist/extension.js',
  // Neutral: nothing of Node or of the DOM is assumed; the same file runs in both extension hosts.
  platform: 'neutral',
  mainFields: ['module', 'main'],
  external: ['vscode'],
  metafile: true,
  plugins: [assertPortable(['vscode'])],
};

/** @type {import('esbuild').BuildOptions} */
const commandLine = {
  ...common,
  entryPoints: ['src/cli/index.ts'],
  outfile: 'dist/cli.js',
  platform: 'node',
  target: 'node20',
};

const programs = [extension, commandLine].filter(({ entryPoints }) => {
  const [entry] = /** @type {string[]} */ (entryPoints);
  return entry !== undefined && existsSync(join(root, entry));
});
const weights = join(root, 'src/core/organisations/model.bin');

mkdirSync(join(root, 'dist'), { recursive: true });
if (existsSync(weights)) copyFileSync(weights, join(root, 'dist/organisations.bin'));

if (options.watch) {
  const contexts = await Promise.all(programs.map((each) => context(each)));
  await Promise.all(contexts.map((each) => each.watch()));
} else {
  await Promise.all(programs.map((each) => build(each)));
}
