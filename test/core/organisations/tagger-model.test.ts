import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { ModelError, loadTagger } from '../../../src/core/organisations/tagger';
import { ByteReader, ByteWriter, crc32 } from '../../../src/core/organisations/tagger/bytes';
import { decodeModel, encodeModel } from '../../../src/core/organisations/tagger/model-file';

const MODEL = new Uint8Array(readFileSync(join(__dirname, '../../../src/core/organisations/model.bin')));

function refuses(bytes: Uint8Array, message: RegExp): void {
  assert.throws(
    () => loadTagger(bytes),
    (error) => error instanceof ModelError && message.test(error.message),
  );
}

describe('the model file', () => {
  it('is the same after it has been read and written', () => {
    assert.ok(Buffer.from(encodeModel(decodeModel(MODEL))).equals(MODEL));
  }).timeout(20_000);

  it('is refused where it is not a model, with a message for readers', () => {
    refuses(new Uint8Array(), /not a model file/);
    refuses(new TextEncoder().encode('<html>404</html>'), /not a model file/);
  });

  it('is refused where it has another version', () => {
    const other = MODEL.slice();
    other[4] = 99;
    refuses(other, /version 99/);
  });

  it('is refused where it is cut short, goes on, or has one bit wrong', () => {
    refuses(MODEL.subarray(0, MODEL.length - 1), /damaged/);
    refuses(MODEL.subarray(0, 20), /damaged/);
    const longer = new Uint8Array(MODEL.length + 1);
    longer.set(MODEL);
    refuses(longer, /damaged/);
    for (const at of [16, 1000, MODEL.length - 1]) {
      const wrong = MODEL.slice();
      wrong[at] = (wrong[at] ?? 0) ^ 1;
      refuses(wrong, /damaged/);
    }
  }).timeout(20_000);
});

describe('numbers in the model file', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0xffffffff)), fc.array(fc.integer({ min: -32768, max: 32767 })), (large, small) => {
        const out = new ByteWriter();
        for (const value of large) {
          out.varint(value);
          out.uint32(value);
        }
        for (const value of small) out.int16(value);
        const input = new ByteReader(out.bytes());
        for (const value of large) assert.deepEqual([input.varint(), input.uint32()], [value, value]);
        for (const value of small) assert.equal(input.int16(), value);
        assert.ok(input.atEnd && !input.overrun);
        input.byte();
        assert.ok(input.overrun);
      }),
    );
  });

  it('are summed as ISO 3309 says', () => {
    assert.equal(crc32(new TextEncoder().encode('123456789')), 0xcbf43926);
  });
});
