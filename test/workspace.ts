import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

export interface Workspace {
  readonly folder: string;
  remove(): void;
}

/** A copy of `folder` under its own name, for a test to change as it likes. */
export function workspaceCopy(folder: string): Workspace {
  const parent = mkdtempSync(join(tmpdir(), 'policy-lens-workspace-'));
  const copy = join(parent, basename(folder));
  cpSync(folder, copy, { recursive: true });
  return {
    folder: copy,
    remove: () => {
      rmSync(parent, { recursive: true, force: true });
    },
  };
}
