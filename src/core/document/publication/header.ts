import { type Excerpt, type WholeDate, type WrittenDate, isWhole } from './written';

/** Names of the field that holds a date of publication, in front matter and headers of web pages, papers and notices. */
const LABEL =
  /(?:发布|发文|成文|印发|公开|更新|发表|发稿|报道|刊发|出版|签发|生成|时间|日期|publish(?:ed|date|edat)?|pub_?date|date|time)[^\n。，]{0,8}$/i;
/** What the line of a masthead or of a web page's header has beside the date. */
const MASTHEAD = /星期|礼拜|第.{1,4}版|版面|来源|责编|责任编辑|编辑|浏览|字号|阅读|日报|晚报|时报|早报|周刊|网$/;
/** Marks that only a sentence has. */
const SENTENCE = /[。，；！？]/;
const LONGEST_HEADER = 60;

/** Lines of the head that a header may fill. */
const HEADER_LINES = 15;

/**
 * The date of front matter or a header: behind a label (发布时间：…), at the head of a short line (2025-06-08 10:20
 * 来源：…), or in a masthead (人民日报 2025年6月8日 星期日). Null where no line of the head is one.
 */
export function headerDate(excerpt: Excerpt): WholeDate | null {
  const { text } = excerpt.reading;
  let line = 0;
  let counted = 0;
  for (const date of excerpt.dates) {
    if (!isWhole(date)) continue;
    for (; counted < date.start; counted++) if (text.charCodeAt(counted) === 10) line++;
    const labelled = LABEL.test(lineBefore(text, date.start).slice(-24));
    if (labelled || (line < HEADER_LINES && isHeaderLine(text, date))) return date;
  }
  return null;
}

function lineBefore(text: string, at: number): string {
  return text.slice(Math.max(text.lastIndexOf('\n', at - 1) + 1, at - LONGEST_HEADER), at);
}

function isHeaderLine(text: string, date: WrittenDate): boolean {
  const before = lineBefore(text, date.start);
  const next = text.indexOf('\n', date.end);
  const after = text.slice(date.end, next < 0 ? date.end + LONGEST_HEADER + 1 : next);
  if (before.length + after.length > LONGEST_HEADER || SENTENCE.test(before + after)) return false;
  return /^[\s#>*（([【]*$/.test(before) || MASTHEAD.test(before + after);
}

/** The date that ends a notice, alone in its line (国务院办公厅⏎2025年6月5日); null where none does. */
export function signedDate(excerpt: Excerpt): WholeDate | null {
  const { text } = excerpt.reading;
  for (const date of [...excerpt.dates].reverse()) {
    if (!isWhole(date)) continue;
    const next = text.indexOf('\n', date.end);
    const after = text.slice(date.end, next < 0 ? text.length : next);
    return /^\s*[（(]?$/.test(lineBefore(text, date.start)) && /^[）)]?\s*$/.test(after) ? date : null;
  }
  return null;
}
