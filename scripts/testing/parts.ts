import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../bootstrap/ready.mjs';

/** A part of `npm test`: a Node program that ends with 0 when all is well. */
export interface Part {
  readonly name: string;
  readonly about: string;
  readonly args: readonly string[];
  /** Whether its output says how many tests passed. Otherwise the part counts as one. */
  readonly counts?: 'mocha' | 'grammar';
}

/** In the order in which they run: what fails fast comes first. */
export const parts: readonly Part[] = [
  { name: 'build', about: 'the bundles', args: ['scripts/build.mjs'] },
  { name: 'lint', about: 'ESLint', args: [tool('eslint'), '.'] },
  { name: 'format', about: 'Prettier', args: [tool('prettier'), '--check', '--log-level=warn', '.'] },
  { name: 'types:core', about: 'types of the core, on its own', args: [tool('typescript', 'tsc'), '-p', 'src/core'] },
  { name: 'types:extension', about: 'types of the extension', args: [tool('typescript', 'tsc'), '-p', '.'] },
  { name: 'types:cli', about: 'types of the command line', args: [tool('typescript', 'tsc'), '-p', 'src/cli'] },
  { name: 'types:scripts', about: 'types of the scripts', args: [tool('typescript', 'tsc'), '-p', 'scripts'] },
  { name: 'types:test', about: 'types of the tests', args: [tool('typescript', 'tsc'), '-p', 'test'] },
  { name: 'core', about: 'the core, on Node', args: mocha('test/core/**/*.test.ts'), counts: 'mocha' },
  { name: 'scripts', about: 'the scripts', args: mocha('test/scripts/**/*.test.ts'), counts: 'mocha' },
  {
    name: 'grammar',
    about: 'the TextMate grammar',
    args: [tool('vscode-tmgrammar-test'), 'test/grammar/**/*.txt'],
    counts: 'grammar',
  },
  { name: 'host', about: 'in the Node extension host', args: typescript('test/host/run.ts'), counts: 'mocha' },
  { name: 'host:web', about: 'in the web worker host', args: typescript('test/host/run.ts', '--web'), counts: 'mocha' },
  { name: 'ui', about: 'a real window in a real browser', args: mocha('test/ui/**/*.test.ts'), counts: 'mocha' },
  { name: 'package', about: 'the VSIX, installed', args: mocha('test/package/**/*.test.ts'), counts: 'mocha' },
];

function mocha(files: string): string[] {
  return [tool('mocha'), '--import=tsx', files];
}

function typescript(...program: string[]): string[] {
  return ['--import=tsx', ...program];
}

/** The file that a package runs as the command `name`. */
function tool(packageName: string, name = packageName): string {
  const manifest = join(root, 'node_modules', packageName, 'package.json');
  const { bin } = createRequire(__filename)(manifest) as { bin: string | Record<string, string> };
  const file = typeof bin === 'string' ? bin : bin[name];
  if (file === undefined) throw new Error(`${packageName} has no command ${name}.`);
  return join(root, 'node_modules', packageName, file);
}
