import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { compileFunction } from 'node:vm';
import { annotate } from '../../src/core/annotate';
import { loadTagger } from '../../src/core/organisations/tagger';
import { newspaperPage } from './annotation-text';

/** Milliseconds that a process which has just begun takes for each step. */
export interface ColdStart {
  /** Compiling and evaluating the extension's bundle, before `activate`. */
  readonly bundle: number;
  /** From the bytes of the model file to a tagger. */
  readonly model: number;
  /** Annotating a first page, with all tables that are built when first needed. */
  readonly firstPage: number;
}

/** In place of the module vscode: whatever is asked of it is there, can be called, and can be a base class. */
const anything: unknown = new Proxy(Object, {
  get: (target, name) => (name === 'prototype' ? target.prototype : anything),
  apply: () => anything,
  // Bundles ask the module through an object that has it as its prototype.
  getPrototypeOf: () => anything as object,
});

const page = newspaperPage();
const code = readFileSync('dist/extension.js', 'utf8');
const weights = readFileSync('dist/organisations.bin');

const times: number[] = [performance.now()];
const mark = (): void => void times.push(performance.now());
const exported = { exports: {} };
const evaluate = compileFunction(code, ['exports', 'require', 'module']) as (...of: unknown[]) => void;
evaluate(exported.exports, () => anything, exported);
mark();
const tagger = loadTagger(weights);
mark();
annotate(page, { today: '2025-11-01' }, tagger);
mark();

const [start = 0, bundled = 0, loaded = 0, annotated = 0] = times;
const cold: ColdStart = { bundle: bundled - start, model: loaded - bundled, firstPage: annotated - loaded };
process.stdout.write(JSON.stringify(cold));
