import * as vscode from 'vscode';
import { host } from './host';

const SCHEME = 'policy-lens-sample';
const SAMPLE = 'newspaper-page.news.txt';

/** Opens a sample page, read-only, from the extension's own files: it works in every host and needs no folder. */
export function registerSamples(extensionUri: vscode.Uri): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
      async provideTextDocumentContent({ path }) {
        const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'samples', path));
        return new host.TextDecoder().decode(bytes);
      },
    }),
    vscode.commands.registerCommand('policyLens.openSample', async () => {
      await vscode.window.showTextDocument(vscode.Uri.from({ scheme: SCHEME, path: `/${SAMPLE}` }), { preview: false });
    }),
  );
}
