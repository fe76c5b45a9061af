/**
 * Why tests cannot run in a desktop VS Code on this machine; undefined when they can. Where it can be downloaded,
 * `@vscode/test-electron` does so.
 */
export async function whyNoDesktop(): Promise<string | undefined> {
  const headless = process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'];
  if (headless) return 'there is no display for a desktop VS Code.';
  try {
    const { ok, status } = await fetch(releases, { method: 'HEAD', signal: AbortSignal.timeout(patienceMs) });
    return ok ? undefined : `VS Code cannot be downloaded (${releases} answers ${status}).`;
  } catch (error) {
    return `VS Code cannot be downloaded (${releases}: ${error instanceof Error ? error.message : String(error)}).`;
  }
}

/** Where `@vscode/test-electron` asks for the newest release. */
const releases = 'https://update.code.visualstudio.com/api/releases/stable';
const patienceMs = 10_000;
