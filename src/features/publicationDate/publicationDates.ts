import * as vscode from 'vscode';
import { Owner } from '../owner';

const KEY = 'policyLens.publicationDates';

/** The publication dates that a reader gave to files, remembered in the workspace. */
export class PublicationDates extends Owner {
  private readonly changed = this.own(new vscode.EventEmitter<void>());
  readonly onDidChange = this.changed.event;

  constructor(private readonly memory: vscode.Memento) {
    super();
  }

  /** `YYYY-MM-DD`, or undefined where the reader gave none. */
  get(uri: vscode.Uri): string | undefined {
    return this.all()[uri.toString()];
  }

  /** Remembers `day` for a file; undefined forgets it. */
  async set(uri: vscode.Uri, day: string | undefined): Promise<void> {
    const days = new Map(Object.entries(this.all()));
    if (day === undefined) days.delete(uri.toString());
    else days.set(uri.toString(), day);
    await this.memory.update(KEY, Object.fromEntries(days));
    this.changed.fire();
  }

  private all(): Readonly<Record<string, string>> {
    return this.memory.get(KEY, {});
  }
}
