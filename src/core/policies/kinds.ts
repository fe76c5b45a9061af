import { DOCUMENT_HEADS, NOT_HEADS, NOT_LAWS } from './heads';
import { MEDIA_AFTER, MEDIA_BEFORE, MEDIA_ENDINGS, MEDIA_TITLES, NOT_NEWSPAPERS } from './media';
import { type WordTable, endsWithWord, startsWithWord } from './words';
import { DOCUMENT_AFTER, DOCUMENT_BEFORE, WORK_AFTER, WORK_BEFORE } from './works';

/** True where the title in brackets at `start` to `end` of `text` (brackets included) names a newspaper or periodical. */
export function isMediaTitle(text: string, start: number, end: number): boolean {
  const title = text.slice(start + 1, end - 1);
  if (title.length > LONGEST_MEDIA_NAME) return false;
  if (MEDIA_TITLES.words.has(title)) return !isWork(text, start, end);
  if (endsIn(title, MEDIA_ENDINGS)) return true;
  if (endsIn(title, NOT_NEWSPAPERS)) return false;
  if (title.endsWith('报')) return true;
  if (hasDocumentHead(title)) return false;
  return startsWithWord(text, end, MEDIA_AFTER) || endsWithWord(text, 0, start, MEDIA_BEFORE);
}

/** Longest name of a periodical, in characters; a longer title is an article's. */
const LONGEST_MEDIA_NAME = 16;

/** True where the title in brackets at `start` to `end` of `text` (brackets included) names a policy document or report. */
export function isDocumentTitle(text: string, start: number, end: number): boolean {
  if (isMediaTitle(text, start, end)) return false;
  if (startsWithWord(text, end, DOCUMENT_AFTER)) return true;
  if (isWork(text, start, end)) return false;
  return hasDocumentHead(text.slice(start + 1, end - 1)) || endsWithWord(text, 0, start, DOCUMENT_BEFORE);
}

function isWork(text: string, start: number, end: number): boolean {
  return endsWithWord(text, 0, start, WORK_BEFORE) || startsWithWord(text, end, WORK_AFTER);
}

/** What follows the head of a title: （草案）, （2025年版）, 2025, 修订, 十条. */
const TAIL =
  /(?:（[^（）]*）|\([^()]*\)|〔[^〔〕]*〕|[0-9]{4}(?:年度?)?版?|第[一二三四五六七八九十]+版|修订版|修订稿|修订|试行|摘要|摘编|全文|[一二三四五六七八九十]+条)$/;

function hasDocumentHead(title: string): boolean {
  let stem = title;
  for (let tail = TAIL.exec(stem); tail; tail = TAIL.exec(stem)) {
    // 《第二十条》 is a title of its own: what is left must be a name.
    if (stem.slice(0, tail.index).endsWith('第') || tail[0].endsWith('摘编')) return false;
    stem = stem.slice(0, tail.index).trimEnd();
  }
  if (endsIn(stem, NOT_HEADS)) return false;
  if (endsIn(stem, DOCUMENT_HEADS)) return true;
  return stem.length > 2 && stem.endsWith('法') && !endsIn(stem, NOT_LAWS);
}

function endsIn(title: string, table: WordTable): boolean {
  return endsWithWord(title, 0, title.length, table);
}
