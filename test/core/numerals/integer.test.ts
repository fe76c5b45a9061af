import assert from 'node:assert/strict';
import { readInteger } from '../../../src/core/numerals';

describe('a small integer', () => {
  const cases: readonly (readonly [text: string, value: number, length: number])[] = [
    ['2025年', 2025, 4],
    ['二〇二五年', 2025, 4],
    ['二零二五', 2025, 4],
    ['二○○八', 2008, 4],
    ['二十五日', 25, 3],
    ['十二月', 12, 2],
    ['十', 10, 1],
    ['廿三', 23, 2],
    ['卅', 30, 1],
    ['三十', 30, 2],
    ['一百零八', 108, 4],
    ['一百二十', 120, 4],
    ['一千零一', 1001, 4],
    ['两个', 2, 1],
    ['007', 7, 3],
    ['百', 100, 1],
    ['零', 0, 1],
  ];
  for (const [text, value, end] of cases) {
    it(`reads ${text} as ${value}`, () => {
      assert.deepEqual(readInteger(text, 0), { end, value });
    });
  }

  it('reads from the given offset', () => {
    assert.deepEqual(readInteger('共三十五家', 1), { end: 4, value: 35 });
  });

  it('stops before a power that does not fall', () => {
    assert.deepEqual(readInteger('二十三十', 0), { end: 3, value: 23 });
  });

  it('finds nothing where no digit stands, or too many', () => {
    for (const text of ['年', '', 'a1', '万', '1234567890']) assert.equal(readInteger(text, 0), undefined);
  });
});
