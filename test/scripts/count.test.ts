import * as assert from 'node:assert/strict';
import { count } from '../../scripts/testing/count';
import type { Part } from '../../scripts/testing/parts';

const part = (counts?: Part['counts']): Part => ({ name: 'x', about: 'x', args: [], ...(counts ? { counts } : {}) });

describe('counting the tests of a part', () => {
  it('reads what mocha says, coloured or not', () => {
    assert.deepEqual(count(part('mocha'), '  12 passing (3s)\n  2 failing\n', 2), { passed: 12, failed: 2 });
    assert.deepEqual(count(part('mocha'), '\u001b[92m  12 passing\u001b[0m\u001b[90m (3s)\u001b[0m\n', 0), {
      passed: 12,
      failed: 0,
    });
  });

  it('reads what the grammar tests say', () => {
    assert.deepEqual(count(part('grammar'), '✓ a.txt run successfuly.\n✖ b.txt failed\n', 1), { passed: 1, failed: 1 });
  });

  it('counts a part without tests of its own as one', () => {
    assert.deepEqual(count(part(), '', 0), { passed: 1, failed: 0 });
    assert.deepEqual(count(part(), '', 2), { passed: 0, failed: 1 });
  });

  it('takes a skipped test for a failed one', () => {
    assert.deepEqual(count(part('mocha'), '  3 passing\n  1 pending\n', 0), { passed: 3, failed: 1 });
  });

  it('takes a part that ran nothing, or ended badly after its tests, for a failed one', () => {
    assert.deepEqual(count(part('mocha'), '  0 passing (1ms)\n', 0), { passed: 0, failed: 1 });
    assert.deepEqual(count(part('mocha'), '  3 passing (1ms)\n', 1), { passed: 3, failed: 1 });
  });
});
