import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Edges, ROOT } from '../../../src/core/words/edges';

describe('the edges of a trie', () => {
  it('lead back along every path that was made, and along no other', () => {
    const words = fc.array(fc.string({ unit: 'binary', maxLength: 8 }), { maxLength: 60 });
    fc.assert(
      fc.property(words, fc.string({ unit: 'binary', maxLength: 8 }), (made, asked) => {
        const edges = new Edges(1);
        const beginnings = new Map<string, number>([['', ROOT]]);
        for (const word of made) {
          let node: number = ROOT;
          for (let i = 0; i < word.length; i++) {
            node = edges.step(node, word.charCodeAt(i));
            const beginning = word.slice(0, i + 1);
            assert.equal(node, beginnings.get(beginning) ?? node);
            beginnings.set(beginning, node);
          }
        }
        assert.equal(edges.nodes, beginnings.size);
        assert.equal(new Set(beginnings.values()).size, beginnings.size);
        let node: number = ROOT;
        for (let i = 0; i < asked.length && node >= 0; i++) {
          node = edges.next(node, asked.charCodeAt(i));
          assert.equal(node, beginnings.get(asked.slice(0, i + 1)) ?? -1);
        }
      }),
    );
  });

  it('stay apart where nodes are more than 65,536', () => {
    const edges = new Edges();
    let node: number = ROOT;
    for (let i = 0; i < 140_000; i++) node = edges.step(node, 0x4e00);
    assert.equal(node, 140_000);
    assert.equal(edges.next(65_536, 0x4e00), 65_537);
    assert.equal(edges.next(65_536, 0x4e01), -1);
  });
});
