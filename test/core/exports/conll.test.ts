import assert from 'node:assert/strict';
import { FIGURE, content, input, mention } from './sample';

const figure = { type: 'figure', figure: FIGURE } as const;

describe('CoNLL', () => {
  it('tags each character, and opens every mention anew', () => {
    const text = '超5亿3家。';
    const mentions = [mention(text, '5亿', figure), mention(text, '3家', { type: 'event' })];
    assert.equal(content('conll', input(text, mentions)), '超 O\n5 B-FIG\n亿 I-FIG\n3 B-EVENT\n家 I-EVENT\n。 O\n');
  });

  it('parts sentences and lines, but no mention', () => {
    const text = '好。”\r\n\r\n共5\n亿元！再';
    const mentions = [mention(text, '5\n亿元', figure)];
    assert.equal(
      content('conll', input(text, mentions)),
      '好 O\n。 O\n” O\n\n共 O\n5 B-FIG\n亿 I-FIG\n元 I-FIG\n！ O\n\n再 O\n',
    );
  });

  it('has a line for each code point and none for white space', () => {
    const text = '𠮷 5\u3000\u200b亿\u0000';
    assert.equal(
      content('conll', input(text, [mention(text, '5\u3000\u200b亿', figure)])),
      '𠮷 O\n5 B-FIG\n亿 I-FIG\n',
    );
  });

  it('tags what contains others', () => {
    const text = '第四届博览会上';
    const mentions = [mention(text, '第四届博览会', { type: 'event' }), mention(text, '第四届', figure)];
    assert.equal(
      content('conll', input(text, mentions)),
      '第 B-EVENT\n四 I-EVENT\n届 I-EVENT\n博 I-EVENT\n览 I-EVENT\n会 I-EVENT\n上 O\n',
    );
  });

  it('is empty for a blank text', () => {
    assert.equal(content('conll', input(' \n', [])), '');
  });
});
