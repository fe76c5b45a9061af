import * as vscode from 'vscode';
import type { AnnotateOptions } from '../core/annotate';
import type { Tagger } from '../core/organisations/tagger';
import type { ReadingInputs } from './documentReader';
import type { OrganisationModel } from './organisationModel';
import { Owner } from './owner';
import { localDay } from './publicationDate/day';
import type { PublicationDates } from './publicationDate/publicationDates';
import type { Settings } from './settings';
import type { Silencing } from './silencing/silencing';

/** Settings by which a document is read; others only change how it is shown. */
const READING_SETTINGS = ['policyLens.organisations', 'policyLens.topics', 'policyLens.maxDocumentLength'];

/** Brings together what the reading of a document depends on besides its text. */
export class EditorInputs extends Owner implements ReadingInputs {
  private readonly changed = this.own(new vscode.EventEmitter<void>());
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly sources: {
      readonly settings: Settings;
      readonly model: OrganisationModel;
      readonly dates: PublicationDates;
      readonly silencing: Silencing;
    },
  ) {
    super();
    const { settings, dates, silencing } = sources;
    const tell = (): void => {
      this.changed.fire();
    };
    this.own(dates.onDidChange(tell));
    this.own(silencing.onDidChange(tell));
    this.own(
      settings.onDidChange((event) => {
        if (READING_SETTINGS.some((name) => event.affectsConfiguration(name))) tell();
      }),
    );
  }

  get maxDocumentLength(): number {
    return this.sources.settings.maxDocumentLength;
  }

  tagger(): Promise<Tagger | undefined> {
    return this.sources.model.load();
  }

  silenced(document: vscode.TextDocument): Promise<ReadonlySet<string>> {
    return this.sources.silencing.words(document.uri);
  }

  async options(document: vscode.TextDocument): Promise<AnnotateOptions> {
    const { uri, isUntitled } = document;
    const { settings, dates } = this.sources;
    const publicationDate = dates.get(uri);
    const modified = isUntitled ? undefined : await lastChange(uri);
    return {
      uri: uri.toString(),
      fileName: uri.path.slice(uri.path.lastIndexOf('/') + 1),
      today: localDay(Date.now()),
      topics: settings.topicsFor(document),
      organisations: settings.organisationsFor(document),
      ...(publicationDate ? { publicationDate } : {}),
      ...(modified ? { modified } : {}),
    };
  }
}

/** The day of a file's last change; undefined where its file system does not say, or there is no file. */
async function lastChange(uri: vscode.Uri): Promise<string | undefined> {
  try {
    const { mtime } = await vscode.workspace.fs.stat(uri);
    return mtime > 0 ? localDay(mtime) : undefined;
  } catch {
    return undefined;
  }
}
