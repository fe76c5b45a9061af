import type { DecimalString } from '../../core/annotations';

/**
 * An exact decimal or fraction as people write it: digits grouped by three, the rest untouched. No float stands
 * between the text and the card: 1500000000000 is 1,500,000,000,000 and -12345.678901234567 is -12,345.678901234567.
 */
export function grouped(value: DecimalString): string {
  return value.replace(/^-?\d+|(?<=\/)\d+/g, (integer) => integer.replace(/\B(?=(?:\d{3})+$)/g, ','));
}

/** English and Chinese scale words, largest first, with the power of ten each stands for. */
const SCALES: Record<'en' | 'zh', readonly (readonly [power: number, word: string])[]> = {
  en: [
    [12, 'trillion'],
    [9, 'billion'],
    [6, 'million'],
  ],
  zh: [
    [12, '万亿'],
    [8, '亿'],
    [4, '万'],
  ],
};

/**
 * The value in the reader's own scale words, `1.5 trillion` or `1.5万亿`, where that is exact and short: at most
 * `DIGITS` digits. Null where it would not help: small numbers, fractions, long mantissas.
 */
export function inScaleWords(value: DecimalString, locale: string): string | null {
  const chinese = locale.startsWith('zh');
  const whole = /^(-?)(\d+)$/.exec(value);
  if (!whole) return null;
  const [, sign = '', digits = ''] = whole;
  const scale = SCALES[chinese ? 'zh' : 'en'].find(([power]) => digits.length > power);
  if (!scale) return null;
  const [power, word] = scale;
  const fraction = digits.slice(-power).replace(/0+$/, '');
  const integer = digits.slice(0, -power);
  if (integer.length + fraction.length > DIGITS) return null;
  return `${sign}${grouped(integer)}${fraction && `.${fraction}`}${chinese ? '' : ' '}${word}`;
}

const DIGITS = 7;
