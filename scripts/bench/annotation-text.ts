import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { sampleArticles } from './sample';

/** A newspaper page of several articles, from our samples: 3,300 characters, nine kilobytes. */
export function newspaperPage(): string {
  const samples = readdirSync('samples').map((name) => readFileSync(join('samples', name), 'utf8'));
  return samples.join('\n\n\n').slice(0, 3300);
}

/** A megabyte of UTF-8 in articles with titles. */
export function longDocument(): string {
  const articles = sampleArticles(400_000).map((article, i) => `要闻第 ${i + 1} 则\n\n${article}`);
  return Buffer.from(articles.join('\n\n\n\n')).subarray(0, 1_000_000).toString();
}
