// @ts-check
/**
 * All the tests, or the parts named. Runs on a fresh checkout: installs what is needed first.
 * The parts are in testing/parts.ts.
 */
import { makeReady } from './bootstrap/ready.mjs';

await makeReady();
await import('./testing/main.ts');
