import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installOnce } from './installOnce';

export interface Chromium {
  readonly executablePath: string;
  /** What it needs in its environment. */
  readonly env: Record<string, string>;
  /** Folders of fonts that came with it. */
  readonly fonts: string[];
}

/** The Chrome or Chromium of this machine: `CHROME_PATH`, or where systems put it. Undefined when there is none. */
export function findChromium(): Chromium | undefined {
  const executablePath = [process.env['CHROME_PATH'], ...usualPaths()].find(
    (path) => path !== undefined && existsSync(path),
  );
  return executablePath === undefined ? undefined : { executablePath, env: {}, fonts: [] };
}

function usualPaths(): string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === 'win32') {
    const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);
    const programs = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
    return folders.flatMap((folder) => programs.map((program) => join(folder, program)));
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * Chromium from the npm registry. It was packed for bare cloud functions and brings the libraries that those lack.
 *
 * @throws on systems other than Linux on x64, for which there is no such package
 */
export async function fetchChromium(): Promise<Chromium> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chrome or Chromium found. Install one, or set CHROME_PATH to where it is.');
  }
  const folder = await installOnce('@sparticuz/chromium', unpack);
  const fonts = join(folder, 'fonts');
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_PATH: fonts },
    fonts: [join(fonts, 'fonts')],
  };
}

/**
 * Its own unpacking, which writes to the folder for temporary files, and takes the libraries along when it believes
 * itself to be on Amazon Linux 2023.
 */
function unpack(folder: string): Promise<void> {
  const program = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";
  execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: folder,
    env: { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
    stdio: ['ignore', 2, 2],
  });
  return Promise.resolve();
}
