import assert from 'node:assert/strict';
import { mkdir, readFile, readdir, symlink } from 'node:fs/promises';
import type { Annotations } from '../../../src/core/annotations';
import { EXPORT_FORMATS } from '../../../src/exports';
import { inFolder, run } from './harness';

const NEWS = '近日，《关于扩大服务消费的若干措施》印发。';

describe('export', () => {
  for (const format of EXPORT_FORMATS) {
    it(`writes ${format} to standard output, and to a folder`, async () => {
      await inFolder({ 'news.policy.txt': NEWS, 'b.txt': NEWS }, async (path) => {
        const one = await run(['export', path('b.txt'), '--format', format]);
        assert.equal(one.status, 0);
        const inputs = [path('news.policy.txt'), path('b.txt')];
        const two = await run(['export', ...inputs, '--format', format, '--out', path('made/here')]);
        assert.deepEqual([two.status, two.out, two.complaints], [0, '', []]);
        const written = await readdir(path('made/here'));
        assert.equal(written.length, format === 'brat' ? 4 : 2);
        assert.ok(written.every((name) => name.startsWith('news.policy.') || name.startsWith('b.')));
        const own = written.filter((name) => name.startsWith('b.') && !name.endsWith('.txt'));
        assert.equal(own.length, 1);
        assert.equal(await readFile(path(`made/here/${own[0] ?? ''}`), 'utf8'), one.out);
      });
    });
  }

  it('writes the contract as JSON', async () => {
    await inFolder({ 'a.txt': NEWS }, async (path) => {
      const { out } = await run(['export', path('a.txt'), '--format', 'json', '--date', '2025-01-02']);
      const { schema, document } = JSON.parse(out) as Annotations;
      assert.equal(schema, 'policy-annotations/1');
      assert.equal(document.publicationDate, '2025-01-02');
    });
  });

  it('writes over no input, whatever leads to it', async () => {
    await inFolder({ 'a.txt': NEWS, 'b.md': NEWS, 'c.txt': NEWS }, async (path) => {
      await symlink(path(''), path('link'));
      await mkdir(path('out'));
      const brat = await run(['export', path('a.txt'), '--format', 'brat', '--out', path('link')]);
      assert.equal(brat.status, 1);
      assert.match(brat.complaints.join('\n'), /a\.txt: .*is an input and is not overwritten$/);
      const markdown = await run(['export', path('b.md'), path('c.txt'), '--format', 'markdown', '--out', path('')]);
      assert.equal(markdown.status, 1);
      assert.equal(await readFile(path('b.md'), 'utf8'), NEWS);
      assert.match(await readFile(path('c.md'), 'utf8'), /^# c\.txt/);
      assert.deepEqual((await readdir(path(''))).sort(), ['a.txt', 'b.md', 'c.md', 'c.txt', 'link', 'out']);
    });
  });

  it('writes no two inputs to one file', async () => {
    await inFolder({ 'a.txt': NEWS, 'a.md': '' }, async (path) => {
      const { status, complaints } = await run([
        ...['export', path('a.txt'), path('a.md'), '--format', 'csv', '--out', path('out')],
      ]);
      assert.equal(status, 1);
      assert.equal(complaints.length, 1);
      assert.ok(complaints[0]?.startsWith(`${path('a.md')}: `));
      assert.match(await readFile(path('out/a.csv'), 'utf8'), /若干措施/);
      const again = await run(['export', path('a.txt'), '--format', 'csv', '--out', path('out')]);
      assert.equal(again.status, 0, 'what an earlier run has written is written anew');
    });
  });

  it('says where it cannot write', async () => {
    await inFolder({ 'a.txt': NEWS, out: '' }, async (path) => {
      const { status, complaints } = await run(['export', path('a.txt'), '--format', 'csv', '--out', path('out')]);
      assert.equal(status, 1);
      assert.equal(complaints.length, 1);
      assert.ok(complaints[0]?.includes(path('out')));
    });
  });
});
