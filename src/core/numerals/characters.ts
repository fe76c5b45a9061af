/**
 * What each character means in a numeral: one table over all UTF-16 code units, so that a scan costs one look a
 * character. An entry packs a class (high bits) and a small value (low four bits).
 *
 * Han numerals, financial forms and traditional forms: GB/T 15835-2011 (numerals in publications) and 《现代汉语词典》.
 */
export const NONE = 0;
/** 0–9. Value: the digit. */
export const ASCII = 1;
/** 〇 to 九, 两, financial forms. Value: the digit. */
export const HAN = 2;
/** 十 百 千. Value: the power of ten. */
export const TEN = 3;
/** 廿 卅 卌: tens in one character. Value: 2, 3, 4. */
export const TENS = 4;
/** 万 亿 兆. Value: the power of ten. */
export const SCALE = 5;
/** 几, 数 and 若干's short forms: a digit that is not named. */
export const SOME = 6;
/** Opens a figure without being a numeral: 第三, 首批, 翻番, 半数, 对折. */
export const OPENER = 7;

const table = new Uint8Array(65536);

function enter(kind: number, characters: string, value: (index: number) => number): void {
  for (let i = 0; i < characters.length; i++) table[characters.charCodeAt(i)] = (kind << 4) | value(i);
}

enter(ASCII, '0123456789', (i) => i);
for (const digits of ['零一二三四五六七八九', '〇壹贰叁肆伍陆柒捌玖', '○弌貳參肆伍陸柒捌玖']) {
  enter(HAN, digits, (i) => i);
}
enter(HAN, '两兩', () => 2);
enter(HAN, '叄', () => 3);
enter(TEN, '十百千', (i) => i + 1);
enter(TEN, '拾佰仟', (i) => i + 1);
enter(TENS, '廿卅卌', (i) => i + 2);
enter(SCALE, '万亿兆', (i) => 4 * (i + 1));
enter(SCALE, '萬億', (i) => 4 * (i + 1));
enter(SOME, '几幾数數', () => 0);
enter(OPENER, '第首翻半对對', () => 0);

/** Class of a code unit; NONE for NaN, as `charCodeAt` gives behind the end. */
export function classOf(code: number): number {
  return (table[code] ?? 0) >> 4;
}

/** Value of a code unit: a digit or a power of ten, by its class. */
export function valueOf(code: number): number {
  return (table[code] ?? 0) & 15;
}

/** True where a figure may begin. */
export function mayOpen(code: number): boolean {
  return (table[code] ?? 0) !== 0;
}

const LING = '零'.charCodeAt(0);
const CIRCLE = '〇'.charCodeAt(0);
const ROUND = '○'.charCodeAt(0);

/** 零, 〇 and ○. */
export function isZero(code: number): boolean {
  return code === LING || code === CIRCLE || code === ROUND;
}
