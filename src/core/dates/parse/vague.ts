import type { Expression } from '../expression';
import { AFTER_CLAUSE_WORD, BEFORE_CLAUSE_WORD, VAGUE, type VagueWord } from '../tables/vague';
import { before, isBarred, opensClause } from './cursor';

/** 近日, 目前, 近年来, 截至目前: time that names no day; null where no such word begins at `at`. */
export function readVague(text: string, at: number): Expression | null {
  const word = VAGUE.longest(text, at);
  if (!word || isBarred(text, at, word.value.notAfter)) return null;
  if (word.value.where === 'clause' && !isAdverb(text, at, word.end, word.value)) return null;
  return { start: at, end: word.end, core: { type: 'vague', direction: word.value.direction } };
}

/** 未来 opens its clause or stands before 将 and the like: 未来，…; 未来还将…; not 美好未来, 过去的. */
function isAdverb(text: string, start: number, end: number, word: VagueWord): boolean {
  const next = text.charAt(end);
  const opens = opensClause(text, start) || BEFORE_CLAUSE_WORD.includes(before(text, start) || ' ');
  if (word.direction === 'future' && next && '将还会仍'.includes(next)) return true;
  return opens && next !== '' && AFTER_CLAUSE_WORD.includes(next);
}
