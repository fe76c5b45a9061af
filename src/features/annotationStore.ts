import * as vscode from 'vscode';
import type { Annotations } from '../core/annotations';
import { DocumentReader, type DocumentState, type ReadingInputs } from './documentReader';
import { giveWay } from './host';
import { isReadable } from './languages';
import { Owner } from './owner';

/** Milliseconds without a keystroke after which an edited document is read again. */
const PAUSE = 120;

/**
 * The annotations of open documents, by document and version. What is on screen is read at once and again after each
 * edit; anything else when asked for. Every feature reads the store and listens to it; none calls the core.
 */
export class AnnotationStore extends Owner {
  private readonly readers = new Map<vscode.TextDocument, DocumentReader>();
  private readonly changed = this.own(new vscode.EventEmitter<vscode.TextDocument>());
  private readonly progressed = this.own(new vscode.EventEmitter<vscode.TextDocument>());
  /** A document was read anew or closed. */
  readonly onDidChange = this.changed.event;
  /** The reading of a long document goes on; see its state. */
  readonly onDidProgress = this.progressed.event;

  constructor(
    private readonly inputs: ReadingInputs,
    private readonly log: vscode.LogOutputChannel,
  ) {
    super();
    this.own(
      vscode.window.onDidChangeVisibleTextEditors(() => {
        this.readVisible();
      }),
    );
    // Also when a document that is on screen changes its language.
    this.own(
      vscode.workspace.onDidOpenTextDocument(() => {
        this.readVisible();
      }),
    );
    this.own(
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length) this.readers.get(document)?.schedule(PAUSE);
      }),
    );
    this.own(vscode.workspace.onDidSaveTextDocument((document) => this.readers.get(document)?.saved()));
    this.own(
      vscode.workspace.onDidCloseTextDocument((document) => {
        void this.forget(document);
      }),
    );
    this.own(
      inputs.onDidChange(() => {
        for (const reader of this.readers.values()) reader.invalidate();
      }),
    );
    this.readVisible();
  }

  override dispose(): void {
    for (const reader of this.readers.values()) reader.dispose();
    this.readers.clear();
    super.dispose();
  }

  /** What was read of the document last, if that was its present version; undefined while it is being read. */
  get(document: vscode.TextDocument): Annotations | undefined {
    return this.readers.get(document)?.current;
  }

  state(document: vscode.TextDocument): DocumentState {
    return this.readers.get(document)?.state ?? { is: 'unread' };
  }

  /** Reads the document if need be. Undefined where it is not for reading, too long, closed, or the token cancels. */
  async read(document: vscode.TextDocument, token?: vscode.CancellationToken): Promise<Annotations | undefined> {
    return document.isClosed || !isReadable(document) ? undefined : this.readerOf(document).read(token);
  }

  private readVisible(): void {
    for (const { document } of vscode.window.visibleTextEditors) {
      if (isReadable(document) && !this.readers.has(document)) this.readerOf(document).schedule(0);
    }
  }

  private readerOf(document: vscode.TextDocument): DocumentReader {
    let reader = this.readers.get(document);
    if (!reader) {
      reader = new DocumentReader(document, this.inputs, this.log, {
        changed: () => {
          this.changed.fire(document);
        },
        progress: () => {
          this.progressed.fire(document);
        },
      });
      this.readers.set(document, reader);
    }
    return reader;
  }

  private async forget(document: vscode.TextDocument): Promise<void> {
    this.readers.get(document)?.dispose();
    if (!this.readers.delete(document)) return;
    // VS Code tells a change of language as closing and opening: listeners are told when it is through.
    await giveWay();
    this.changed.fire(document);
  }
}
