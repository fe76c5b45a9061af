// @ts-check
/**
 * Stands in for `native-watchdog` in the served VS Code. The real one, a native module, ends an extension host that
 * hangs after its server has gone; here whoever started the server ends its whole process tree.
 */
exports.start = () => undefined;
exports.exit = (/** @type {number | undefined} */ code) => process.exit(code ?? 0);
