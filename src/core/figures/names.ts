import type { Quantity } from './quantity';
import { isOneOf } from './text';

/**
 * Numerals that name and do not count, told by what stands around them. Words that can be listed are in the table of
 * exceptions; here are the classes that cannot.
 */
export function isName(text: string, quantity: Quantity): boolean {
  const { numeral, kind } = quantity;
  if (isRow(quantity) || isMinute(text, quantity)) return true;
  if (numeral.form === 'ascii') return false;
  if (isDayOrYear(text, quantity) || isFinancialDigit(text, quantity)) return true;
  if (kind !== 'count') return false;
  return (
    isSecond(text, quantity) ||
    isSession(text, quantity) ||
    isPhase(text, quantity) ||
    isSlogan(text, quantity) ||
    isPlacesAtLarge(text, quantity) ||
    isOneOf(text, quantity.end, '制')
  );
}

/** 十四五, 二〇二五, 一一一一: digits in a row name or date something unless they measure. */
function isRow({ numeral, kind, unit }: Quantity): boolean {
  return numeral.row && (unit === null || kind === 'count' || kind === 'ordinal' || numeral.value.length > 2);
}

/** 30分 behind 10时. */
function isMinute(text: string, { unit, start }: Quantity): boolean {
  return unit === '分' && isOneOf(text, start - 1, '时時点點:：');
}

/** 周三, 初三, 双十一. */
function isDayOrYear(text: string, { start, numeral }: Quantity): boolean {
  return numeral.scale === 0 && isOneOf(text, start - 1, '周初双老');
}

/** 陆 and 伍 alone are other words (陆路, 陆港): the financial digits are written in rows or with 拾, 佰, 元. */
function isFinancialDigit(text: string, { numeral, kind, unit }: Quantity): boolean {
  const single = numeral.end - numeral.start === 1 && isOneOf(text, numeral.start, '壹贰叁肆伍陆柒捌玖拾佰仟貳參陸');
  return single && (unit === null || kind === 'count') && text.length > 2;
}

/** 二期, 二社区: two things are 两; 二 alone is a second one. */
function isSecond(text: string, { numeral }: Quantity): boolean {
  return numeral.end - numeral.start === 1 && isOneOf(text, numeral.start, '二贰');
}

const SESSIONS = ['会议', '全会', '委员会', '委员长', '主席会', '集体学习', '审议'];

/** 十四届全国人大三次会议: sessions of a body are numbered without 第. */
function isSession(text: string, { unit, start, end }: Quantity): boolean {
  if (unit === '届') return isOneOf(text, end, '全中人政省市区县历常委一二三四五六七八九十第');
  if (unit !== '次' || !isOneOf(text, start - 1, '大协委届纪会员代')) return false;
  return SESSIONS.some((word) => text.startsWith(word, end));
}

/** 三期工程, 三代核电: a phase or generation, unless it is counted (分三期). */
function isPhase(text: string, { unit, start }: Quantity): boolean {
  return (unit === '期' || unit === '代') && !isOneOf(text, start - 1, '分共为了过近前后');
}

/** How far a quotation that opens with a numeral may reach to be a slogan. */
const SLOGAN = 12;

/** “四个面向”, “五个认同”: a short quotation that opens with a small number is a name. */
function isSlogan(text: string, { numeral, start, end }: Quantity): boolean {
  if (!isOneOf(text, start - 1, '“‘「『') || numeral.scale > 0 || numeral.value.length > 2) return false;
  for (let at = end; at < end + SLOGAN && at < text.length; at++) {
    if (isOneOf(text, at, '”’」』')) return true;
    if (isOneOf(text, at, '。；\n')) return false;
  }
  return false;
}

const PLACES = '村城校县镇乡户企店屏问步国站代层面字岛门口路区省市线台';

/** 百城千屏, 万村: a round number of places without a word of bound is a figure of speech. */
function isPlacesAtLarge(text: string, { numeral, unit, start, bound }: Quantity): boolean {
  if (!numeral.bare || bound !== null) return false;
  return unit !== null && (PLACES.includes(unit) || unit === '人口') && !isOneOf(text, start - 1, '近超约破过逾满达上');
}
