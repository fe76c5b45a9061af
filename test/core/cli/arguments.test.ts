import assert from 'node:assert/strict';
import { UsageError, readArguments } from '../../../src/cli/arguments';
import { run } from './harness';

describe('Arguments', () => {
  it('are those of the contract', () => {
    assert.deepEqual(readArguments(['annotate', 'a', 'b', '--date', '2024-02-29']), {
      name: 'annotate',
      files: ['a', 'b'],
      date: '2024-02-29',
    });
    assert.deepEqual(readArguments(['annotate', '--stdin-jsonl']), { name: 'annotate-json-lines' });
    assert.deepEqual(readArguments(['export', '--format', 'csv', 'a', '--out', 'd']), {
      name: 'export',
      files: ['a'],
      date: undefined,
      format: 'csv',
      folder: 'd',
    });
    assert.deepEqual(readArguments(['annotate', '--', '--date']), {
      name: 'annotate',
      files: ['--date'],
      date: undefined,
    });
  });

  const wrong = [
    [],
    ['annotate'],
    ['translate', 'a'],
    ['annotate', 'a', '--date', '2025-02-29'],
    ['annotate', 'a', '--date', '2025-6-8'],
    ['annotate', 'a', '--date', ''],
    ['annotate', 'a', '--date'],
    ['annotate', 'a', '--format', 'csv'],
    ['annotate', 'a', '--out', 'd'],
    ['annotate', 'a', '--stdin-jsonl'],
    ['annotate', '--stdin-jsonl', '--date', '2025-06-08'],
    ['annotate', 'a', '--loud'],
    ['export', 'a'],
    ['export', '--format', 'csv'],
    ['export', 'a', '--format', 'pdf'],
    ['export', 'a', '--format', 'toString'],
    ['export', 'a', 'b', '--format', 'csv'],
    ['export', 'a', '--format', 'csv', '--out', ''],
    ['export', 'a', '--format', 'csv', '--stdin-jsonl'],
  ];
  for (const args of wrong) {
    it(`are wrong: ${args.join(' ') || 'none'}`, async () => {
      assert.throws(() => readArguments(args), UsageError);
      const { status, out, complaints } = await run(args);
      assert.equal(status, 2);
      assert.equal(out, '');
      assert.match(complaints.join('\n'), /^policy-lens: .+\n\nUsage:/);
    });
  }

  it('ask for help and for the version', async () => {
    const help = await run(['annotate', '--help']);
    assert.equal(help.status, 0);
    assert.match(help.out, /^Usage:/);
    const version = await run(['--version']);
    assert.match(version.out, /^\d+\.\d+\.\d+\n$/);
    assert.deepEqual(version.complaints, []);
  });
});
