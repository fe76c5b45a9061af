import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fetchServedVSCode } from './fetchServed';
import { endTree, endWithUs } from './processTree';

/** A VS Code that runs as a server on this machine and shows its window in a browser. */
export interface ServedVSCode {
  /** `127.0.0.1:PORT`: VS Code's name for this machine in `vscode-remote:` addresses. */
  readonly authority: string;
  /** The address of a window. */
  address(window: WindowOptions): string;
  /** Resolves with the server's status when it has ended, by itself or by {@link close}. */
  readonly ended: Promise<number>;
  /** Ends the server with everything it started and removes the profile, unless it was the caller's. */
  close(): Promise<void>;
}

/** All paths absolute. */
export interface WindowOptions {
  readonly folder: string;
  readonly openFile?: string;
  readonly extensionDevelopmentPath?: string;
  readonly extensionTestsPath?: string;
}

export interface ServerOptions {
  /** Folder of settings and installed extensions, kept; a fresh one that is removed at the end, if not given. */
  readonly profile?: string;
  readonly settings?: Record<string, unknown>;
  readonly port?: number;
}

/** A test waits for nobody, and nothing in the window should move or ask. */
const quietSettings = {
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'workbench.reduceMotion': 'on',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** @throws with what the server said, when it does not start */
export async function startServedVSCode(options: ServerOptions = {}): Promise<ServedVSCode> {
  const program = await fetchServedVSCode();
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'policy-lens-vscode-'));
  writeMachineSettings(profile, { ...quietSettings, ...options.settings });

  // A process group of its own: Ctrl+C in the terminal reaches us, and we end it in order.
  const server = spawn(process.execPath, [program, ...serverArguments(profile, options.port ?? 0)], {
    // Without a gallery of extensions it asks nobody on the network for anything.
    env: { ...process.env, EXTENSIONS_GALLERY: '{}' },
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number>((resolve) => {
    server.once('exit', (status) => {
      resolve(status ?? 1);
    });
  });
  const letGo = endWithUs(server);
  const close = async () => {
    letGo();
    await endTree(server);
    if (options.profile === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };

  try {
    const authority = `127.0.0.1:${await listeningPort(server)}`;
    return { authority, ended, close, address: (window) => windowAddress(authority, window) };
  } catch (error) {
    await close();
    throw error;
  }
}

export function serverArguments(profile: string, port: number): string[] {
  return [
    ...['--host', '127.0.0.1', '--port', String(port), '--without-connection-token', '--accept-server-license-terms'],
    ...['--server-data-dir', profile, '--disable-telemetry', '--disable-workspace-trust'],
  ];
}

function writeMachineSettings(profile: string, settings: Record<string, unknown>): void {
  const folder = join(profile, 'data', 'Machine');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'settings.json'), JSON.stringify(settings, undefined, 2));
}

/** Resolves when the server says where it listens. */
function listeningPort(server: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const port = /Extension host agent listening on (\d+)/.exec(said)?.[1];
      if (port === undefined) return;
      // What it says from now on is read, or its pipe would fill up, but nobody needs it.
      server.stdout?.off('data', listen).resume();
      server.stderr?.off('data', listen).resume();
      resolve(Number(port));
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.once('error', reject);
    server.once('exit', (code) => {
      reject(new Error(`The served VS Code ended with status ${code ?? 'none'} before it listened:\n${said}`));
    });
  });
}

function windowAddress(authority: string, window: WindowOptions): string {
  const remote = (path: string) => `vscode-remote://${authority}${asUriPath(path)}`;
  const payload = Object.entries(window).flatMap(([key, path]: [string, string]) =>
    key === 'folder' ? [] : [[key, remote(path)]],
  );
  const query = new URLSearchParams({ folder: asUriPath(window.folder), payload: JSON.stringify(payload) });
  return `http://${authority}/?${query.toString()}`;
}

/** `C:\news` → `/C:/news` */
function asUriPath(path: string): string {
  return path.replaceAll('\\', '/').replace(/^(?=[A-Za-z]:)/, '/');
}
