import { writeBrat } from './brat';
import { writeConll } from './conll';
import { writeCsv } from './csv';
import type { ExportWriter } from './format';
import { writeJson, writeJsonLines } from './json';
import { writeMarkdown } from './markdown';
import { writeObservations } from './observations';
import { writeWebAnnotation } from './webAnnotation';

export type { ExportInput, ExportWriter, ExportedFile } from './format';
export type { ExportLanguage } from './labels';

/** The formats a document's annotations can be taken away in, by the names the contract gives them. */
export const EXPORT_WRITERS = {
  csv: writeCsv,
  json: writeJson,
  jsonl: writeJsonLines,
  markdown: writeMarkdown,
  'web-annotation': writeWebAnnotation,
  brat: writeBrat,
  conll: writeConll,
  observations: writeObservations,
} as const satisfies Readonly<Record<string, ExportWriter>>;

export type ExportFormat = keyof typeof EXPORT_WRITERS;

export const EXPORT_FORMATS = Object.keys(EXPORT_WRITERS) as readonly ExportFormat[];

export function isExportFormat(name: string): name is ExportFormat {
  return Object.hasOwn(EXPORT_WRITERS, name);
}
