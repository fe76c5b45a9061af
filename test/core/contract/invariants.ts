import assert from 'node:assert/strict';
import type { Annotations, Article, Mention, Span } from '../../../src/core/annotations';

/** Asserts all that the contract promises of the annotations of `text` beyond their shape. */
export function assertSound(text: string, annotations: Annotations): void {
  const { document, articles, mentions, facts, checks } = annotations;
  assert.equal(document.length, text.length);
  assertArticles(text, articles);
  assertMentions(text, mentions, articles);
  const ids = [...articles, ...mentions, ...facts, ...checks].map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length, 'ids are unique');
  const known = new Set(mentions.map(({ id }) => id));
  for (const fact of facts) assert.ok(fact.figures.every((id) => known.has(id)));
  for (const check of checks) assertPlace(text, { ...check, text: text.slice(check.start, check.end) });
}

function assertArticles(text: string, articles: readonly Article[]): void {
  let last = 0;
  for (const { start, end, title, source } of articles) {
    assert.ok(start >= last && end > start && end <= text.length, 'articles are in order and apart');
    for (const span of [title, source]) {
      if (!span) continue;
      assertPlace(text, span);
      assert.ok(span.start >= start && span.end <= end, 'an article holds its title and credit');
    }
    last = end;
  }
  assert.equal(articles.length === 0, /^[\s\u200b]*$/.test(text), 'only a blank text has no article');
}

function assertMentions(text: string, mentions: readonly Mention[], articles: readonly Article[]): void {
  const home = new Map(articles.map((article) => [article.id, article]));
  const open: Mention[] = [];
  let last = 0;
  for (const mention of mentions) {
    assertPlace(text, mention);
    assert.ok(mention.start >= last, 'mentions are in text order');
    last = mention.start;
    const article = home.get(mention.article);
    assert.ok(article && article.start <= mention.start && mention.end <= article.end, 'an article holds its mentions');
    while (open.length && (open[open.length - 1]?.end ?? 0) <= mention.start) open.pop();
    for (const outer of open) {
      const contains = outer.type === 'event' || outer.type === 'document';
      assert.ok(contains && mention.end <= outer.end, `${outer.text} and ${mention.text} overlap`);
    }
    open.push(mention);
    assertReading(mention);
  }
}

function assertPlace(text: string, { start, end, text: words }: Span): void {
  assert.ok(Number.isInteger(start) && 0 <= start && start < end && end <= text.length);
  assert.equal(text.slice(start, end), words);
  assert.ok(!cutsPair(text, start) && !cutsPair(text, end), 'no surrogate pair is cut');
  assert.equal(words, words.trim(), 'no blank at either end');
}

function cutsPair(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, at - 1), at + 1));
}

function assertReading(mention: Mention): void {
  if (mention.type === 'figure') {
    const { comparator, value, low, high } = mention.figure;
    const range = comparator === 'between';
    assert.ok((value === null) === range && (low !== null) === range && (high !== null) === range, mention.text);
  } else if (mention.type === 'date') {
    const { start, end } = mention.date;
    for (const day of [start, end]) assert.ok(day === null || isRealDay(day), `${mention.text}: ${day ?? ''}`);
    assert.ok(!start || !end || start <= end, `${mention.text}: ${start ?? ''} to ${end ?? ''}`);
  }
}

function isRealDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
