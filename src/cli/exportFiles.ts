import { mkdir, stat, writeFile } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { type ExportFormat, type ExportedFile, EXPORT_WRITERS } from '../exports';
import type { ReadDocument } from './documents';

/** The files that `document` becomes in `format`. */
export function exported({ annotations, text, file }: ReadDocument, format: ExportFormat): ReturnType<typeof write> {
  return write(format, { annotations, text, name: basename(file) });
}

function write(format: ExportFormat, input: Parameters<(typeof EXPORT_WRITERS)[ExportFormat]>[0]) {
  return EXPORT_WRITERS[format](input);
}

/**
 * Writes exports into one folder, each under its input's name without its extension. Throws where a file would take the
 * place of an input or of another input's export; nothing is overwritten but what an earlier run has written.
 */
export class ExportFolder {
  private readonly written = new Map<string, string>();

  private constructor(
    private readonly folder: string,
    private readonly inputs: ReadonlySet<string>,
  ) {}

  /** Makes the folder where it is missing. */
  static async open(folder: string, inputs: readonly string[]): Promise<ExportFolder> {
    await mkdir(folder, { recursive: true });
    return new ExportFolder(folder, new Set(await Promise.all(inputs.map(identity))));
  }

  async save(file: string, files: readonly ExportedFile[]): Promise<void> {
    const name = basename(file, extname(file));
    const targets = files.map(({ suffix, content }) => ({ path: join(this.folder, name + suffix), content }));
    for (const { path } of targets) await this.refuseTaken(path, file);
    for (const { path, content } of targets) {
      await writeFile(path, content);
      this.written.set(path, file);
    }
  }

  private async refuseTaken(path: string, file: string): Promise<void> {
    if (this.inputs.has(await identity(path))) throw new Error(`${path} is an input and is not overwritten`);
    const other = this.written.get(path);
    if (other !== undefined && other !== file) throw new Error(`${path} has been written for ${other}`);
  }
}

/** What tells files apart, whatever path, link or case leads to them; the path where there is no file yet. */
async function identity(path: string): Promise<string> {
  try {
    const { dev, ino } = await stat(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return resolve(path);
  }
}
