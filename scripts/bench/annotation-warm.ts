import { readFileSync } from 'node:fs';
import { Bench } from 'tinybench';
import { Annotator, annotate } from '../../src/core/annotate';
import { loadTagger } from '../../src/core/organisations/tagger';
import { longDocument, newspaperPage } from './annotation-text';

export interface Warm {
  /** Milliseconds of each task. */
  readonly medians: Readonly<Record<string, number>>;
  /** Of UTF-8, in a long document. */
  readonly megabytesPerSecond: number;
}

const OPTIONS = { today: '2025-11-01' };
let keystrokes = 0;

/** `text` as it is after another character has been typed in its middle. */
function keystroke(text: string): string {
  const middle = text.indexOf('。', text.length / 2);
  return text.slice(0, middle) + String(keystrokes++ % 10) + text.slice(middle);
}

async function main(): Promise<Warm> {
  const tagger = loadTagger(readFileSync('dist/organisations.bin'));
  const [page, long] = [newspaperPage(), longDocument()];
  const typing = { page: new Annotator(tagger), long: new Annotator(tagger) };
  const bench = new Bench({ time: 1000, warmupTime: 500, iterations: 5 });
  bench.add('a page', () => void annotate(page, OPTIONS, tagger));
  bench.add('the page after a keystroke', () => void typing.page.annotate(keystroke(page), OPTIONS));
  bench.add('a megabyte', () => void annotate(long, OPTIONS, tagger));
  bench.add('the megabyte after a keystroke', () => void typing.long.annotate(keystroke(long), OPTIONS));
  const tasks = await bench.run();
  const medians = Object.fromEntries(
    tasks.map(({ name, result }) => [name, 'latency' in result ? result.latency.p50 : NaN]),
  );
  return { medians, megabytesPerSecond: 1000 / (medians['a megabyte'] ?? NaN) };
}

void main().then((warm) => {
  process.stdout.write(JSON.stringify(warm));
});
