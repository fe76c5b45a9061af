import { registerLookup } from '../register';
import { FORMS, LONGEST_TRADE, ORDINARY_WORDS, TRADE_WORDS } from './words';

/** Names longer than this, in characters, are lists or slips: no short form is derived from them. */
const LONGEST_NAME = 60;
/** A brand alone, without a trade word or form behind it, has at least so many characters. */
const SHORTEST_BRAND = 2;
/** A body's name without its country or place has at least so many, lest 财政部 of one country be another's. */
const SHORTEST_BODY = 5;

/** The level that a division's name ends with, as its organs go by it: 省财政厅, 自治区政府, 特区政府. */
const LEVEL = /(?:自治区|特区|特别行政区|[省市县区州旗盟])$/;
const LEVEL_AHEAD = /^[省市县区州旗盟]/;

/**
 * The shorter forms that a text goes on with once it has given `name` in full, best first, without `name` itself:
 * 徐工汉云 of 徐工汉云技术股份有限公司, 海盐农商银行 of 海盐农村商业银行股份有限公司, 省财政厅 of 浙江省财政厅. Empty for a name that
 * has none. Precise rather than complete: a form that is an ordinary word or a place is left out.
 */
export function shortForms(name: string): string[] {
  if (name.length > LONGEST_NAME || name.length < 4) return [];
  const forms = new Set<string>();
  const form = FORMS.find((ending) => name.endsWith(ending));
  if (form !== undefined) companyForms(name, name.slice(0, name.length - form.length), form, forms);
  else if (/(?:农村商业银行|农商银行|农商行)$/.test(name)) bankForms(name, forms);
  else bodyForms(name, forms);
  forms.delete(name);
  return [...forms];
}

/** `stem` is the name without its legal `form`. */
function companyForms(name: string, stem: string, form: string, forms: Set<string>): void {
  if (stem.endsWith('银行')) {
    bankForms(stem, forms);
    return;
  }
  const bracket = /[（(]([^（）()]{2,8})[）)]/.exec(stem);
  const place = bracket?.[1] ?? '';
  const core = bracket ? stem.replace(bracket[0], '') : stem;
  const group = form.startsWith('集团') || place === '集团';
  const start = pastPlaces(core);
  const brand = brandOf(core.slice(start));
  const whole = core.slice(start);
  addName(core, forms);
  if (start > 0) addName(whole, forms);
  if (brand.length >= SHORTEST_BRAND) {
    const rest = whole.slice(brand.length);
    // A place before a brand of two characters may have been cut out of a longer one; 中国 is not.
    if (start === 0 || brand.length > SHORTEST_BRAND || core.startsWith('中国')) addBrand(brand, forms);
    if (brand.length <= 4) {
      const trade = firstTrade(rest);
      if (trade !== '') addName(brand + trade, forms);
      if (form.includes('股份')) addName(`${brand}股份`, forms);
      if (group || rest.endsWith('集团')) addName(`${brand}集团`, forms);
      if (group && start > 0) addName(`${whole}集团`, forms);
      if (start > 0) addName(core.slice(0, start) + brand, forms);
      if (bracket && registerLookup().placeEnd(place, 0) === place.length) addName(place + brand, forms);
    }
  }
  if (group) addName(`${core}集团`, forms);
  if (form !== '公司' && core.length >= 3) forms.add(`${core}公司`);
  if (core !== stem) forms.add(`${core}${form}`);
  forms.delete(name);
}

/** 海盐农商银行, 海盐农商行, 海盐农村商业银行: one bank. */
function bankForms(stem: string, forms: Set<string>): void {
  const place = stem.replace(/(?:农村商业银行|农商银行|农商行|银行)$/, '');
  if (/(?:农村商业银行|农商银行|农商行)$/.test(stem)) {
    for (const head of ['农商银行', '农商行', '农村商业银行']) forms.add(place + head);
  } else if (place.length >= 2) forms.add(stem);
}

/** A body's name without the country or place it begins with. */
function bodyForms(name: string, forms: Set<string>): void {
  const start = pastPlaces(name);
  if (start === 0 || start === name.length || name.startsWith('中国')) return;
  const rest = name.slice(start);
  const level = LEVEL.exec(name.slice(0, start))?.[0];
  if (level && rest.length >= 2 && !LEVEL_AHEAD.test(rest)) forms.add((level === '特别行政区' ? '特区' : level) + rest);
  if (rest.length >= SHORTEST_BODY && !ORDINARY_WORDS.has(rest)) forms.add(rest);
}

/** The end of the divisions and countries that `name` begins with, one in another: 浙江杭州 of 浙江杭州某某. */
function pastPlaces(name: string): number {
  const first = registerLookup().placeEnd(name, 0);
  const second = first > 0 ? registerLookup().placeEnd(name, first) : 0;
  return Math.max(first, second);
}

/** What is left in front when trade words are taken off the end, one after another. */
function brandOf(core: string): string {
  let end = core.length;
  for (;;) {
    const length = tradeLength(core, end);
    if (length === 0) return core.slice(0, end);
    end -= length;
    if (end === 0) return '';
  }
}

function tradeLength(core: string, end: number): number {
  for (let length = Math.min(LONGEST_TRADE, end); length >= 2; length--) {
    if (TRADE_WORDS.has(core.slice(end - length, end))) return length;
  }
  return 0;
}

/** The longest trade word that `rest` begins with, of two or three characters: 药业 of 药业集团. */
function firstTrade(rest: string): string {
  for (const length of [3, 2]) if (TRADE_WORDS.has(rest.slice(0, length))) return rest.slice(0, length);
  return '';
}

function addName(name: string, forms: Set<string>): void {
  if (name.length >= 3 && name.length <= 16 && isOwn(name)) forms.add(name);
}

function addBrand(brand: string, forms: Set<string>): void {
  if (brand.length <= 6 && isOwn(brand)) forms.add(brand);
}

/** False for what is no name by itself: an ordinary word, a place, a number. */
function isOwn(name: string): boolean {
  if (ORDINARY_WORDS.has(name) || !/[\u4e00-\u9fffA-Za-z]/.test(name)) return false;
  return registerLookup().placeEnd(name, 0) < name.length;
}
