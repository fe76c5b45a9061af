import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { assertPortable } from '../../scripts/build/portable.mjs';
import { root } from '../../scripts/bootstrap/ready.mjs';

/**
 * Bundles test/host/suite/*.test.ts with the test runner into one file for both extension hosts: like the extension
 * itself, it asks for nothing but `vscode`.
 *
 * @param host the extension host that is to run it; a test checks that it does
 * @returns the file's path
 */
export async function bundleSuite(host: 'node' | 'worker'): Promise<string> {
  const suite = join(root, 'test/host/suite');
  const tests = readdirSync(suite, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.test.ts'));
  if (tests.length === 0) throw new Error(`No tests in ${suite}.`);
  const outfile = join(root, `out/test/host-${host}.js`);
  await build({
    stdin: { contents: entry(tests), resolveDir: join(root, 'test/host'), loader: 'ts' },
    absWorkingDir: root,
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'neutral',
    mainFields: ['browser', 'module', 'main'],
    target: 'es2022',
    charset: 'utf8',
    sourcemap: 'inline',
    external: ['vscode'],
    alias: { 'node:assert/strict': './test/host/assert.cjs', 'node:assert': 'assert/' },
    define: { expectedHost: JSON.stringify(host), global: 'globalThis', 'process.env.NODE_DEBUG': 'undefined' },
    metafile: true,
    plugins: [assertPortable(['vscode'])],
    logLevel: 'warning',
  });
  return outfile;
}

function entry(tests: string[]): string {
  const files = tests.sort().map((path) => `require(${JSON.stringify(`./suite/${path.replaceAll('\\', '/')}`)});`);
  return ["const { begin, run } = require('./runSuite');", 'begin();', ...files, 'module.exports = { run };'].join(
    '\n',
  );
}
