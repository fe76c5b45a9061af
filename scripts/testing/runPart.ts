import { spawn } from 'node:child_process';
import { root } from '../bootstrap/ready.mjs';
import { endWithUs } from '../vscode/processTree';
import { type Count, count } from './count';
import type { Part } from './parts';

export interface Outcome extends Count {
  readonly part: Part;
  readonly seconds: number;
}

/** Runs a part, showing what it prints. */
export function runPart(part: Part): Promise<Outcome> {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, part.args, {
      cwd: root,
      env: { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}) },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const letGo = endWithUs(child);
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      process.stdout.write(text);
    });
    child.stderr.pipe(process.stderr, { end: false });
    child.once('close', (status) => {
      letGo();
      const seconds = (performance.now() - started) / 1000;
      resolve({ part, seconds, ...count(part, output, status ?? 1) });
    });
  });
}
