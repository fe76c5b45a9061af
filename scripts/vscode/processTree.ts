import { type ChildProcess, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';

/**
 * Ends a child process and everything it started, and resolves when the child is gone.
 *
 * The tree is read before anything is ended: a process that made itself the head of a group of its own (as the
 * desktop VS Code does) can only be found through its parents.
 */
export async function endTree(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) =>
    child.once('exit', () => {
      resolve();
    }),
  );
  endTreeNow(child.pid);
  await gone;
}

/** Ends the child's tree with this process, however this one ends. The returned function takes that back. */
export function endWithUs(child: ChildProcess): () => void {
  const end = () => {
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) endTreeNow(child.pid);
  };
  const endOnSignal = (signal: NodeJS.Signals) => process.exit(128 + constants.signals[signal]);
  process.once('exit', end);
  for (const signal of signals) process.once(signal, endOnSignal);
  return () => {
    process.off('exit', end);
    for (const signal of signals) process.off(signal, endOnSignal);
  };
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** As {@link endTree}, for when there is no time left to wait in: while this process is ending. */
function endTreeNow(pid: number): void {
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore' });
    return;
  }
  for (const each of [pid, ...descendants(pid)]) {
    try {
      process.kill(each, 'SIGKILL');
    } catch {
      // It ended by itself meanwhile.
    }
  }
}

function descendants(pid: number): number[] {
  const children = new Map<number, number[]>();
  for (const [own, parent] of process.platform === 'linux' ? parentsFromProc() : parentsFromPs()) {
    children.set(parent, [...(children.get(parent) ?? []), own]);
  }
  const found: number[] = [];
  const waiting = [pid];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const below = children.get(next) ?? [];
    found.push(...below);
    waiting.push(...below);
  }
  return found;
}

type ProcessAndParent = [pid: number, parent: number];

/** A bare Debian has no `ps`. See proc(5): the name, in parentheses, may hold anything; the parent is second after it. */
function parentsFromProc(): ProcessAndParent[] {
  return readdirSync('/proc').flatMap((name): ProcessAndParent[] => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const status = readFileSync(`/proc/${name}/stat`, 'utf8');
      return [[Number(name), Number(status.slice(status.lastIndexOf(')') + 2).split(' ')[1])]];
    } catch {
      return [];
    }
  });
}

function parentsFromPs(): ProcessAndParent[] {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
  return stdout.split('\n').flatMap((line): ProcessAndParent[] => {
    const [own, parent] = line.trim().split(/\s+/).map(Number);
    return own !== undefined && parent !== undefined ? [[own, parent]] : [];
  });
}
