import * as vscode from 'vscode';
import type { AnnotationStore } from './annotationStore';
import { SELECTOR } from './languages';
import { rangeOf } from './mentions/ranges';
import { mentionAt } from './mentions/search';
import { mentionsOfSameThing } from './mentions/things';

/** Find All References on a mention: every mention of the same thing in the document, under all its names. */
export function registerReferences(store: AnnotationStore): vscode.Disposable {
  return vscode.languages.registerReferenceProvider(SELECTOR, {
    async provideReferences(document, position, _context, token) {
      const annotations = await store.read(document, token);
      const mention = annotations && mentionAt(annotations.mentions, document.offsetAt(position));
      return (
        mention &&
        mentionsOfSameThing(annotations, mention).map(
          (each) => new vscode.Location(document.uri, rangeOf(document, each)),
        )
      );
    },
  });
}
