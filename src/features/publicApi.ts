import * as vscode from 'vscode';
import type { Annotations } from '../core/annotations';
import type { AnnotationStore } from './annotationStore';
import type { PolicyLensApi } from './api';
import { Owner } from './owner';

/** The store, as other extensions may see it. */
export class PublicApi extends Owner {
  private readonly changed = this.own(new vscode.EventEmitter<vscode.Uri>());
  /** The object that activation returns. */
  readonly exports: PolicyLensApi = {
    getAnnotations: (uri) => this.getAnnotations(uri),
    onDidChangeAnnotations: this.changed.event,
  };

  constructor(private readonly store: AnnotationStore) {
    super();
    this.own(
      store.onDidChange(({ uri }) => {
        this.changed.fire(uri);
      }),
    );
  }

  private async getAnnotations(uri: vscode.Uri): Promise<Annotations | undefined> {
    const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri.toString());
    return document && this.store.read(document);
  }
}
