/**
 * What the tests and `npm start` fetch from the npm registry when this machine has none of its own, each pinned.
 * They are installed into `.vscode-test/` when first needed, and not with `npm ci`: most days nobody needs them.
 */
export const versions = {
  /** VS Code 1.99 as a server with its web workbench, built: the newest that still loads an extension from a folder. */
  'code-server': '4.99.4',
  /** The search program of that server; its own is downloaded from GitHub when installed. */
  '@vscode/ripgrep': '1.18.0',
  /** Chromium's headless shell for Linux on x64, with the libraries that a bare system lacks. */
  '@sparticuz/chromium': '138.0.2',
  /** Chinese glyphs (Noto Sans SC, OFL-1.1), for screenshots on systems without a Chinese font. */
  '@expo-google-fonts/noto-sans-sc': '0.4.3',
} as const;

export type Fetched = keyof typeof versions;
