import assert from 'node:assert/strict';
import fc from 'fast-check';
import { buildTrie, scan } from '../../../src/core/topics/trie';

const hits = (words: readonly string[], text: string): [string, number][] => {
  const found: [string, number][] = [];
  scan(buildTrie(words), text, (word, start) => found.push([words[word] ?? '', start]));
  return found;
};

describe('the trie of topic words', () => {
  it('takes the longest word at a place, and goes on behind it', () => {
    assert.deepEqual(hits(['工业', '工业互联网', '互联网'], '工业互联网和工业'), [
      ['工业互联网', 0],
      ['工业', 6],
    ]);
  });

  it('falls back to a shorter word when a longer one breaks off', () => {
    assert.deepEqual(hits(['甲乙', '甲乙丙丁', '丙戊'], '甲乙丙戊'), [
      ['甲乙', 0],
      ['丙戊', 2],
    ]);
  });

  it('passes over blanks within a word and none between Latin letters', () => {
    assert.deepEqual(hits(['水利'], '水\n\n利'), [['水利', 0]]);
    assert.deepEqual(hits(['ai'], 'AI mail Ａｉ'), [
      ['ai', 0],
      ['ai', 8],
    ]);
  });

  it('finds what a plain search finds', () => {
    const alphabet = fc.constantFrom('甲', '乙', '丙');
    const word = fc.array(alphabet, { minLength: 1, maxLength: 4 }).map((all) => all.join(''));
    const text = fc.array(alphabet, { maxLength: 30 }).map((all) => all.join(''));
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 6 }), text, (words, source) => {
        const wanted: [string, number][] = [];
        for (let at = 0; at < source.length;) {
          const here = words.filter((each) => source.startsWith(each, at)).sort((a, b) => b.length - a.length)[0];
          if (here !== undefined) wanted.push([here, at]);
          at += here?.length ?? 1;
        }
        assert.deepEqual(hits(words, source), wanted);
      }),
    );
  });

  it('has no words of an empty list, nor the empty word', () => {
    assert.deepEqual(hits([], '甲'), []);
    assert.deepEqual(hits(['', ' '], '甲 '), []);
  });
});
