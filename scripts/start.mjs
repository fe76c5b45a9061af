// @ts-check
/**
 * Opens a real VS Code with Policy Lens in it. Runs on a fresh checkout: installs what is needed first.
 */
import { makeReady } from './bootstrap/ready.mjs';

await makeReady();
await import('./start/main.ts');
