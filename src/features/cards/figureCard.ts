import type { Comparator, Figure, FigureKind, FigureMention, GrowthWords } from '../../core/annotations';
import { onOneLine } from '../mentions/things';
import type { Reader } from '../reader';
import type { Card } from './card';
import { grouped, inScaleWords } from './decimals';

/** The card of a figure: `more than 1,500,000,000,000 Chinese yuan`, then its short form, kind, code and growth. */
export function figureCard({ figure }: FigureMention, reader: Reader): Card {
  const { l10n } = reader;
  const details = [
    shortForm(figure, reader),
    figureKindLabel(figure.kind, reader),
    figure.unitCode,
    figure.growth ? growthLabel(figure.growth, reader) : null,
  ];
  return {
    icon: 'symbol-number',
    headline: writtenFigure(figure, reader),
    details: details.filter((detail) => detail !== null),
    lines: figure.counted ? [{ label: l10n.t('Counted'), items: [{ text: onOneLine(figure.counted) }] }] : [],
  };
}

/** Bound, exact value and unit in the reader's language: `at least 200,000,000 Chinese yuan`, `不少于 200,000,000 元`. */
export function writtenFigure(figure: Figure, reader: Reader): string {
  return bounded(figure.comparator, amount(figure, reader, grouped), reader);
}

/**
 * The same for a narrow place: in English in scale words where they are exact, `at least 200 million Chinese yuan`. The
 * text itself has them in Chinese, so Chinese keeps the digits.
 */
export function writtenBriefly(figure: Figure, reader: Reader): string {
  const brief = (value: string): string => inScaleWords(value, reader.locale) ?? grouped(value);
  return bounded(figure.comparator, amount(figure, reader, reader.locale.startsWith('zh') ? grouped : brief), reader);
}

/** The range or value with its unit. A figure whose value cannot be named (数百) is its unit alone, with a mark. */
function amount(figure: Figure, reader: Reader, write: (value: string) => string): string {
  const { value, low, high } = figure;
  if (low !== null && high !== null) return withUnit(`${write(low)} – ${write(high)}`, figure, reader);
  const known = value ?? low ?? high;
  return withUnit(known === null ? '?' : write(known), figure, reader);
}

function withUnit(number: string, figure: Figure, reader: Reader): string {
  const { kind, unit, unitCode } = figure;
  const { l10n } = reader;
  const chinese = reader.locale.startsWith('zh');
  if (kind === 'ordinal')
    return chinese ? `第 ${number}${unit ? ` ${unit}` : ''}` : `${l10n.t('No. {0}', number)}${unit ? ` ${unit}` : ''}`;
  if (unit === null) return number;
  if (unit === '%' || unit === '％') return `${number}%`;
  return `${number} ${chinese ? unit : (englishUnit(unit, unitCode, reader.locale) ?? unit)}`;
}

/** Units that have no code to name them by; currencies are named by their ISO 4217 code, measures as written. */
const ENGLISH_UNITS: Readonly<Record<string, string>> = {
  个百分点: 'percentage points',
  百分点: 'percentage points',
  个基点: 'basis points',
  基点: 'basis points',
  倍: 'times',
};

function englishUnit(unit: string, code: string | null, locale: string): string | undefined {
  // ISO 4217 codes are three capitals; no UCUM code of a measure in the news is.
  if (code === null || !/^[A-Z]{3}$/.test(code)) return ENGLISH_UNITS[unit];
  const parts = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: code,
    currencyDisplay: 'name',
  }).formatToParts(2);
  return parts.find(({ type }) => type === 'currency')?.value;
}

function shortForm({ value, low, high }: Figure, { locale }: Reader): string | null {
  if (value !== null) return inScaleWords(value, locale);
  const [from, to] = [low, high].map((bound) => (bound === null ? null : inScaleWords(bound, locale)));
  return from && to ? `${from} – ${to}` : null;
}

/** `text` with what bounds it, in the reader's language: `less than 40 minutes`. */
export function bounded(comparator: Comparator, text: string, { l10n }: Reader): string {
  switch (comparator) {
    case 'eq':
    case 'between':
      return text;
    case 'gt':
      return l10n.t('more than {0}', text);
    case 'ge':
      return l10n.t('at least {0}', text);
    case 'lt':
      return l10n.t('less than {0}', text);
    case 'le':
      return l10n.t('at most {0}', text);
    case 'near':
      return l10n.t('nearly {0}', text);
    case 'approx':
      return l10n.t('about {0}', text);
  }
}

export function figureKindLabel(kind: FigureKind, { l10n }: Reader): string {
  switch (kind) {
    case 'money':
      return l10n.t('money');
    case 'count':
      return l10n.t('count');
    case 'measure':
      return l10n.t('measure');
    case 'percent':
      return l10n.t('percentage');
    case 'point':
      return l10n.t('points');
    case 'fraction':
      return l10n.t('fraction');
    case 'multiple':
      return l10n.t('multiple');
    case 'ordinal':
      return l10n.t('ordinal');
    case 'number':
      return l10n.t('number');
  }
}

function growthLabel({ direction, basis }: GrowthWords, { l10n }: Reader): string | null {
  const words = [
    direction === 'up'
      ? l10n.t('growth')
      : direction === 'down'
        ? l10n.t('decline')
        : direction === 'flat'
          ? l10n.t('unchanged')
          : '',
    basis === 'yoy' ? l10n.t('year on year') : basis === 'mom' ? l10n.t('against the period before') : '',
  ];
  return words.filter(Boolean).join(l10n.t(', ')) || null;
}
