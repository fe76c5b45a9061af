import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { cache, installOnce } from './installOnce';

/**
 * Makes sure that a browser on this machine can draw Chinese.
 *
 * @param more further folders of fonts for the browser
 * @returns environment variables for the browser: none where the system has a Chinese font, otherwise the name of a
 * private fontconfig configuration that adds one to the system's fonts
 */
export async function chineseFontEnvironment(more: string[] = []): Promise<Record<string, string>> {
  if (process.platform !== 'linux' || systemFontFolders().some(holdsChineseFont)) return {};
  const fonts = await installOnce('@expo-google-fonts/noto-sans-sc');
  const folders = [
    ...systemFontFolders(),
    join(fonts, 'node_modules/@expo-google-fonts/noto-sans-sc/400Regular'),
    ...more,
  ];
  const file = join(cache, 'fonts.conf');
  mkdirSync(cache, { recursive: true });
  writeFileSync(file, configuration(folders));
  return { FONTCONFIG_FILE: file };
}

function systemFontFolders(): string[] {
  const own = ['.fonts', '.local/share/fonts'].map((folder) => join(homedir(), folder));
  return ['/usr/share/fonts', '/usr/local/share/fonts', ...own].filter((folder) => existsSync(folder));
}

/** The families that Linux distributions pack for Chinese, by their file names. */
const chineseFonts =
  /cjk|noto\w*(sc|tc|hans|hant)|source-?han|wqy|droidsansfallback|uming|ukai|arphic|simsun|simhei|msyh/i;

function holdsChineseFont(folder: string): boolean {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).some((path) => chineseFonts.test(path));
}

function configuration(folders: string[]): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  ${existsSync('/etc/fonts/fonts.conf') ? '<include>/etc/fonts/fonts.conf</include>' : ''}
  ${folders.map((folder) => `<dir>${folder}</dir>`).join('\n  ')}
  <cachedir>${join(cache, 'fontconfig')}</cachedir>
</fontconfig>
`;
}
