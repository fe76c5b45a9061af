import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lineRuns } from '../../../src/features/highlights/ruler';
import { mentionAt, mentionsBetween, step } from '../../../src/features/mentions/search';
import { mentionsOfSameThing } from '../../../src/features/mentions/things';
import { annotations, date, figure, organisation, titled } from './support';

/** Mentions of given lengths with gaps between them. */
const rows = fc.array(fc.tuple(fc.nat(5), fc.integer({ min: 1, max: 8 })), { maxLength: 40 }).map((sizes) => {
  let at = 0;
  return sizes.map(([gap, length]) => {
    const mention = figure('0'.repeat(length), {}, at + gap);
    at = mention.end;
    return mention;
  });
});

describe('Finding mentions', () => {
  it('finds the mention that holds an offset, as a search of all would', () => {
    fc.assert(
      fc.property(rows, fc.nat(500), (mentions, offset) => {
        const expected =
          mentions.find(({ start, end }) => start <= offset && offset < end) ??
          mentions.find(({ end }) => end === offset);
        assert.equal(mentionAt(mentions, offset), expected);
      }),
    );
  });

  it('finds the innermost, and the holder beside it', () => {
    const document = titled('document', '《海川市港务局章程》', 10);
    const inner = organisation('海川市港务局', '海川市港务局', 'government', 11);
    assert.equal(mentionAt([document, inner], 12), inner);
    assert.equal(mentionAt([document, inner], 18), document);
    assert.equal(mentionAt([document, inner], 10), document);
    assert.equal(mentionAt([document, inner], 25), undefined);
  });

  it('finds all that a stretch touches', () => {
    fc.assert(
      fc.property(rows, fc.nat(300), fc.nat(300), (mentions, start, length) => {
        const expected = mentions.filter((mention) => mention.end >= start && mention.start <= start + length);
        assert.deepEqual(mentionsBetween(mentions, start, start + length), expected);
      }),
    );
  });

  it('steps through all mentions and comes round', () => {
    fc.assert(
      fc.property(
        rows.filter(({ length }) => length > 0),
        fc.constantFrom('next' as const, 'previous' as const),
        (mentions, way) => {
          const seen = new Set<string>();
          let offset = mentions[0]?.start ?? 0;
          while (seen.size < mentions.length) {
            const mention = step(mentions, offset, way);
            assert.ok(mention && !seen.has(mention.id));
            seen.add(mention.id);
            offset = mention.start;
          }
          assert.equal(step(mentions, offset, way)?.id, [...seen][0]);
        },
      ),
    );
    assert.equal(step([], 3, 'next'), undefined);
  });

  it('knows mentions of the same thing', () => {
    const mentions = [
      organisation('海川银行', '海川银行股份有限公司', 'bank'),
      organisation('该行', '海川银行股份有限公司', 'bank'),
      figure('5 亿元', { kind: 'money', value: '500000000', unit: '元' }),
      figure('五亿元', { kind: 'money', value: '500000000', unit: '元' }),
      figure('5 亿人', { value: '500000000', unit: '人' }),
      date('8 日', { start: '2025-06-08', end: '2025-06-08', edtf: '2025-06-08' }),
      date('昨天', { start: '2025-06-08', end: '2025-06-08', edtf: '2025-06-08' }),
      date('近日', { kind: 'vague' }),
      titled('document', '《港口\n条例》'),
      titled('document', '《港口条例》'),
    ];
    const sizes = mentions.map((mention) => mentionsOfSameThing(annotations(mentions), mention).length);
    assert.deepEqual(sizes, [2, 2, 2, 2, 1, 2, 2, 1, 2, 2]);
  });
});

describe('Overview ruler', () => {
  it('marks every line that holds a mention, and no other', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(200)), (unsorted) => {
        const lines = [...unsorted].sort((a, b) => a - b);
        const marked = lineRuns(lines).flatMap(({ first, last }) =>
          Array.from({ length: last - first + 1 }, (_, i) => first + i),
        );
        assert.deepEqual(marked, [...new Set(lines)]);
      }),
    );
  });
});
