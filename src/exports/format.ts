import type { Annotations } from '../core/annotations';
import type { ExportLanguage } from './labels';

/** What an export is made of: one document's annotations and the text they speak of. */
export interface ExportInput {
  readonly annotations: Annotations;
  /** The text that was annotated; the annotations' offsets are its UTF-16 code units. */
  readonly text: string;
  /** The document's name as a reader knows it: the file's name without its folders. */
  readonly name: string;
  /** The language of headings and labels in formats made for people; English where it is not said. */
  readonly language?: ExportLanguage;
}

export interface ExportedFile {
  /** What follows the document's name in the file's: `.csv`. */
  readonly suffix: string;
  /** Written as UTF-8, without a byte order mark. */
  readonly content: string;
}

/** Writes a document's annotations in one format: one file or more, the one that matters most first. Never throws. */
export type ExportWriter = (input: ExportInput) => readonly [ExportedFile, ...ExportedFile[]];
