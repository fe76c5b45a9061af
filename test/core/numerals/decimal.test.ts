import assert from 'node:assert/strict';
import fc from 'fast-check';
import { add, compare, shift } from '../../../src/core/numerals';

describe('decimal strings', () => {
  it('shift by powers of ten, exactly', () => {
    assert.equal(shift('12.6', 12), '12600000000000');
    assert.equal(shift('160.32', 8), '16032000000');
    assert.equal(shift('3.0', 0), '3.0');
    assert.equal(shift('1.23456', 2), '123.456');
    assert.equal(shift('0.05', 1), '0.5');
    assert.equal(shift('5', -1), '0.5');
    assert.equal(shift('120', -2), '1.2');
  });

  it('add and compare as their integers do', () => {
    const decimal = fc.tuple(fc.nat(10 ** 9), fc.integer({ min: 0, max: 6 }));
    fc.assert(
      fc.property(decimal, decimal, ([a, m], [b, n]) => {
        const exact = (value: number, places: number): bigint => BigInt(value) * 10n ** BigInt(6 - places);
        const sum = exact(a, m) + exact(b, n);
        assert.equal(compare(add(shift(String(a), -m), shift(String(b), -n)), shift(sum.toString(), -6)), 0);
        assert.equal(
          Math.sign(compare(shift(String(a), -m), shift(String(b), -n))),
          Number(exact(a, m) > exact(b, n)) - Number(exact(a, m) < exact(b, n)),
        );
      }),
    );
  });
});
