import { readFile, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type AnnotateOptions, annotate } from '../core/annotate';
import type { Annotations } from '../core/annotations';
import type { Tagger } from '../core/organisations/tagger';
import { NotText, decodeText } from './decode';
import { type Terminal, dayOf, printable } from './terminal';

/** A file that has been read, and what it says. */
export interface ReadDocument {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly annotations: Annotations;
}

/**
 * Reads and annotates `files` one after the other and gives each to `use`. What goes wrong with one is one line on
 * standard error that names it, and the others go on; a reader of standard output that has gone stops all. Returns
 * whether all went well.
 */
export async function eachDocument(
  files: readonly string[],
  date: string | undefined,
  tagger: Tagger | undefined,
  terminal: Terminal,
  use: (document: ReadDocument) => Promise<void>,
): Promise<boolean> {
  let allWell = true;
  for (const file of files) {
    try {
      await use(await readDocument(file, date, tagger, terminal.today));
    } catch (error) {
      if (isBrokenPipe(error)) throw error;
      terminal.complain(`${printable(file)}: ${printable(reason(error))}`);
      allWell = false;
    }
  }
  return allWell;
}

async function readDocument(
  file: string,
  date: string | undefined,
  tagger: Tagger | undefined,
  today: string,
): Promise<ReadDocument> {
  const bytes = await readFile(file);
  const text = decodeText(bytes);
  const options: AnnotateOptions = {
    uri: pathToFileURL(resolve(file)).href,
    fileName: basename(file),
    modified: dayOf((await stat(file)).mtime),
    today,
    ...(date ? { publicationDate: date } : {}),
  };
  return { file, bytes, text, annotations: annotate(text, options, tagger) };
}

/** The reader of standard output has gone (`… | head -1`). */
export function isBrokenPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED');
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'is a folder, not a file',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
  ERR_FS_FILE_TOO_LARGE: 'is too large',
  ERR_STRING_TOO_LONG: 'is too large',
};

/** Why something failed, in words. */
export function reason(error: unknown): string {
  if (error instanceof NotText) return 'is not text in an encoding that can be read (UTF-8, UTF-16, GB18030, Big5)';
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? error.message;
}
