// @ts-check
/**
 * Stands in for `@vscode/spdlog` in the served VS Code: the same log files, written by Node alone. The real one is a
 * native module, which a machine without a C++ compiler cannot have.
 */
const { appendFileSync, mkdirSync } = require('node:fs');
const { dirname } = require('node:path');

const levels = /** @type {const} */ (['trace', 'debug', 'info', 'warn', 'error', 'critical']);

class Logger {
  /** @param {string} file */
  constructor(file) {
    this.file = file;
    this.level = 2;
    this.raw = false;
    mkdirSync(dirname(file), { recursive: true });
    for (const [rank, name] of levels.entries()) {
      Object.defineProperty(this, name, { value: (/** @type {string} */ message) => this.write(rank, name, message) });
    }
  }

  /**
   * @param {number} rank
   * @param {string} name
   * @param {string} message
   */
  write(rank, name, message) {
    if (rank < this.level) return;
    const line = this.raw
      ? message
      : `${new Date().toISOString().replace('T', ' ').replace('Z', '')} [${name}] ${message}\n`;
    try {
      appendFileSync(this.file, line);
    } catch {
      // The profile has been removed while VS Code was closing: nobody reads this line any more.
    }
  }

  getLevel() {
    return this.level;
  }

  /** @param {number} level */
  setLevel(level) {
    this.level = level;
  }

  clearFormatters() {
    this.raw = true;
  }

  setPattern() {
    // One pattern is all that VS Code uses, and all that is written here.
  }

  flush() {
    // Every line is written at once.
  }

  drop() {
    // Nothing is held open.
  }
}

exports.version = 0;
exports.setLevel = () => undefined;
exports.setFlushOn = () => undefined;
exports.createRotatingLogger = async (/** @type {string} */ _name, /** @type {string} */ file) => new Logger(file);
exports.createAsyncRotatingLogger = exports.createRotatingLogger;
