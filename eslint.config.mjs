// @ts-check
import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';

/** Arrows point one way: extension → features → workspace/exports → core. */
const wall = (/** @type {string[]} */ files, /** @type {string[]} */ forbidden, /** @type {string} */ message) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [{ group: forbidden, message }] }] },
});

const nodeModules = ['node:*', 'fs', 'path', 'os', 'child_process', 'url', 'worker_threads'];

export default tseslint.config(
  { ignores: ['dist', 'out', 'node_modules', '.vscode-test', 'test/fixtures'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.mjs'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    ...tseslint.configs.disableTypeChecked,
    languageOptions: {
      globals: {
        console: 'readonly',
        process: 'readonly',
        Buffer: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        URL: 'readonly',
        fetch: 'readonly',
        AbortSignal: 'readonly',
        performance: 'readonly',
      },
    },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { require: 'readonly', exports: 'writable', module: 'writable' },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/no-unused-expressions': 'off' },
  },
  wall(
    ['src/core/**/*.ts'],
    ['vscode', ...nodeModules, '**/features/**', '**/workspace/**', '**/exports/**', '**/cli/**'],
    'core imports nothing of VS Code, Node, or the rooms above it.',
  ),
  wall(
    ['src/exports/**/*.ts'],
    ['vscode', ...nodeModules, '**/features/**', '**/cli/**'],
    'exports see the core alone.',
  ),
  wall(
    ['src/workspace/**/*.ts'],
    [...nodeModules, '**/features/**', '**/cli/**'],
    'workspace sees the core and exports alone.',
  ),
  wall(
    ['src/features/**/*.ts', 'src/extension.ts'],
    [...nodeModules, '**/cli/**'],
    'features run in the web worker host too: no Node API.',
  ),
  prettier,
);
