import type { Part } from '../expression';
import { isHanNumeral, readNumber } from '../number';

export interface ReadLunar {
  readonly lunar: true;
  readonly month: Part;
  readonly day?: Part;
  readonly end: number;
}

const CALENDAR_WORDS = ['农历', '阴历', '夏历'];
/** The first, eleventh and twelfth month by name; months that the solar calendar does not have. */
const NAMED_MONTHS = new Map([
  ['正月', 1],
  ['冬月', 11],
  ['腊月', 12],
]);

/** First characters of the words above. */
const LUNAR_OPENINGS = '农阴夏正冬腊';

/** 农历八月十五, 正月初三, 八月十五, 腊月; null where no lunisolar date begins at `at`. */
export function readLunar(text: string, at: number, inYear: boolean): ReadLunar | null {
  if (!LUNAR_OPENINGS.includes(text.charAt(at) || ' ') && !isHanNumeral(text, at)) return null;
  const head = CALENDAR_WORDS.find((word) => text.startsWith(word, at));
  let from = at + (head?.length ?? 0);
  const named = NAMED_MONTHS.get(text.slice(from, from + 2));
  const n = named ? null : readNumber(text, from);
  if (n && text.charAt(n.end) !== '月') return null;
  const month = named ?? n?.value ?? NaN;
  if (!(month >= 1 && month <= 12)) return null;
  from = n ? n.end + 1 : from + 2;
  const initial = text.charAt(from) === '初';
  const day = readNumber(text, initial ? from + 1 : from);
  // 八月十五, without 日, is said of the lunisolar calendar alone.
  const bare =
    n?.han === true &&
    day?.han === true &&
    (initial || (day.value > 10 && !'日号至到—-、'.includes(text.charAt(day.end) || ' ')));
  if (!head && !named && !bare) return null;
  if (day && day.value >= 1 && day.value <= 30 && (initial || head || day.han)) {
    const marked = '日号'.includes(text.charAt(day.end) || ' ');
    return { lunar: true, month: { at: month }, day: { at: day.value }, end: marked ? day.end + 1 : day.end };
  }
  // 正月 and 腊月 alone speak of every year.
  return head || inYear ? { lunar: true, month: { at: month }, end: from } : null;
}
