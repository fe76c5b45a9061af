import * as vscode from 'vscode';
import type { AnnotationStore } from './annotationStore';
import { SELECTOR } from './languages';
import { mentionCard } from './mentionCards';
import { mentionAt } from './mentions/search';
import { rangeOf } from './mentions/ranges';
import type { Reader } from './reader';

/** Cards on hovering a mention, or on Show Hover with the cursor on it. */
export function registerHover(store: AnnotationStore, reader: Reader): vscode.Disposable {
  return vscode.languages.registerHoverProvider(SELECTOR, {
    async provideHover(document, position, token) {
      const annotations = await store.read(document, token);
      const mention = annotations && mentionAt(annotations.mentions, document.offsetAt(position));
      return (
        mention && new vscode.Hover(mentionCard(document, annotations, mention, reader), rangeOf(document, mention))
      );
    },
  });
}
