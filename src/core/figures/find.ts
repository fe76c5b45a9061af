import type { Figure, FigureKind } from '../annotations';
import type { Reading } from '../document/reading';
import type { Found, FoundFigure } from '../found';
import { OPENER, classOf, mayOpen, shift } from '../numerals';
import { isFigureAlone } from './bare';
import { type Bounds, readBounds } from './bounds';
import { Cells } from './columns';
import { countedNoun, nounOfNumber } from './counted';
import { exceptionAt } from './exceptions';
import { followsGrowth, growthAt } from './growth';
import { continuesCode } from './guards';
import { withUnitOfList } from './lists';
import { isName } from './names';
import { type Opened, readFirst, readOrdinal } from './ordinals';
import { type Quantity, type Source, isQuantity, readQuantity } from './quantity';
import { readRange } from './range';
import { readSigned, withSignBefore } from './signed';
import { isOneOf } from './text';
import { leadingUnits } from './units';
import { readAmountWord } from './words';

/** 万: a number of ten thousands before a noun counts it, 14亿多中国人民. */
const SCALE_OF_PEOPLE = 4;

/** Scans a reading once, from left to right; each character is looked at a bounded number of times. */
export class FigureScan {
  private readonly source: Source;
  private readonly text: string;
  private readonly found: FoundFigure[] = [];
  /** No figure may reach before this. */
  private from = 0;
  private readonly cells: Cells;
  private nextTaken = 0;

  constructor(
    reading: Reading,
    private readonly taken: readonly Found[],
  ) {
    this.text = reading.text;
    this.cells = new Cells(this.text);
    const { offsets } = reading;
    this.source = {
      text: this.text,
      touches: (index) => (offsets[index] ?? 0) - (offsets[index - 1] ?? 0) === 1,
    };
  }

  run(): FoundFigure[] {
    const { text } = this;
    let at = 0;
    while (at < text.length) {
      if (!mayOpen(text.charCodeAt(at))) at++;
      else at = this.skipTaken(at) ?? this.open(at);
    }
    return this.found;
  }

  /** The end of the taken span that holds `at`. */
  private skipTaken(at: number): number | undefined {
    let span = this.taken[this.nextTaken];
    while (span && span.end <= at) {
      this.from = Math.max(this.from, span.end);
      span = this.taken[++this.nextTaken];
    }
    return span && span.start <= at ? span.end : undefined;
  }

  /** Reads what opens at `at`; returns where the scan goes on. */
  private open(at: number): number {
    const { text } = this;
    const exception = exceptionAt(text, at);
    if (exception >= 0) return exception;
    const opened = this.readOpening(at);
    const limit = this.taken[this.nextTaken]?.start ?? text.length;
    if (opened.found && opened.found.end <= limit) {
      this.found.push(opened.found);
      this.from = opened.found.end;
    }
    return Math.max(opened.next, at + 1);
  }

  private readOpening(at: number): Opened {
    const { text } = this;
    const character = text.charAt(at);
    if (character === '第') return readOrdinal(text, at);
    if (character === '首') return readFirst(text, at);
    const word = readAmountWord(text, at);
    if (word) return this.finish(word);
    if (classOf(text.charCodeAt(at)) === OPENER) return { next: at + 1 };
    const quantity = text.startsWith('零下', at) ? readSigned(this.source, at) : readQuantity(this.source, at);
    if (!isQuantity(quantity)) return quantity ?? { next: at + 1 };
    const signed = withSignBefore(text, quantity, this.from);
    const range = this.isStep(signed) ? signed : readRange(this.source, signed);
    if (!isQuantity(range)) return range;
    return this.finish(range.unit === null ? (withUnitOfList(this.source, range) ?? range) : range);
  }

  /** 上涨2美元至75美元: the first says by how much, the second to how much. Shares are ranges all the same: 增长5%至8%. */
  private isStep({ kind, unit, start }: Quantity): boolean {
    return unit !== null && kind !== 'percent' && kind !== 'point' && followsGrowth(this.text, start, this.from);
  }

  /** Takes in a currency and the bounds around a quantity, and decides whether it is a figure. */
  private finish(quantity: Quantity): Opened {
    const { text } = this;
    const led = withLeadingUnit(text, quantity, this.from);
    const next = { next: led.end };
    const cell = led.unit === null ? this.inCell(led) : undefined;
    if (cell) return this.place(cell, readBounds(text, cell, this.from));
    if (led === quantity && continuesCode(text, quantity.start)) return next;
    if (isName(text, led)) return next;
    const bounds = readBounds(text, led, this.from);
    if (led.unit === null && led.kind === 'number') {
      const context = { text, bounded: bounds.written || led.bound !== null };
      if (!isFigureAlone(led, context)) return next;
    }
    if (led.numeral.bare && !isEvident(text, led, bounds)) return next;
    return this.place(led, bounds);
  }

  private place(quantity: Quantity, bounds: Bounds): Opened {
    const { start, end } = bounds;
    const { kind, unit, noun } = quantity;
    const alone = kind === 'number' && unit === null && quantity.numeral.scale >= SCALE_OF_PEOPLE;
    const counted = alone
      ? nounOfNumber(this.text, end)
      : kind === 'count' && unit !== null && !noun
        ? countedNoun(this.text, start, end, unit)
        : null;
    const figure = figureOf(alone && counted ? { ...quantity, kind: 'count' } : quantity, bounds, counted);
    const growth = growthAt(this.text, figure, start, this.found[this.found.length - 1]);
    return { next: end, found: { start, end, figure: growth ? { ...figure, growth } : figure } };
  }

  /** A bare number that fills a cell has the unit of its column. */
  private inCell(quantity: Quantity): Quantity | undefined {
    const column = this.cells.unitAt(quantity.start, quantity.end);
    if (!column || quantity.high !== null) return undefined;
    const { unit, power } = column;
    const value = shift(quantity.value.replace('-', ''), power + (unit.power ?? 0));
    const sign = quantity.value.startsWith('-') ? '-' : '';
    return { ...quantity, kind: unit.kind as FigureKind, value: sign + value, unit: unit.unit, code: unit.code };
  }
}

/** A bare 万 or 百 counts where a bound or a unit of measure is with it (突破千亿元), or a noun behind (百名选手). */
function isEvident(text: string, quantity: Quantity, bounds: Bounds): boolean {
  if (quantity.kind === 'percent' || bounds.written || quantity.bound) return true;
  return !isOneOf(text, quantity.start - 1, '每：:（(第');
}

function withLeadingUnit(text: string, quantity: Quantity, from: number): Quantity {
  if (quantity.unit !== null && quantity.unit !== '元') return quantity;
  const at = text.charCodeAt(quantity.start - 1) === 32 ? quantity.start - 1 : quantity.start;
  const lead = leadingUnits.match(text, at);
  if (!lead || at - lead.length < from) return quantity;
  const { unit, code } = lead.value;
  return { ...quantity, start: at - lead.length, kind: 'money', unit, code };
}

function figureOf(quantity: Quantity, { comparator }: Bounds, counted: string | null): Figure {
  const { kind, value, high, unit, code } = quantity;
  return {
    kind,
    comparator,
    value: high === null ? value : null,
    low: high === null ? null : value,
    high,
    unit,
    unitCode: code,
    counted,
  };
}
