import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { readLabelled, readUnlabelled } from './corpus';
import { trainModel } from './pipeline';

const USAGE = `Trains the model of organisations and events.
  --labels FILE    labelled texts, one JSON object a line (docs/organisations.md says how they look)
  --news FILE.gz   unlabelled texts, a blank line between them; without it there is no self-training
  --without FILE   labelled texts to keep out of the unlabelled ones, so that measuring on them stays honest
  --out FILE       where the model goes (src/core/organisations/model.bin)`;

const { values } = parseArgs({
  options: {
    labels: { type: 'string' },
    news: { type: 'string' },
    without: { type: 'string', multiple: true, default: [] },
    out: { type: 'string', default: 'src/core/organisations/model.bin' },
  },
});
if (!values.labels) {
  console.error(USAGE);
  process.exit(2);
}

const started = performance.now();
const log = (line: string): void => {
  console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${line}`);
};
const held = new Set(values.without.flatMap((path) => readLabelled(path)).flatMap(({ text }) => longLines(text)));
const news = (values.news ? readUnlabelled(values.news) : []).filter(
  (text) => !longLines(text).some((line) => held.has(line)),
);
log(`${news.length} unlabelled texts`);
const file = trainModel(readLabelled(values.labels), news, log);
writeFileSync(values.out, file);
log(`${values.out}: ${file.length} bytes, ${gzipSync(file).length} gzipped`);

/** Beginnings of the lines that are long enough to tell a text from every other. */
function longLines(text: string): string[] {
  return text.split('\n').flatMap((line) => (line.length > 30 ? [line.slice(0, 30)] : []));
}
