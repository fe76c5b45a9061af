// @ts-check
import { spawn } from 'node:child_process';

/**
 * Runs npm with `args` in the folder `cwd` and resolves when it is done. What npm prints goes to this process's
 * standard error, so that standard output stays the caller's own.
 *
 * @param {string[]} args
 * @param {string} cwd
 * @returns {Promise<void>} rejects, with the command in the message, when npm fails or is not there
 */
export function npm(args, cwd) {
  const [file, first] = executable();
  return new Promise((resolve, reject) => {
    const child = spawn(file, [...first, ...args], { cwd, stdio: ['ignore', 2, 2], shell: file.endsWith('.cmd') });
    child.once('error', (error) => {
      reject(new Error(`npm could not be run: ${error.message}`));
    });
    child.once('exit', (code, signal) => {
      if (code === 0) resolve();
      else
        reject(new Error(`"npm ${args.join(' ')}" in ${cwd} failed (${code === null ? signal : `status ${code}`}).`));
    });
  });
}

/**
 * The npm that called us, run by the Node that runs us; or the one on PATH, when we were not called by npm.
 *
 * @returns {[string, string[]]}
 */
function executable() {
  const script = process.env['npm_execpath'];
  if (script && /npm-cli\.[cm]?js$/.test(script)) return [process.execPath, [script]];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm', []];
}
