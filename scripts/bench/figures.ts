import {
  Culture,
  recognizeCurrency,
  recognizeDimension,
  recognizeNumber,
  recognizePercentage,
} from '@microsoft/recognizers-text-suite';
import { read } from '../../src/core/document/reading';
import { findFigures } from '../../src/core/figures';
import { sampleArticles } from './sample';

const MEGA = 1_000_000;
/** Recognizers-Text reads this share of the megabyte: all of it would take minutes, and its pace is even. */
const SHARE = 20_000;
const RUNS = 5;
const NO_JOINS: ReadonlySet<number> = new Set();

/**
 * Measures the figures alone, on the same news-like text and in the same process: a bare search for runs of digits,
 * our figures, and Recognizers-Text's models of numbers, units and percentages; then ours on ever longer text.
 */
export function benchFigures(): void {
  const articles = sampleArticles(MEGA);
  const readings = articles.map((article) => read(article, NO_JOINS));
  const length = readings.reduce((sum, { text }) => sum + text.length, 0);
  const digits = pace(length, () => {
    for (const { text } of readings) count(text.matchAll(/\d+(\.\d+)?/g));
  });
  const figures = pace(length, () => {
    for (const reading of readings) findFigures(reading);
  });
  const share = articles.slice(0, Math.ceil((articles.length * SHARE) / length));
  const theirs = pace(
    share.reduce((sum, { length: characters }) => sum + characters, 0),
    () => {
      for (const article of share) recognize(article);
    },
    1,
  );
  console.log(`Figures, on ${megabytes(length)} of news-like text (processor time)`);
  console.table({
    'a bare digit run': row(digits, figures, theirs),
    'our figures': row(figures, figures, theirs),
    'Recognizers-Text': row(theirs, figures, theirs),
  });
  console.log('Figures, time against length');
  console.table(Object.fromEntries([1, 10, 100].map((times) => [`${times} MB`, growth(readings, length, times)])));
}

/** Characters a second, in the best of some runs. */
function pace(characters: number, run: () => void, runs = RUNS): number {
  let best = Infinity;
  for (let i = 0; i < runs; i++) best = Math.min(best, milliseconds(run));
  return (characters / best) * 1000;
}

/** Time of the processor and not of the clock, so that other programs on the machine do not count. */
function milliseconds(run: () => void): number {
  const from = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

function count(matches: Iterable<unknown>): number {
  let found = 0;
  for (const match of matches) if (match) found++;
  return found;
}

function recognize(text: string): void {
  recognizeNumber(text, Culture.Chinese);
  recognizePercentage(text, Culture.Chinese);
  recognizeCurrency(text, Culture.Chinese);
  recognizeDimension(text, Culture.Chinese);
}

function row(own: number, figures: number, theirs: number): Record<string, string> {
  return {
    'characters/s': Math.round(own).toLocaleString('en'),
    'against our figures': `${(own / figures).toPrecision(3)} x`,
    'against Recognizers-Text': `${(own / theirs).toPrecision(3)} x`,
  };
}

/** The megabyte read `times` over, an article at a time, as a document is. */
function growth(readings: Parameters<typeof findFigures>[0][], length: number, times: number): Record<string, string> {
  let found = 0;
  const time = milliseconds(() => {
    for (let i = 0; i < times; i++) for (const reading of readings) found += findFigures(reading).length;
  });
  return {
    figures: found.toLocaleString('en'),
    milliseconds: time.toFixed(0),
    'characters/s': Math.round(((length * times) / time) * 1000).toLocaleString('en'),
  };
}

function megabytes(characters: number): string {
  return `${(characters / MEGA).toFixed(1)} million characters`;
}
