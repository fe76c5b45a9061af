import * as assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { resolveTarget } from '../../scripts/start/target';

describe('what npm start opens', () => {
  const file = join(__dirname, 'target.test.ts');

  it('is a folder as it is, and a file with its folder', () => {
    assert.deepEqual(resolveTarget(dirname(file)), { folder: dirname(file) });
    assert.deepEqual(resolveTarget(file), { folder: dirname(file), file });
  });

  it('is a sample that there is, when nothing is given', () => {
    const { file: sample } = resolveTarget(undefined);
    assert.ok(sample !== undefined && existsSync(sample));
  });

  it('is an error that names what is not there', () => {
    assert.throws(() => resolveTarget(join(dirname(file), 'nothing')), /nothing/);
  });
});
