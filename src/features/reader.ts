/**
 * Whom a text on screen is written for. Builders of cards, trees and messages are given a reader rather than
 * importing `vscode`, so that they run (and are tested) wherever JavaScript runs.
 */
export interface Reader {
  /** VS Code's `l10n`, or anything that fills the placeholders `{0}`, `{1}` of a message. */
  readonly l10n: { readonly t: (message: string, ...args: (string | number)[]) => string };
  /** BCP 47 tag of the language that dates and numbers are written in. */
  readonly locale: string;
}
