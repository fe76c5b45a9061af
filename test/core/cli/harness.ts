import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../../src/cli/main';
import type { Terminal } from '../../../src/cli/terminal';

export interface Run {
  readonly status: number;
  readonly out: string;
  /** The lines on standard error, without the warning that there are no weights here. */
  readonly complaints: readonly string[];
}

/** Runs the command line within this process, without the tagger's weights. */
export async function run(args: readonly string[], more: Partial<Terminal> = {}): Promise<Run> {
  let out = '';
  const complaints: string[] = [];
  const status = await main(args, {
    input: chunks(),
    write: (text) => {
      out += text;
      return Promise.resolve();
    },
    complain: (line) => {
      if (!line.startsWith('warning: no-weights.bin')) complaints.push(line);
    },
    today: '2025-06-08',
    modelFile: 'no-weights.bin',
    ...more,
  });
  return { status, out, complaints };
}

/** A stream of the chunks given. */
export async function* chunks(...parts: (string | Uint8Array)[]): AsyncGenerator<string | Uint8Array> {
  for (const part of parts) yield await Promise.resolve(part);
}

/** Lines of JSON as values. */
export function jsonLines<T>(out: string): T[] {
  return out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

/** A folder with files in it that is there while the test runs. */
export async function inFolder(
  files: Readonly<Record<string, string | Uint8Array>>,
  test: (path: (name: string) => string) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'policy-lens-'));
  const path = (name: string): string => join(folder, name);
  try {
    for (const [name, content] of Object.entries(files)) await writeFile(path(name), content);
    await test(path);
  } finally {
    await rm(folder, { recursive: true });
  }
}
