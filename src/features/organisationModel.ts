import * as vscode from 'vscode';
import { type Tagger, loadTagger } from '../core/organisations/tagger';

/**
 * The organisation tagger, loaded from the extension's own files when first needed. Where its file is missing or
 * damaged, the log says so and the reader is told once; figures, dates and all else go on without it.
 */
export class OrganisationModel {
  private tagger: Promise<Tagger | undefined> | undefined;

  constructor(
    private readonly file: vscode.Uri,
    private readonly log: vscode.LogOutputChannel,
  ) {}

  load(): Promise<Tagger | undefined> {
    return (this.tagger ??= this.read());
  }

  private async read(): Promise<Tagger | undefined> {
    try {
      return loadTagger(await vscode.workspace.fs.readFile(this.file));
    } catch (error) {
      this.log.error(`The organisation model ${this.file.toString()} cannot be used.`, error);
      this.tell();
      return undefined;
    }
  }

  private tell(): void {
    const show = vscode.l10n.t('Show Log');
    const message = vscode.l10n.t(
      'Policy Lens cannot load its organisation model, so fewer organisations are found. Figures and dates are not affected. Installing the extension again should help.',
    );
    void vscode.window.showWarningMessage(message, show).then((choice) => {
      if (choice === show) this.log.show();
    });
  }
}
