import type { Event, Uri } from 'vscode';
import type { Annotations } from '../core/annotations';

export type * from '../core/annotations';

/** What Policy Lens offers to other extensions: `extensions.getExtension<PolicyLensApi>('policy-lens.policy-lens')`. */
export interface PolicyLensApi {
  /**
   * The annotations of an open text document in its present version; read for this call where they are not there yet.
   * Undefined where the document is not open, is not in one of the languages that are read, holds no Chinese, or is
   * longer than the reader's limit. Offsets are UTF-16 code units in the document's text. Never rejects.
   */
  readonly getAnnotations: (uri: Uri) => Promise<Annotations | undefined>;
  /** Fires with the document's URI when it was read anew, or closed. */
  readonly onDidChangeAnnotations: Event<Uri>;
}
