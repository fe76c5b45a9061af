#!/usr/bin/env node
// @ts-check
/**
 * An executable that understands those of VS Code's own arguments that running tests needs, and ends with the suite's
 * status. `runTests` of `@vscode/test-electron` starts it in place of a desktop VS Code where none can be had.
 */
import 'tsx';

await import('./launch.ts');
