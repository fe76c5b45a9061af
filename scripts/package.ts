/**
 * Makes the VSIX: what readers install. Usage: npm run package [-- FILE.vsix]
 *
 * What goes in is the allow-list of .vscodeignore; this checks that nothing else does, and that it stays small.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { createVSIX, listFiles, PackageManager } from '@vscode/vsce';
import { root } from './bootstrap/ready.mjs';
import { program } from './program';

const maxBytes = 3 * 1024 * 1024;

/** Every file of the package fits one of these. */
const expected = [
  /^(package|package\.nls(\.[a-z-]+)?)\.json$/,
  /^(readme|changelog)\.md$/i,
  /^license(\.txt)?$/i,
  /^dist\/(extension\.js|organisations\.bin)$/,
  /^dist\/types\/.+\.d\.ts$/,
  /^l10n\/bundle\.l10n(\.[a-z-]+)?\.json$/,
  /^media\/.+\.(svg|png|md|css|js)$/,
  /^schemas\/.+\.json$/,
  /^samples\/.+\.(txt|md)$/,
  /^syntaxes\/.+\.json$/,
];

/** Without these the extension would not work. */
const required = ['package.json', 'dist/extension.js', 'dist/organisations.bin', 'dist/types/features/api.d.ts'];

async function main(): Promise<number> {
  const vsix = resolve(process.argv[2] ?? join(root, 'out/policy-lens.vsix'));
  node('scripts/build.mjs', '--production');
  // The types of the public API, for other extensions to compile against.
  node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.api.json');
  await createPackage(vsix);
  process.stdout.write(`${vsix}\n`);
  return 0;
}

function node(script: string, ...args: string[]): void {
  const { status } = spawnSync(process.execPath, [join(root, script), ...args], { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error(`${script} failed.`);
}

async function createPackage(vsix: string): Promise<void> {
  const files = (await listFiles({ cwd: root, packageManager: PackageManager.None })).map((file) =>
    file.replaceAll('\\', '/'),
  );
  const unexpected = files.filter((file) => !expected.some((pattern) => pattern.test(file)));
  if (unexpected.length > 0) throw new Error(`Not meant for the package: ${unexpected.join(', ')}`);
  const missing = required.filter((file) => !files.includes(file));
  if (missing.length > 0) throw new Error(`Missing from the package: ${missing.join(', ')}`);

  mkdirSync(dirname(vsix), { recursive: true });
  await createVSIX({
    cwd: root,
    packagePath: vsix,
    dependencies: false,
    rewriteRelativeLinks: false,
    allowMissingRepository: true,
  });
  const { size } = statSync(vsix);
  console.error(`${files.length} files, ${(size / 1024).toFixed(0)} KB`);
  if (size > maxBytes) {
    rmSync(vsix);
    throw new Error(`The package is larger than ${maxBytes / 1024} KB.`);
  }
}

program(main);
