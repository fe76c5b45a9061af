import * as vscode from 'vscode';
import type { Check } from '../core/annotations';
import type { AnnotationStore } from './annotationStore';
import { rangeOf } from './mentions/ranges';
import { onOneLine } from './mentions/things';
import type { Settings } from './settings';

/** What an editor would query, as quiet diagnostics: nothing here is an error of the program or of the reader's. */
export function registerDiagnostics(store: AnnotationStore, settings: Settings): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('policyLens');
  const show = (document: vscode.TextDocument): void => {
    const annotations = document.isClosed || !settings.checks(document) ? undefined : store.get(document);
    if (annotations?.checks.length)
      collection.set(
        document.uri,
        annotations.checks.map((check) => diagnostic(document, check)),
      );
    else collection.delete(document.uri);
  };
  return vscode.Disposable.from(
    collection,
    store.onDidChange(show),
    settings.onDidChange((event) => {
      if (event.affectsConfiguration('policyLens.checks')) vscode.workspace.textDocuments.forEach(show);
    }),
  );
}

function diagnostic(document: vscode.TextDocument, check: Check): vscode.Diagnostic {
  const quiet = check.severity === 'hint' ? vscode.DiagnosticSeverity.Hint : vscode.DiagnosticSeverity.Information;
  const range = rangeOf(document, check);
  const result = new vscode.Diagnostic(range, message(check, onOneLine(document.getText(range))), quiet);
  result.source = 'Policy Lens';
  result.code = check.rule;
  return result;
}

/** The message in the reader's language, for the rules we know by name. */
function message(check: Check, text: string): string {
  return check.rule === 'impossible-date' ? vscode.l10n.t('No such day: {0}', text) : check.message;
}
