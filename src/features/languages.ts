import type { DocumentSelector, TextDocument } from 'vscode';

/** The languages whose documents are read. Of any scheme: news may lie in a folder, an archive or a repository. */
const LANGUAGES: readonly string[] = ['plaintext', 'markdown', 'policy-text'];

export const SELECTOR: DocumentSelector = LANGUAGES.map((language) => ({ language }));

export function isReadable({ languageId }: TextDocument): boolean {
  return LANGUAGES.includes(languageId);
}
