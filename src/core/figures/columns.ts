import type { Found } from '../found';
import { readNumeral } from '../numerals';
import { isHan, isOneOf } from './text';
import { type Unit, units } from './units';

/** What the numbers of a table's column are counted in. */
export interface ColumnUnit {
  readonly unit: Unit;
  /** Power of ten of 万 and 亿 in 单位：亿元. */
  readonly power: number;
}

/** A table whose heading names the unit of its numbers. */
export interface Table extends Found {
  readonly unit: ColumnUnit;
  /** Units that column headings name, by column; null for the table's own. */
  readonly columns: readonly (ColumnUnit | null)[];
}

const HEADINGS = ['单位：', '单位:'];
const TAB = '\t';
/** Rows without a number, in succession, that end a table. */
const ENDING_ROWS = 2;
const PERCENT_WORDS = ['%', '％', '增长', '增速', '占比', '比重', '同比', '环比'];

/** The tables of a reading, in text order. Linear in the text. */
function findTables(text: string): Table[] {
  const tables: Table[] = [];
  for (let at = text.indexOf('单位'); at >= 0; at = text.indexOf('单位', at + 1)) {
    const heading = HEADINGS.find((word) => text.startsWith(word, at));
    const unit =
      heading && at >= (tables[tables.length - 1]?.end ?? 0) ? readUnit(text, at + heading.length) : undefined;
    if (unit) tables.push(readTable(text, at, unit));
  }
  return tables;
}

/** 亿元, 万吨, %: scale words and a unit. */
function readUnit(text: string, at: number): ColumnUnit | undefined {
  const scale = readNumeral(text, at);
  const from = scale?.bare ? scale.end : at;
  const match = units.match(text, text.startsWith('人民币', from) ? from + 3 : from);
  if (!match || match.value.kind === 'word' || match.value.kind === 'time' || match.value.kind === 'code')
    return undefined;
  return { unit: match.value, power: scale?.bare ? scale.value.length - 1 : 0 };
}

function readTable(text: string, at: number, unit: ColumnUnit): Table {
  const first = lineEnd(text, at) + 1;
  let columns: (ColumnUnit | null)[] = [];
  let end = first;
  let without = 0;
  while (end < text.length && without < ENDING_ROWS) {
    const next = lineEnd(text, end);
    const row = text.slice(end, next);
    if (row.includes('。')) break;
    without = /\d/.test(row) ? 0 : without + 1;
    if (end === first && row.includes(TAB)) columns = row.split(TAB).map(columnUnit);
    end = next + 1;
  }
  return { start: first, end: Math.min(end, text.length), unit, columns };
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** The unit that a column's heading names: 同比增长（%）, 产量（万吨）. */
function columnUnit(heading: string): ColumnUnit | null {
  const open = Math.max(heading.lastIndexOf('（'), heading.lastIndexOf('('));
  const named = open < 0 ? undefined : readUnit(heading, open + 1);
  if (named) return named;
  const percent = units.get('%');
  return percent && PERCENT_WORDS.some((word) => heading.includes(word)) ? { unit: percent, power: 0 } : null;
}

/** The cells of a reading's tables, asked for in text order. */
export class Cells {
  private readonly tables: readonly Table[];
  private next = 0;
  /** The column at `position`, counted from its line's start. */
  private column = 0;
  private position = 0;

  constructor(private readonly text: string) {
    this.tables = findTables(text);
  }

  /** The unit of the number from `start` to `end`, where it fills a cell of a table; offsets must not fall. */
  unitAt(start: number, end: number): ColumnUnit | undefined {
    let table = this.tables[this.next];
    while (table && table.end <= start) table = this.tables[++this.next];
    if (!table || start < table.start || !this.fillsCell(start, end) || this.isYear(start, end)) return undefined;
    return table.columns[this.columnAt(table, start)] ?? table.unit;
  }

  private columnAt(table: Table, at: number): number {
    if (this.position < table.start) {
      this.position = table.start;
      this.column = 0;
    }
    for (; this.position < at; this.position++) {
      if (isOneOf(this.text, this.position, '\n')) this.column = 0;
      else if (isOneOf(this.text, this.position, TAB)) this.column++;
    }
    return this.column;
  }

  /** Nothing but blanks, a line's end or the row's name touches it. */
  private fillsCell(start: number, end: number): boolean {
    const { text } = this;
    if (end < text.length && !isOneOf(text, end, '\t \n')) return false;
    return start === 0 || isOneOf(text, start - 1, '\t \n）)') || isHan(text.charCodeAt(start - 1));
  }

  /** A year that heads a column. */
  private isYear(start: number, end: number): boolean {
    return end - start === 4 && /^(?:19|20)\d\d$/.test(this.text.slice(start, end));
  }
}
