import { annotate } from '../core/annotate';
import type { Tagger } from '../core/organisations/tagger';
import { isDay } from './arguments';
import { isBrokenPipe, reason } from './documents';
import { type Terminal, printable } from './terminal';

interface DocumentLine {
  readonly id: unknown;
  readonly text: string;
  readonly publicationDate: string | undefined;
}

/**
 * Annotates documents that come one a line, and writes each before the next is read. A line that cannot be read is
 * one line on standard error with its number, and the others go on. Returns whether all went well.
 */
export async function annotateJsonLines(tagger: Tagger | undefined, terminal: Terminal): Promise<boolean> {
  let allWell = true;
  let number = 0;
  for await (const line of splitLines(terminal.input)) {
    number++;
    if (!line.trim()) continue;
    try {
      const { id, text, publicationDate } = readLine(line);
      const options = { today: terminal.today, ...(publicationDate ? { publicationDate } : {}) };
      await terminal.write(`${JSON.stringify({ id, ...annotate(text, options, tagger) })}\n`);
    } catch (error) {
      if (isBrokenPipe(error)) throw error;
      terminal.complain(`standard input, line ${number}: ${printable(reason(error))}`);
      allWell = false;
    }
  }
  return allWell;
}

function readLine(line: string): DocumentLine {
  const value = parsed(line);
  if (typeof value !== 'object' || value === null || !('text' in value) || typeof value.text !== 'string') {
    throw new Error('not an object with a "text" that is a string');
  }
  const date = 'publicationDate' in value ? (value.publicationDate ?? undefined) : undefined;
  if (date !== undefined && (typeof date !== 'string' || !isDay(date))) {
    throw new Error('"publicationDate" is not a day written YYYY-MM-DD');
  }
  return { id: 'id' in value ? value.id : undefined, text: value.text, publicationDate: date };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Error('not JSON');
  }
}

/**
 * The lines of a stream of UTF-8, as soon as each is complete. Only LF ends a line (CR before it is white space to
 * JSON): node:readline would also end one at U+2028, which JSON may hold.
 */
async function* splitLines(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let begun: string[] = [];
  for await (const chunk of input) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    let from = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      yield begun.join('') + text.slice(from, at);
      begun = [];
      from = at + 1;
    }
    if (from < text.length) begun.push(text.slice(from));
  }
  begun.push(decoder.decode());
  yield begun.join('');
}
