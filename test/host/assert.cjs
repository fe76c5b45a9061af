// @ts-check
/** `node:assert/strict` in the bundle of the host tests: the same functions, from a package, where there is no Node. */
// @ts-expect-error: a package without types; the tests see those of Node's own.
module.exports = require('assert/').strict;
