import { parseArgs } from 'node:util';
import { type ExportFormat, EXPORT_FORMATS, isExportFormat } from '../exports';

/** What the command line asks for. */
export type Command =
  | { readonly name: 'help' }
  | { readonly name: 'version' }
  | { readonly name: 'annotate'; readonly files: readonly string[]; readonly date: string | undefined }
  | { readonly name: 'annotate-json-lines' }
  | {
      readonly name: 'export';
      readonly files: readonly string[];
      readonly date: string | undefined;
      readonly format: ExportFormat;
      /** The folder to write into; standard output where it is undefined. */
      readonly folder: string | undefined;
    };

/** Wrong arguments; the message says which. */
export class UsageError extends Error {}

const OPTIONS = {
  date: { type: 'string' },
  'stdin-jsonl': { type: 'boolean' },
  format: { type: 'string' },
  out: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

type Values = ReturnType<typeof parse>['values'];

/** Reads the arguments. Throws UsageError where they are not those of the usage text. */
export function readArguments(args: readonly string[]): Command {
  const { values, positionals } = parse(args);
  if (values.help) return { name: 'help' };
  if (values.version) return { name: 'version' };
  const [command, ...files] = positionals;
  if (command === 'annotate') return annotateCommand(values, files);
  if (command === 'export') return exportCommand(values, files);
  throw new UsageError(command === undefined ? 'no command' : `no such command: ${command}`);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function annotateCommand(values: Values, files: readonly string[]): Command {
  refuse(values, ['format', 'out'], 'annotate');
  if (values['stdin-jsonl']) {
    refuse(values, ['date'], 'annotate --stdin-jsonl');
    if (files.length) throw new UsageError('--stdin-jsonl takes no files');
    return { name: 'annotate-json-lines' };
  }
  if (!files.length) throw new UsageError('no files');
  return { name: 'annotate', files, date: checkedDate(values.date) };
}

function exportCommand(values: Values, files: readonly string[]): Command {
  refuse(values, ['stdin-jsonl'], 'export');
  const { format, out: folder } = values;
  if (!files.length) throw new UsageError('no files');
  if (format === undefined) throw new UsageError('--format is missing');
  if (!isExportFormat(format)) {
    throw new UsageError(`no such format: ${format} (there are ${EXPORT_FORMATS.join(', ')})`);
  }
  if (folder === '') throw new UsageError('--out is empty');
  if (folder === undefined && files.length > 1) throw new UsageError('several files need --out DIR');
  return { name: 'export', files, date: checkedDate(values.date), format, folder };
}

function refuse(values: Values, options: readonly (keyof Values)[], command: string): void {
  const found = options.find((option) => values[option] !== undefined);
  if (found) throw new UsageError(`${command} takes no --${found}`);
}

function checkedDate(date: string | undefined): string | undefined {
  if (date !== undefined && !isDay(date)) throw new UsageError(`not a day written YYYY-MM-DD: ${date}`);
  return date;
}

/** A real day written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
