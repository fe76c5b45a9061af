import assert from 'node:assert/strict';
import { FIGURE, content, input, mention } from './sample';

interface Page {
  readonly '@context': string;
  readonly type: string;
  readonly items: readonly {
    readonly id: string;
    readonly body: readonly { readonly purpose: string; readonly format: string; readonly value: string }[];
    readonly target: { readonly source: string; readonly selector: readonly Record<string, unknown>[] };
  }[];
}

function page(text: string, words: string, more: Parameters<typeof input>[2] = {}): Page {
  const of = input(text, [mention(text, words, { type: 'figure', figure: FIGURE })], more);
  return JSON.parse(content('web-annotation', of)) as Page;
}

describe('Web Annotation', () => {
  it('selects by position in code points, and by quote', () => {
    const { items } = page('😀某市5亿元。', '5亿元');
    assert.deepEqual(items[0]?.target.selector, [
      { type: 'TextPositionSelector', start: 3, end: 6 },
      { type: 'TextQuoteSelector', exact: '5亿元', prefix: '😀某市', suffix: '。' },
    ]);
  });

  it('cuts no character in two at the ends of a quote', () => {
    const text = `${'😀'.repeat(40)}家5亿元家${'😀'.repeat(40)}`;
    const quote = page(text, '5亿元').items[0]?.target.selector[1];
    assert.equal(quote?.['prefix'], `${'😀'.repeat(15)}家`);
    assert.equal(quote['suffix'], `家${'😀'.repeat(15)}`);
  });

  it('is a page of the W3C model with a reading for each annotation', () => {
    const { type, items, ...rest } = page('5亿元', '5亿元');
    assert.equal(rest['@context'], 'http://www.w3.org/ns/anno.jsonld');
    assert.equal(type, 'AnnotationPage');
    const [tag, reading] = items[0]?.body ?? [];
    assert.equal(tag?.value, 'figure');
    assert.equal(reading?.format, 'application/json');
    assert.deepEqual(JSON.parse(reading.value), FIGURE);
  });

  it('names its source by URI, else by an escaped name', () => {
    assert.equal(page('5亿元', '5亿元', { uri: 'file:///a/b.txt' }).items[0]?.target.source, 'file:///a/b.txt');
    assert.equal(
      page('5亿元', '5亿元', { name: '要 闻\ud800.txt' }).items[0]?.target.source,
      '%E8%A6%81%20%E9%97%BB%EF%BF%BD.txt',
    );
  });
});
