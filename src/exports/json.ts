import type { ExportWriter } from './format';

/** The annotations as the contract has them (`schemas/annotations.schema.json`), indented for people. */
export const writeJson: ExportWriter = ({ annotations }) => [
  { suffix: '.json', content: `${JSON.stringify(annotations, null, 2)}\n` },
];

/** The annotations as the contract has them, one document a line: files of many documents can be put together. */
export const writeJsonLines: ExportWriter = ({ annotations }) => [
  { suffix: '.jsonl', content: `${JSON.stringify(annotations)}\n` },
];
