import { version } from '../../package.json';
import { type Command, UsageError, readArguments } from './arguments';
import { eachDocument, isBrokenPipe, reason } from './documents';
import { ExportFolder, exported } from './exportFiles';
import { annotateJsonLines } from './jsonLines';
import { loadModel } from './model';
import { type Terminal, printable } from './terminal';
import { USAGE } from './usage';

/**
 * Runs the command line. Returns the exit status: 0 all done, 1 at least one input could not be read or annotated,
 * 2 wrong arguments. A reader of standard output that has gone ends the run quietly.
 */
export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return (await run(readArguments(args), terminal)) ? 0 : 1;
  } catch (error) {
    if (isBrokenPipe(error)) return 0;
    terminal.complain(`policy-lens: ${printable(reason(error))}`);
    if (!(error instanceof UsageError)) return 1;
    terminal.complain(`\n${USAGE.trimEnd()}`);
    return 2;
  }
}

async function run(command: Command, terminal: Terminal): Promise<boolean> {
  switch (command.name) {
    case 'help':
      await terminal.write(USAGE);
      return true;
    case 'version':
      await terminal.write(`${version}\n`);
      return true;
    case 'annotate-json-lines':
      return annotateJsonLines(await loadModel(terminal), terminal);
    case 'annotate':
      return eachDocument(command.files, command.date, await loadModel(terminal), terminal, (document) =>
        terminal.write(`${JSON.stringify(document.annotations)}\n`),
      );
    case 'export':
      return exportDocuments(command, terminal);
  }
}

async function exportDocuments(
  { files, date, format, folder }: Extract<Command, { name: 'export' }>,
  terminal: Terminal,
): Promise<boolean> {
  const target = folder === undefined ? undefined : await ExportFolder.open(folder, files);
  return eachDocument(files, date, await loadModel(terminal), terminal, async (document) => {
    const written = exported(document, format);
    if (target) await target.save(document.file, written);
    else await terminal.write(written[0].content);
  });
}
