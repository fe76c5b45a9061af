import * as vscode from 'vscode';
import { AnnotationStore } from './features/annotationStore';
import type { PolicyLensApi } from './features/api';
import { registerCopyAsJson } from './features/copyAsJson';
import { registerDiagnostics } from './features/diagnostics';
import { registerFolding } from './features/folding';
import { Highlights } from './features/highlights/highlights';
import { registerToggles } from './features/highlights/toggles';
import { registerHover } from './features/hover';
import type { Internals } from './features/internals';
import { registerNavigation } from './features/navigation';
import { OrganisationModel } from './features/organisationModel';
import { registerOutline } from './features/outline';
import { PublicApi } from './features/publicApi';
import { registerPublicationDate } from './features/publicationDate/commands';
import { PublicationDates } from './features/publicationDate/publicationDates';
import { EditorInputs } from './features/readingInputs';
import { registerReferences } from './features/references';
import { registerSamples } from './features/samples';
import { Settings } from './features/settings';
import { registerSilencing } from './features/silencing/actions';
import { Silencing } from './features/silencing/silencing';
import { registerStatusBar } from './features/statusBar';
import { TopicTree } from './features/tree/topicTree';
import { registerTopicView } from './features/tree/topicView';

/** Policy Lens: a table of contents. One store reads the open documents; every feature is a view of it. */
export function activate(context: vscode.ExtensionContext): PolicyLensApi | Internals {
  const log = vscode.window.createOutputChannel('Policy Lens', { log: true });
  const reader = { l10n: vscode.l10n, locale: vscode.env.language };
  const settings = new Settings();
  const dates = new PublicationDates(context.workspaceState);
  const silencing = new Silencing(log);
  const model = new OrganisationModel(vscode.Uri.joinPath(context.extensionUri, 'dist', 'organisations.bin'), log);
  const inputs = new EditorInputs({ settings, model, dates, silencing });
  const store = new AnnotationStore(inputs, log);
  const highlights = new Highlights(store, settings);
  const tree = new TopicTree(store, settings, reader);
  const api = new PublicApi(store);

  context.subscriptions.push(log, settings, dates, silencing, inputs, store, highlights, tree, api);
  context.subscriptions.push(registerToggles(settings), registerHover(store, reader));
  context.subscriptions.push(registerTopicView(store, tree, settings), registerStatusBar(store, reader));
  context.subscriptions.push(registerOutline(store, reader), registerFolding(store), registerReferences(store));
  context.subscriptions.push(registerNavigation(store), registerCopyAsJson(store));
  context.subscriptions.push(registerPublicationDate(store, dates), registerSilencing(store, silencing));
  context.subscriptions.push(registerDiagnostics(store, settings), registerSamples(context.extensionUri));
  const testing = context.extensionMode === vscode.ExtensionMode.Test;
  return testing ? { ...api.exports, highlights, tree } : api.exports;
}
