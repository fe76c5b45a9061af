/**
 * `.policylens.json` in a workspace folder: what a team agreed not to see as organisations. Its form is also described
 * in `schemas/policylens.schema.json`, for completion and checking in the editor.
 */
export interface SilencingFile {
  /** Not organisations anywhere in the folder. */
  readonly notOrganisations: readonly string[];
  /** Not organisations in one file; keys are paths from the folder, with `/`. */
  readonly files: Readonly<Record<string, { readonly notOrganisations?: readonly string[] }>>;
}

export const FILE_NAME = '.policylens.json';
export const NOTHING_SILENCED: SilencingFile = { notOrganisations: [], files: {} };

/** What is wrong with a file, in a form that a message can be made from. */
export type Flaw =
  | { readonly is: 'not-json'; readonly detail: string }
  /** `at` is the path of the value that is not `expected`. */
  | { readonly is: 'wrong-type'; readonly at: string; readonly expected: 'object' | 'strings' }
  | { readonly is: 'unknown-key'; readonly at: string };

export type Parsed = { readonly file: SilencingFile } | { readonly flaw: Flaw };

/** Reads a file's text; an empty one silences nothing. */
export function parseSilencing(text: string): Parsed {
  if (text.trim() === '') return { file: NOTHING_SILENCED };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { flaw: { is: 'not-json', detail: error instanceof Error ? error.message : String(error) } };
  }
  const flaw = flawOf(value);
  return flaw ? { flaw } : { file: { ...NOTHING_SILENCED, ...(value as Partial<SilencingFile>) } };
}

function flawOf(value: unknown): Flaw | undefined {
  if (!isObject(value)) return { is: 'wrong-type', at: '', expected: 'object' };
  const { files = {}, ...rest } = value;
  const own = flawOfList(rest, '', ['$schema']);
  if (own) return own;
  if (!isObject(files)) return { is: 'wrong-type', at: 'files', expected: 'object' };
  for (const [path, entry] of Object.entries(files)) {
    const at = `files["${path}"]`;
    if (!isObject(entry)) return { is: 'wrong-type', at, expected: 'object' };
    const flaw = flawOfList({ notOrganisations: [], ...entry }, `${at}.`);
    if (flaw) return flaw;
  }
  return undefined;
}

function flawOfList(
  { notOrganisations = [], ...rest }: Record<string, unknown>,
  path: string,
  ignored: readonly string[] = [],
): Flaw | undefined {
  const unknown = Object.keys(rest).find((key) => !ignored.includes(key));
  if (unknown !== undefined) return { is: 'unknown-key', at: `${path}${unknown}` };
  const isList = Array.isArray(notOrganisations) && notOrganisations.every((item) => typeof item === 'string');
  return isList ? undefined : { is: 'wrong-type', at: `${path}notOrganisations`, expected: 'strings' };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The words silenced in the file at `path` (from the folder, with `/`). */
export function silencedIn({ notOrganisations, files }: SilencingFile, path: string): ReadonlySet<string> {
  const own = Object.hasOwn(files, path) ? (files[path]?.notOrganisations ?? []) : [];
  return new Set([...notOrganisations, ...own].map((word) => word.replace(/\s+/g, '')));
}

/** The text of a file with `word` added: for the file at `path`, or everywhere where `path` is null. Sound files only. */
export function withSilenced(text: string, word: string, path: string | null): string {
  const value = (text.trim() === '' ? {} : JSON.parse(text)) as Record<string, unknown> & Partial<SilencingFile>;
  const add = (words: readonly string[] = []): string[] => (words.includes(word) ? [...words] : [...words, word]);
  const files = value.files ?? {};
  const changed =
    path === null
      ? { ...value, notOrganisations: add(value.notOrganisations) }
      : {
          ...value,
          files: { ...files, [path]: { ...files[path], notOrganisations: add(files[path]?.notOrganisations) } },
        };
  return `${JSON.stringify(changed, null, 2)}\n`;
}
