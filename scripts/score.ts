/**
 * Scores the command line against gold annotations. Usage: npm run score -- FOLDER
 *
 * FOLDER holds the scoring programs and their data. What is run, and the least that each must reach, is in
 * scoring.json: raise a minimum when the reading has become better. A missed one fails.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { root } from './bootstrap/ready.mjs';
import { program } from './program';

interface Scoring {
  readonly name: string;
  /** A program and its arguments, paths in the folder. */
  readonly run: readonly string[];
  /** What the program takes after `--min`. */
  readonly min: string;
}

function main(): Promise<number> {
  const [folder] = process.argv.slice(2);
  if (folder === undefined || folder.startsWith('-')) throw new Error('Usage: npm run score -- FOLDER');
  const scorings = JSON.parse(readFileSync(join(root, 'scripts/scoring.json'), 'utf8')) as Scoring[];
  const failed = scorings.filter((scoring) => !reaches(scoring, resolve(folder)));
  process.stdout.write(`\n${scorings.length - failed.length} passed, ${failed.length} failed\n`);
  return Promise.resolve(failed.length === 0 ? 0 : 1);
}

function reaches({ name, run, min }: Scoring, folder: string): boolean {
  process.stdout.write(`\n▸ ${name}: at least ${min}\n`);
  const args = [...run.map((path) => join(folder, path)), '--project', root, '--min', min];
  const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  process.stdout.write(`${status === 0 ? '✔' : '✖'} ${name}\n`);
  return status === 0;
}

program(main);
