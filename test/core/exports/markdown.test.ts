import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import type { Mention } from '../../../src/core/annotations';
import { EXPORT_WRITERS } from '../../../src/exports';
import { DAY, FIGURE, content, input, mention } from './sample';

const figure = (words: string, more: object = {}, text = words): Mention =>
  mention(text, words, { type: 'figure', figure: { ...FIGURE, ...more } });

describe('Markdown', () => {
  it('says figures in words, with grouped digits and the bound', () => {
    const rows: [object, string][] = [
      [{}, 'more than 1,500,000,000,000 元 \\(CNY\\)'],
      [{ comparator: 'eq', value: '-1234.56789', unit: '%', unitCode: null }, '-1,234.56789 %'],
      [{ comparator: 'eq', value: '1/3000', unit: null, unitCode: null }, '1/3000'],
      [{ comparator: 'between', value: null, low: '1000', high: '20000', unitCode: null }, '1,000 to 20,000 元'],
    ];
    for (const [reading, words] of rows) {
      assert.ok(content('markdown', input('5', [figure('5', reading)])).includes(`| 1 | 5 | ${words} |`), words);
    }
  });

  it('says days, spans and open ends', () => {
    const say = (date: object): string => {
      const of = input('今', [mention('今', '今', { type: 'date', date: { ...DAY, inferred: false, ...date } })]);
      return /\| 1 \| 今 \| (.*?) \|/.exec(content('markdown', of))?.[1] ?? '';
    };
    assert.equal(say({}), '2025-06-08');
    assert.equal(say({ end: '2025-06-12' }), '2025-06-08 – 2025-06-12');
    assert.equal(say({ end: null }), 'since 2025-06-08');
    assert.equal(say({ start: null }), 'until 2025-06-08');
    assert.equal(say({ start: null, end: null, edtf: 'P3Y' }), 'P3Y');
    assert.equal(say({ start: null, end: null, edtf: null }), 'no day of its own');
  });

  it('has a section for each article, with lines as an editor counts them', () => {
    const text = '标题\r\n一\r二\n共5亿元。\n（某某）';
    const article = {
      title: { start: 0, end: 2, text: '标题' },
      source: { start: 16, end: 20, text: '（某某）' },
      topics: [{ id: 't', label: '财政', weight: 1 }],
    };
    const report = content('markdown', input(text, [figure('5亿元', {}, text)], { article }));
    assert.ok(report.includes('\n## 标题\n\n- Source: （某某）\n- Topics: 财政\n\n### Figures\n'));
    assert.ok(report.includes('| 4 | 5亿元 |'));
  });

  it('speaks Chinese where it is asked to', () => {
    const [{ content: report }] = EXPORT_WRITERS.markdown({ ...input('5', [figure('5')]), language: 'zh-cn' });
    assert.ok(report.includes('- 发布日期: 2025-06-08 (指定)'));
    assert.ok(report.includes('超过 1,500,000,000,000 元'));
  });

  const hostile = [
    '[x](command:workbench.action.quit)',
    '<img src=x onerror=alert(1)>',
    '![x](http://example.com/x.png)',
    'www.example.com 和 http://example.com',
    'a|b|c',
    '`code` **粗** _斜_ ~~删~~ \\',
    '# 标题\n\n- 列\n1. 项',
    '&lt;b&gt; $x$ a@example.com',
  ];
  for (const words of hostile) {
    it(`shows ${JSON.stringify(words)} as it is`, () => {
      const title = { start: 0, end: words.length, text: words };
      const of = input(words, [figure(words)], { article: { title, source: title }, name: words });
      const html = new MarkdownIt({ html: true, linkify: true }).render(content('markdown', of));
      assert.doesNotMatch(html, /<(?:a|img|b|strong|em|s|code|ol|h[4-6])\b/);
      const shown = html
        .replace(/<[^>]*>/g, '')
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&quot;/g, '"')
        .replace(/&amp;/g, '&');
      const flat = words.replace(/\s+/g, ' ');
      assert.equal(shown.split(flat).length - 1, 4, 'in the name, the title, the source and the table');
      assert.equal((html.match(/<td/g) ?? []).length, 4);
    });
  }
});
