import assert from 'node:assert/strict';
import type { Annotations } from '../../../src/core/annotations';
import { chunks, jsonLines, run } from './harness';

type Answer = Annotations & { readonly id?: unknown };

async function annotate(...parts: (string | Uint8Array)[]) {
  const { status, out, complaints } = await run(['annotate', '--stdin-jsonl'], { input: chunks(...parts) });
  return { status, answers: jsonLines<Answer>(out), complaints };
}

describe('annotate --stdin-jsonl', () => {
  it('answers each line in order, with its id and date', async () => {
    const { status, answers } = await annotate(
      '{"id":"b","text":"一","publicationDate":"2024-02-29"}\n{"id":7,"text":"","publicationDate":null}\n{"text":"三"}',
    );
    assert.equal(status, 0);
    assert.deepEqual(
      answers.map(({ id, document }) => [id, document.length, document.publicationDate, document.publicationDateFrom]),
      [
        ['b', 1, '2024-02-29', 'given'],
        [7, 0, '2025-06-08', 'assumed'],
        [undefined, 1, '2025-06-08', 'assumed'],
      ],
    );
  });

  it('takes lines cut anywhere, in a character too', async () => {
    const bytes = Buffer.from('{"id":1,"text":"全省😀"}\r\n\r\n{"id":2,"text":"市"}\n');
    const { answers } = await annotate(...Array.from(bytes, (byte) => Uint8Array.of(byte)));
    assert.deepEqual(
      answers.map(({ id, document }) => [id, document.length]),
      [
        [1, 4],
        [2, 1],
      ],
    );
  });

  it('takes line separators that JSON allows within a string', async () => {
    const { status, answers } = await annotate('{"id":1,"text":"甲\u2028乙\u2029丙\u0085"}\n');
    assert.equal(status, 0);
    assert.equal(answers[0]?.document.length, 6);
  });

  it('says which lines are wrong, and goes on', async () => {
    const wrong = [
      '{"id":1,"text":',
      '[]',
      'null',
      '"text"',
      '{"id":1}',
      '{"text":5}',
      '{"text":"","publicationDate":"2025-02-30"}',
      '{"text":"","publicationDate":5}',
    ];
    const { status, answers, complaints } = await annotate(`\n${wrong.join('\n')}\n{"id":"last","text":""}\n`);
    assert.equal(status, 1);
    assert.deepEqual(
      answers.map(({ id }) => id),
      ['last'],
    );
    assert.deepEqual(
      complaints.map((line) => /^standard input, line (\d+): .+/.exec(line)?.[1]),
      ['2', '3', '4', '5', '6', '7', '8', '9'],
    );
  });

  it('writes each answer before it reads on, and waits for its reader', async () => {
    const story: string[] = [];
    async function* input(): AsyncGenerator<string> {
      for (const id of ['a', 'b', 'c']) {
        story.push(`read ${id}`);
        yield await Promise.resolve(`{"id":"${id}","text":""}\n`);
      }
    }
    const write = async (text: string): Promise<void> => {
      const { id } = JSON.parse(text) as { id: string };
      await new Promise((taken) => setTimeout(taken, 5));
      story.push(`taken ${id}`);
    };
    await run(['annotate', '--stdin-jsonl'], { input: input(), write });
    assert.deepEqual(story, ['read a', 'taken a', 'read b', 'taken b', 'read c', 'taken c']);
  });

  it('stops reading where the reader has gone', async () => {
    let read = 0;
    async function* input(): AsyncGenerator<string> {
      for (;;) {
        read++;
        yield await Promise.resolve('{"text":""}\n');
      }
    }
    const gone = Object.assign(new Error('write EPIPE'), { code: 'EPIPE' });
    const { status } = await run(['annotate', '--stdin-jsonl'], { input: input(), write: () => Promise.reject(gone) });
    assert.equal(status, 0);
    assert.equal(read, 1);
  });
});
