import * as vscode from 'vscode';
import { MENTION_TYPES, type MentionType } from '../core/annotations';
import type { UserOrganisation } from '../core/organisations/names';
import type { TopicDefinition } from '../core/topics';
import { Owner } from './owner';
import { readOrganisations, readTopics } from './settings/lists';
import { GROUPINGS, type Grouping } from './tree/groupings';

const SECTION = 'policyLens';

/** Setting of each category's highlights. */
const HIGHLIGHTS: Readonly<Record<MentionType, string>> = {
  figure: 'highlights.figures',
  date: 'highlights.dates',
  organisation: 'highlights.organisations',
  event: 'highlights.events',
  document: 'highlights.documents',
};

/** The reader's settings, typed. Lists that a reader writes are checked; what is wrong in them is left out. */
export class Settings extends Owner {
  private readonly changed = this.own(new vscode.EventEmitter<vscode.ConfigurationChangeEvent>());
  readonly onDidChange = this.changed.event;
  private readonly organisations = new Memo(readOrganisations);
  private readonly topics = new Memo(readTopics);

  constructor() {
    super();
    this.own(
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(SECTION)) this.changed.fire(event);
      }),
    );
  }

  highlighted(): ReadonlySet<MentionType> {
    return new Set(MENTION_TYPES.filter((type) => this.get<boolean>(HIGHLIGHTS[type], true)));
  }

  async setHighlighted(type: MentionType, on: boolean): Promise<void> {
    await this.update(HIGHLIGHTS[type], on);
  }

  get overviewRuler(): boolean {
    return this.get('highlights.overviewRuler', true);
  }

  /** Length in UTF-16 code units above which a document is not read. */
  get maxDocumentLength(): number {
    return this.get('maxDocumentLength', 5_000_000);
  }

  get followCursor(): boolean {
    return this.get('tree.followCursor', true);
  }

  async setFollowCursor(on: boolean): Promise<void> {
    await this.update('tree.followCursor', on);
  }

  get grouping(): Grouping {
    const grouping = this.get<string>('tree.groupBy', 'topic');
    return GROUPINGS.find((known) => known === grouping) ?? 'topic';
  }

  async setGrouping(grouping: Grouping): Promise<void> {
    await this.update('tree.groupBy', grouping);
  }

  checks(document: vscode.TextDocument): boolean {
    return this.get('checks', true, document);
  }

  /** The same array for as long as the setting is the same, so that what was read with it stays good. */
  organisationsFor(document: vscode.TextDocument): readonly UserOrganisation[] {
    return this.organisations.of(this.get<unknown>('organisations', [], document));
  }

  /** The same array for as long as the setting is the same. */
  topicsFor(document: vscode.TextDocument): readonly TopicDefinition[] {
    return this.topics.of(this.get<unknown>('topics', [], document));
  }

  private get<T>(name: string, otherwise: T, scope?: vscode.ConfigurationScope): T {
    return vscode.workspace.getConfiguration(SECTION, scope).get<T>(name, otherwise);
  }

  /** Where the reader has set it for this workspace, there; else for the user. */
  private async update(name: string, value: unknown): Promise<void> {
    const configuration = vscode.workspace.getConfiguration(SECTION);
    const local = configuration.inspect(name)?.workspaceValue !== undefined;
    await configuration.update(
      name,
      value,
      local ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global,
    );
  }
}

/** Gives the same result for values that are written the same. */
class Memo<T> {
  private readonly known = new Map<string, T>();

  constructor(private readonly make: (value: unknown) => T) {}

  of(value: unknown): T {
    const key = JSON.stringify(value);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const made = this.make(value);
    this.known.set(key, made);
    return made;
  }
}
