import type { FigureKind } from '../annotations';
import { CURRENCIES, SHARED_CURRENCY_NAMES, SHOWN_AS, SIGNS } from './tables/currencies';
import {
  DENOMINATORS,
  EXTRA_PREFIXED,
  LENGTHS,
  MEASURES,
  PREFIXABLE,
  PREFIXED_ONLY,
  PREFIXES,
} from './tables/measures';
import { DIRECT_NOUNS, LONGER_MEASURE_WORDS, MEASURE_WORDS, NOT_MEASURE_WORDS } from './tables/measureWords';
import { CODE_UNITS, MULTIPLES, NOT_RATIOS, NUMBER_UNITS, PERCENT, POINTS, TIME_UNITS } from './tables/ratios';
import { Trie, wordsOf } from './trie';

export interface Unit {
  /** `time`, `code`: what stands behind a number that is no figure; `word`: no unit, the number stands alone. */
  readonly kind: FigureKind | 'time' | 'code' | 'word';
  /** As shown. */
  readonly unit: string;
  /** ISO 4217 or UCUM; null where there is none. */
  readonly code: string | null;
  /** Power of ten that the unit brings into the value: 1 for 成. */
  readonly power?: number;
  /** A noun counted without a measure word (8部门): only by small numbers. */
  readonly noun?: true;
}

/** Units behind a number. */
export const units = new Trie<Unit>();
/** Currency names and signs before a number. */
export const leadingUnits = new Trie<Unit>(true);
/** What may stand behind the slash of a compound unit. */
export const denominators = new Trie<Unit>();

function addMeasure(code: string, name: string): void {
  const unit: Unit = { kind: 'measure', unit: name, code: code === '-' ? null : code };
  units.add(name, unit);
  denominators.add(name, unit);
}

function eachLine(table: string, use: (code: string, names: readonly string[]) => void): void {
  for (const line of table.split('\n')) {
    const [code, ...names] = wordsOf(line);
    if (code) use(code, names);
  }
}

function addCurrencies(): void {
  const signs = new Set(wordsOf(SIGNS));
  const add = (name: string, code: string | null, leads: boolean): void => {
    const unit: Unit = { kind: 'money', unit: SHOWN_AS[name] ?? name, code };
    if (!signs.has(name)) units.add(name, unit);
    if (leads) leadingUnits.add(name, unit);
  };
  eachLine(CURRENCIES, (code, names) => {
    names.forEach((name) => {
      add(name, code, (!name.startsWith('元') && !name.startsWith('圆') && name.length > 1) || signs.has(name));
    });
    add(code, code, true);
  });
  for (const name of wordsOf(SHARED_CURRENCY_NAMES)) add(name, null, false);
}

function addMeasures(): void {
  const codes = new Map<string, string>();
  eachLine(MEASURES, (code, names) => {
    for (const name of names) {
      addMeasure(code, name);
      codes.set(name, code);
    }
  });
  for (const name of wordsOf(PREFIXABLE)) {
    for (const [prefix, code] of PREFIXES) addMeasure(code + (codes.get(name) ?? ''), prefix + name);
  }
  eachLine(PREFIXED_ONLY, (base, names) => {
    for (const name of names) {
      for (const [prefix, code] of PREFIXES) addMeasure(code + base, prefix + name);
    }
  });
  eachLine(EXTRA_PREFIXED, (code, names) => {
    names.forEach((name) => {
      addMeasure(code, name);
    });
  });
  for (const name of wordsOf(LENGTHS)) {
    const code =
      codes.get(name) ?? PREFIXES.reduce((found, [prefix, sign]) => (name === `${prefix}米` ? `${sign}m` : found), 'm');
    addMeasure(`${code}2`, `平方${name}`);
    addMeasure(`${code}3`, `立方${name}`);
  }
}

function addCounts(): void {
  const count = (name: string): Unit => ({ kind: 'count', unit: name, code: null });
  for (const name of wordsOf(LONGER_MEASURE_WORDS)) units.add(name, count(name));
  for (const name of wordsOf(DIRECT_NOUNS)) units.add(name, { ...count(name), noun: true });
  for (const name of wordsOf(MEASURE_WORDS)) units.add(name, count(name));
}

function addRatios(): void {
  for (const [name, [unit, power]] of Object.entries(PERCENT)) {
    units.add(name, { kind: 'percent', unit, code: null, power });
  }
  for (const name of wordsOf(POINTS)) units.add(name, { kind: 'point', unit: name, code: null });
  for (const name of wordsOf(MULTIPLES)) units.add(name, { kind: 'multiple', unit: name, code: null });
  for (const name of wordsOf(NUMBER_UNITS)) units.add(name, { kind: 'number', unit: name, code: null });
}

function addOthers(): void {
  for (const name of wordsOf(TIME_UNITS)) units.add(name, { kind: 'time', unit: name, code: null });
  for (const name of wordsOf(CODE_UNITS)) units.add(name, { kind: 'code', unit: name, code: null });
  for (const name of [...wordsOf(NOT_MEASURE_WORDS), ...wordsOf(NOT_RATIOS)]) {
    units.add(name, { kind: 'word', unit: name, code: null });
  }
  for (const [name, code] of Object.entries(DENOMINATORS)) {
    denominators.add(name, { kind: 'measure', unit: name, code });
  }
}

addCurrencies();
addRatios();
addMeasures();
addCounts();
addOthers();
