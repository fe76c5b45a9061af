import type { Mention, MentionType } from '../core/annotations';
import type { ExportWriter } from './format';

const TAGS: Readonly<Record<MentionType, string>> = {
  figure: 'FIG',
  date: 'DATE',
  organisation: 'ORG',
  event: 'EVENT',
  document: 'DOC',
};

/** No token of its own: white space, controls, and the marks that have no width. */
const BLANK = /^[\s\p{Cc}\p{Cf}\p{Zs}]$/u;
const SENTENCE_END = '。！？';
const CLOSING = '”’）)》」』】';

/**
 * CoNLL: one character (code point) a line with its BIO tag (`华 B-ORG`), an empty line after each sentence and line.
 * White space has no line of its own. B- opens every mention, so that two that touch stay two. Tags are flat: of an
 * event or document and the mentions within it, the one that contains the others is tagged.
 */
export const writeConll: ExportWriter = ({ annotations, text }) => {
  const outer = outermost(annotations.mentions);
  const lines: string[] = [];
  let next = 0;
  let opened: Mention | undefined;
  let ended = false;
  let at = 0;
  for (const character of text) {
    while (next < outer.length && (outer[next]?.end ?? 0) <= at) next++;
    const mention = outer[next];
    const inside = mention && mention.start < at + character.length ? mention : undefined;
    at += character.length;
    if (BLANK.test(character)) {
      if ((character === '\n' || character === '\r') && !inside) ended = true;
      continue;
    }
    if (ended && !CLOSING.includes(character) && lines.length) lines.push('');
    ended = !inside && (SENTENCE_END.includes(character) || (ended && CLOSING.includes(character)));
    lines.push(`${character} ${inside ? `${inside === opened ? 'I' : 'B'}-${TAGS[inside.type]}` : 'O'}`);
    opened = inside;
  }
  return [{ suffix: '.conll', content: lines.length ? `${lines.join('\n')}\n` : '' }];
};

/** The mentions that no other contains. */
function outermost(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  for (const mention of mentions) {
    const last = kept[kept.length - 1];
    if (!last || last.end <= mention.start) kept.push(mention);
    else if (mention.start === last.start && mention.end > last.end) kept[kept.length - 1] = mention;
  }
  return kept;
}
