import assert from 'node:assert/strict';
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const PROGRAM = join(__dirname, '../../../src/cli/index.ts');

function start(...args: string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, ['--import=tsx', PROGRAM, ...args]);
}

async function text(stream: AsyncIterable<unknown>): Promise<string> {
  let all = '';
  for await (const chunk of stream) all += String(chunk);
  return all;
}

describe('The process', function () {
  this.timeout(20_000);

  it('answers a line while its input is still open', async () => {
    const process = start('annotate', '--stdin-jsonl');
    process.stdin.write('{"id":"first","text":"今年"}\n');
    const [answer] = (await once(process.stdout, 'data')) as [Buffer];
    assert.match(answer.toString(), /^\{"id":"first"/);
    process.stdin.end();
    const [status] = (await once(process, 'close')) as [number];
    assert.equal(status, 0);
  });

  it('ends with the status and the complaint of wrong arguments', async () => {
    const process = start('annotate', '--loud');
    const [out, complaint, [status]] = await Promise.all([
      text(process.stdout),
      text(process.stderr),
      once(process, 'close') as Promise<[number]>,
    ]);
    assert.equal(status, 2);
    assert.equal(out, '');
    assert.match(complaint, /^policy-lens: .*--loud[^]*Usage:/);
  });

  it('ends quietly when its reader goes', async () => {
    const process = start('annotate', '--stdin-jsonl');
    const complaint = text(process.stderr);
    process.stdin.on('error', () => undefined);
    const line = `{"text":"${'某市举办大会。'.repeat(2000)}"}\n`;
    process.stdin.write(line);
    await once(process.stdout, 'data');
    process.stdout.destroy();
    for (let i = 0; i < 20; i++) process.stdin.write(line);
    process.stdin.end();
    const [status] = (await once(process, 'close')) as [number];
    assert.equal(status, 0);
    assert.doesNotMatch(await complaint, /EPIPE|Error/);
  });
});
