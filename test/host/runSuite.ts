/**
 * Runs inside an extension host, Node's or the web worker's. The test files stand in this file's bundle, between
 * `begin` and `run`: see bundle.ts.
 */
import 'mocha/mocha.js';

/** Mocha's build for browsers, which needs neither Node nor a page. */
declare const Mocha: typeof import('mocha');

/** Makes `describe` and `it` known to the test files that follow. */
export function begin(): void {
  mocha.setup({ ui: 'bdd', reporter: 'spec', timeout: 20_000, color: false });
}

/** Rejects when a test failed: VS Code then ends with a status other than 0. */
export function run(): Promise<void> {
  return new Promise((resolve, reject) => {
    // Not `mocha.run()`, which in this build looks for the address of a page.
    Mocha.prototype.run.call(mocha, (failures) => {
      if (failures > 0) reject(new Error(`${failures} tests failed.`));
      else resolve();
    });
  });
}
