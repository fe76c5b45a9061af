import { type Browser, chromium } from 'playwright-core';
import { chineseFontEnvironment } from './chineseFont';
import { fetchChromium, findChromium } from './chromium';

/** No sandbox: in containers, where tests run as root, Chromium has none. The rest keeps it from calling home. */
const flags = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync', '--font-render-hinting=none'],
];

/**
 * A headless browser that can draw Chinese: the one of this machine, or one from the npm registry.
 *
 * @throws with advice, when there is none or it does not run
 */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, env, fonts } = findChromium() ?? (await fetchChromium());
  const fontEnvironment = await chineseFontEnvironment(fonts);
  try {
    return await chromium.launch({
      executablePath,
      args: flags,
      env: { ...process.env, ...env, ...fontEnvironment },
    });
  } catch (error) {
    const advice =
      'Chrome or Chromium installed on this system (Debian: apt-get install chromium) is used instead, if there is one.';
    throw new Error(`The browser ${executablePath} does not run. ${advice}`, { cause: error });
  }
}
