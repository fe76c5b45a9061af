import assert from 'node:assert/strict';
import { symlink, utimes, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Annotations } from '../../../src/core/annotations';
import { inFolder, jsonLines, run } from './harness';

const NEWS = '近日，《关于扩大服务消费的若干措施》印发。';

describe('annotate FILE…', () => {
  it('writes one line a file, in the order of the arguments', async () => {
    await inFolder({ 'b.txt': NEWS, 'a.txt': '' }, async (path) => {
      const { status, out, complaints } = await run(['annotate', path('b.txt'), path('a.txt')]);
      assert.equal(status, 0);
      assert.deepEqual(complaints, []);
      const [b, a, ...rest] = jsonLines<Annotations>(out);
      assert.equal(rest.length, 0);
      assert.equal(b?.document.uri, pathToFileURL(path('b.txt')).href);
      assert.equal(b.document.length, NEWS.length);
      assert.equal(b.mentions.find(({ type }) => type === 'document')?.text, '《关于扩大服务消费的若干措施》');
      assert.deepEqual(a?.articles, []);
    });
  });

  it('reads relative dates against --date, else the day the file was changed', async () => {
    await inFolder({ 'a.txt': NEWS }, async (path) => {
      await utimes(path('a.txt'), 0, new Date(2025, 2, 4, 12));
      const given = await run(['annotate', path('a.txt'), '--date', '2024-12-31']);
      const [document] = jsonLines<Annotations>(given.out);
      assert.equal(document?.document.publicationDate, '2024-12-31');
      assert.equal(document.document.publicationDateFrom, 'given');
      const assumed = await run(['annotate', path('a.txt')]);
      assert.equal(jsonLines<Annotations>(assumed.out)[0]?.document.publicationDate, '2025-03-04');
    });
  });

  it('says in one line what could not be read, and goes on', async () => {
    await inFolder({ 'picture.png': Buffer.from('89504e470d0a1a0a00', 'hex'), 'a.txt': NEWS }, async (path) => {
      await symlink(path('nowhere'), path('link.txt'));
      const inputs = [path('missing.txt'), path(''), path('picture.png'), path('link.txt'), path('a.txt')];
      const { status, out, complaints } = await run(['annotate', ...inputs]);
      assert.equal(status, 1);
      assert.equal(jsonLines(out).length, 1);
      assert.equal(complaints.length, 4);
      for (const [i, complaint] of complaints.entries())
        assert.ok(complaint.startsWith(`${inputs[i] ?? ''}: `), complaint);
      assert.match(complaints[0] ?? '', /no such file$/);
      assert.match(complaints[1] ?? '', /is a folder/);
      assert.match(complaints[2] ?? '', /is not text/);
    });
  });

  it('names a file with a line end or an escape in one plain line', async () => {
    const { complaints } = await run(['annotate', 'no\nsuch\u001b[2J.txt']);
    assert.deepEqual(complaints, ['no\\u000asuch\\u001b[2J.txt: no such file']);
  });

  it('warns of weights that are missing or damaged, and reads all else', async () => {
    await inFolder({ 'a.txt': NEWS, 'weights.bin': 'not weights' }, async (path) => {
      for (const modelFile of [path('none.bin'), path('weights.bin')]) {
        const { status, out, complaints } = await run(['annotate', path('a.txt')], { modelFile });
        assert.equal(status, 0);
        assert.equal(complaints.length, 1);
        assert.ok(complaints[0]?.startsWith(`warning: ${modelFile}: `));
        assert.ok(jsonLines<Annotations>(out)[0]?.mentions.length);
      }
    });
  });

  it('ends quietly where the reader has gone', async () => {
    await inFolder({ 'a.txt': NEWS }, async (path) => {
      let writes = 0;
      const write = (): Promise<void> => {
        writes++;
        return Promise.reject(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
      };
      const { status, complaints } = await run(['annotate', path('a.txt'), path('a.txt')], { write });
      assert.equal(status, 0);
      assert.equal(writes, 1);
      assert.deepEqual(complaints, []);
    });
  });

  it('decodes what it reads', async () => {
    await inFolder({}, async (path) => {
      await writeFile(path('a.txt'), Buffer.from(`\ufeff${NEWS}`, 'utf16le'));
      const [document] = jsonLines<Annotations>((await run(['annotate', path('a.txt')])).out);
      assert.equal(document?.document.length, NEWS.length);
    });
  });
});
