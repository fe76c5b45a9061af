import { Culture, DateTimeOptions, recognizeDateTime } from '@microsoft/recognizers-text-suite';
import { zh } from 'chrono-node';
import { findDates } from '../../src/core/dates';
import { read } from '../../src/core/document/reading';
import { sampleArticles } from './sample';

const MEGA = 1_000_000;
/** Recognizers-Text reads this share of the megabyte: all of it would take minutes, and its pace is even. */
const SHARE = 20_000;
const RUNS = 5;
const REFERENCE = '2025-06-08';
const NO_JOINS: ReadonlySet<number> = new Set();

/**
 * Measures the dates alone, on the same news-like text and in the same process: ours, chrono's zh.hans, and
 * Recognizers-Text's date-time model, an article at a time; then ours on ever longer text.
 */
export function benchDates(): void {
  const articles = sampleArticles(MEGA);
  const readings = articles.map((article) => read(article, NO_JOINS));
  const length = lengthOf(articles);
  const share = articles.slice(0, Math.ceil((articles.length * SHARE) / length));
  const reference = new Date(`${REFERENCE}T00:00:00`);
  const ours = pace(length, () => sum(readings, (reading) => findDates(reading, { reference: REFERENCE }).length));
  const chrono = pace(length, () => sum(articles, (article) => zh.hans.parse(article, reference).length));
  const recognizers = pace(
    lengthOf(share),
    () => sum(share, (article) => recognizeDateTime(article, Culture.Chinese, DateTimeOptions.None, reference).length),
    1,
  );
  console.log(`Dates, on ${(length / MEGA).toFixed(1)} million characters of news-like text`);
  console.table({
    'our dates': row(ours, ours),
    'chrono zh.hans': row(chrono, ours),
    [`Recognizers-Text (${SHARE.toLocaleString('en')} characters)`]: row(recognizers, ours),
  });
  console.log('Dates, time against length');
  console.table(Object.fromEntries([1, 10, 100].map((times) => [`${times} MB`, growth(readings, length, times)])));
}

interface Pace {
  /** Characters a second of processor time, in the best of some runs. */
  readonly speed: number;
  readonly found: number;
  readonly characters: number;
}

function pace(characters: number, run: () => number, runs = RUNS): Pace {
  let best = Infinity;
  let found = 0;
  for (let i = 0; i < runs; i++) {
    const from = process.cpuUsage();
    found = run();
    best = Math.min(best, milliseconds(from));
  }
  return { speed: (characters / best) * 1000, found, characters };
}

/** Processor time since `from`, which other work of the machine does not lengthen. */
function milliseconds(from: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

function sum<T>(items: readonly T[], count: (item: T) => number): number {
  return items.reduce((total, item) => total + count(item), 0);
}

function lengthOf(texts: readonly string[]): number {
  return sum(texts, (text) => text.length);
}

function row({ speed, found, characters }: Pace, ours: Pace): Record<string, string> {
  return {
    'characters/s': Math.round(speed).toLocaleString('en'),
    'ours is': `${(ours.speed / speed).toPrecision(3)} x as fast`,
    'found in 1,000 characters': ((found / characters) * 1000).toFixed(1),
  };
}

/** The megabyte read `times` over, an article at a time, as a document is. */
function growth(readings: Parameters<typeof findDates>[0][], length: number, times: number): Record<string, string> {
  const from = process.cpuUsage();
  let found = 0;
  for (let i = 0; i < times; i++)
    found += sum(readings, (reading) => findDates(reading, { reference: REFERENCE }).length);
  const spent = milliseconds(from);
  return {
    dates: found.toLocaleString('en'),
    milliseconds: spent.toFixed(0),
    'characters/s': Math.round(((length * times) / spent) * 1000).toLocaleString('en'),
  };
}
