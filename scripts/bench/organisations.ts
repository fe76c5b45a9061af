import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { gzipSync } from 'node:zlib';
import { read } from '../../src/core/document/reading';
import { completeNames } from '../../src/core/organisations/names';
import { registerEntries, registerLookup } from '../../src/core/organisations/register';
import { loadTagger, type Tagger } from '../../src/core/organisations/tagger';
import { readLabelled, type Labelled } from '../train-organisations/corpus';
import { figures, noScores, score, type NameSpan } from './score-names';

const ROOT = join(__dirname, '../..');
const MODEL = join(ROOT, 'src/core/organisations/model.bin');
/** Labelled sets beside the project, measured where they are there; each file's terms are in the folder's README. */
const SETS = [
  'gold/dev.jsonl',
  'gold/seed.jsonl',
  'organisations/finance-dev.jsonl',
  'organisations/msra-dev.jsonl',
  'organisations/peoples-daily-1998-dev.jsonl',
];
const MEGABYTE = 1_000_000;
const PASSES = 5;

/** Measures the tagger beside jieba's tagging: size, first use, speed, and what each part of it finds in labelled sets. */
export function benchOrganisations(): void {
  const model = readFileSync(MODEL);
  console.log(`\nOrganisations\n  register: ${registerEntries().length} entries`);
  console.log(`  model: ${model.length} bytes, ${gzipSync(model, { level: 9 }).length} gzipped`);
  const started = performance.now();
  const tagger = loadTagger(model);
  tagger.tag(read('财政部今天发布通知。', NO_JOINS));
  console.log(`  first use: ${(performance.now() - started).toFixed(0)} ms`);
  const jieba = Jieba.withDict(dict);
  const text = sampleText(MEGABYTE);
  printSpeed('this tagger', text, (each) => tagger.tag(read(each, NO_JOINS)));
  printSpeed('jieba, tagging', text, (each) => jieba.tag(each));
  for (const set of SETS) {
    const path = join(ROOT, '../shared', set);
    if (existsSync(path)) compare(set, readLabelled(path), systems(model, tagger, jieba));
  }
}

const NO_JOINS: ReadonlySet<number> = new Set();

type System = (text: string) => NameSpan[];

/** The tagger whole and in parts (what an ablation takes away), and jieba's `nt` tag. */
function systems(model: Uint8Array, tagger: Tagger, jieba: Jieba): Record<string, System> {
  const alone = loadTagger(model, { matchAt: () => undefined });
  const tag = (by: Tagger) => (text: string) => by.tag(read(text, NO_JOINS));
  return {
    'jieba nt': (text) => spansOfJieba(jieba, text),
    'register alone': registered,
    'model alone': tag(alone),
    both: tag(tagger),
    'with document names': (text) => completeNames(read(text, NO_JOINS), tagger.tag(read(text, NO_JOINS))),
  };
}

function registered(text: string): NameSpan[] {
  return registerLookup()
    .matches(text)
    .filter(({ ambiguous }) => !ambiguous)
    .map(({ start, length }) => ({ start, end: start + length, label: 'organisation' }));
}

function spansOfJieba(jieba: Jieba, text: string): NameSpan[] {
  let start = 0;
  return jieba.tag(text).flatMap(({ word, tag }): NameSpan[] => {
    const end = start + word.length;
    const span: NameSpan = { start, end, label: 'organisation' };
    start = end;
    return tag === 'nt' ? [span] : [];
  });
}

function compare(set: string, documents: readonly Labelled[], by: Readonly<Record<string, System>>): void {
  console.log(`  ${set}: ${documents.length} texts, exact spans`);
  for (const [name, system] of Object.entries(by)) {
    const scores = noScores();
    for (const document of documents) score(document, system(document.text), scores);
    const events = scores.event.wanted > 0 && scores.event.said > 0 ? `   events ${figures(scores.event)}` : '';
    console.log(`    ${name.padEnd(20)} ${figures(scores.organisation)}${events}`);
  }
}

function printSpeed(name: string, text: string, work: (text: string) => unknown): void {
  let best = Infinity;
  for (let pass = 0; pass < PASSES; pass++) {
    const started = performance.now();
    work(text);
    best = Math.min(best, performance.now() - started);
  }
  console.log(`  ${name}: ${(Buffer.byteLength(text) / 1000 / best).toFixed(2)} MB/s (best of ${PASSES})`);
}

/** Our own samples, over and over, each time with other numbers. */
function sampleText(bytes: number): string {
  const folder = join(ROOT, 'samples');
  const samples = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  let text = '';
  for (let copy = 1; Buffer.byteLength(text) < bytes; copy++) {
    text += samples.map((sample) => sample.replace(/^([^，\n]*)，/gm, `$1，第 ${copy} 次，`)).join('\n');
  }
  return text;
}
