import { csvFormatRows } from 'd3-dsv';

/** A cell of a table; null and undefined are empty. */
export type Cell = string | number | boolean | null | undefined;

/**
 * What a spreadsheet would take for a formula (OWASP, CSV Injection): cells that begin with = + - @ or their full-width
 * forms, with or without white space before them. Figures of our own, which may begin with a minus sign, are none.
 */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;
const EXACT_DECIMAL = /^-?\d+(?:\.\d+)?(?:\/\d+)?$/;

/**
 * A table as CSV (RFC 4180): commas, quotes where needed, one line a row, the columns' names first. A cell that a
 * spreadsheet would run as a formula gets an apostrophe before it.
 */
export function csv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `${csvFormatRows([columns, ...rows].map((row) => row.map(safe)))}\n`;
}

function safe(cell: Cell): string {
  const text = cell === null || cell === undefined ? '' : String(cell);
  return FORMULA.test(text) && !EXACT_DECIMAL.test(text) ? `'${text}` : text;
}
