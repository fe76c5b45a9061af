import * as vscode from 'vscode';
import { host } from '../host';
import { Owner } from '../owner';
import {
  FILE_NAME,
  type Flaw,
  NOTHING_SILENCED,
  type SilencingFile,
  parseSilencing,
  silencedIn,
  withSilenced,
} from './file';

/**
 * What the `.policylens.json` of each workspace folder silences, read when first needed and again when it changes.
 * A broken file silences nothing; it is marked in the Problems view and named in the log.
 */
export class Silencing extends Owner {
  private readonly changed = this.own(new vscode.EventEmitter<void>());
  readonly onDidChange = this.changed.event;
  private readonly problems = this.own(vscode.languages.createDiagnosticCollection('policyLens.silencing'));
  private readonly files = new Map<string, Promise<SilencingFile>>();

  constructor(private readonly log: vscode.LogOutputChannel) {
    super();
    const reload = (): void => {
      this.files.clear();
      this.changed.fire();
    };
    const watcher = this.own(vscode.workspace.createFileSystemWatcher(`**/${FILE_NAME}`));
    this.own(watcher.onDidChange(reload));
    this.own(watcher.onDidCreate(reload));
    this.own(watcher.onDidDelete(reload));
    this.own(vscode.workspace.onDidChangeWorkspaceFolders(reload));
  }

  /** Words that are no organisations in the file at `uri`. */
  async words(uri: vscode.Uri): Promise<ReadonlySet<string>> {
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    if (!folder) return new Set();
    const key = folder.uri.toString();
    let file = this.files.get(key);
    if (!file) {
      file = this.load(fileIn(folder));
      this.files.set(key, file);
    }
    return silencedIn(await file, pathIn(folder, uri));
  }

  /**
   * Adds a word to the folder's file: for the file at `uri`, or for all. Returns false, after telling the reader why,
   * where that cannot be.
   */
  async add(uri: vscode.Uri, word: string, where: 'here' | 'everywhere'): Promise<boolean> {
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    if (!folder) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('Open the folder of this file first: what is not an organisation is kept in its {0}.', FILE_NAME),
      );
      return false;
    }
    const target = fileIn(folder);
    const text = await textOf(target);
    const parsed = parseSilencing(text);
    if ('flaw' in parsed) {
      await this.tellBroken(target, parsed.flaw);
      return false;
    }
    const path = where === 'here' ? pathIn(folder, uri) : null;
    await vscode.workspace.fs.writeFile(target, new host.TextEncoder().encode(withSilenced(text, word, path)));
    this.files.clear();
    this.changed.fire();
    return true;
  }

  private async load(uri: vscode.Uri): Promise<SilencingFile> {
    this.problems.delete(uri);
    const text = await textOf(uri).catch((error: unknown) => {
      this.log.error(`${uri.toString()} cannot be read.`, error);
      return '';
    });
    const parsed = parseSilencing(text);
    if ('file' in parsed) return parsed.file;
    const message = flawMessage(parsed.flaw);
    this.log.warn(`${uri.toString()}: ${message}`);
    this.problems.set(uri, [
      new vscode.Diagnostic(new vscode.Range(0, 0, 0, 1), message, vscode.DiagnosticSeverity.Error),
    ]);
    return NOTHING_SILENCED;
  }

  private async tellBroken(uri: vscode.Uri, flaw: Flaw): Promise<void> {
    const open = vscode.l10n.t('Open File');
    const choice = await vscode.window.showErrorMessage(`${FILE_NAME}: ${flawMessage(flaw)}`, open);
    if (choice === open) await vscode.window.showTextDocument(uri);
  }
}

function fileIn(folder: vscode.WorkspaceFolder): vscode.Uri {
  return vscode.Uri.joinPath(folder.uri, FILE_NAME);
}

/** Path of a file from its folder, with `/`. */
function pathIn(folder: vscode.WorkspaceFolder, uri: vscode.Uri): string {
  return uri.path.slice(folder.uri.path.length).replace(/^\/+/, '');
}

/** Empty where there is no file. Throws where there is one that cannot be read. */
async function textOf(uri: vscode.Uri): Promise<string> {
  try {
    return new host.TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return '';
    throw error;
  }
}

function flawMessage(flaw: Flaw): string {
  switch (flaw.is) {
    case 'not-json':
      return vscode.l10n.t('This file is not valid JSON, so nothing is silenced. {0}', flaw.detail);
    case 'unknown-key':
      return vscode.l10n.t(
        '“{0}” is not known here, so nothing is silenced. Known are “notOrganisations” and “files”.',
        flaw.at,
      );
    case 'wrong-type':
      if (flaw.at === '') return vscode.l10n.t('This file must hold one JSON object, so nothing is silenced.');
      return flaw.expected === 'object'
        ? vscode.l10n.t('“{0}” must be an object, so nothing is silenced.', flaw.at)
        : vscode.l10n.t('“{0}” must be a list of strings, so nothing is silenced.', flaw.at);
  }
}
