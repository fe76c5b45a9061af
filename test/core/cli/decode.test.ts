import assert from 'node:assert/strict';
import { NotText, decodeText } from '../../../src/cli/decode';

const TEXT = '今年一季度，全省进出口增长5.2%。\n一些企业已经复工。';
/** Texts, and their bytes as other programs write them. */
const SHORT_GBK = { text: '全省增长5.2%', hex: 'c8abcaa1d4f6b3a4352e3225' };
const GBK = {
  text: '全省进出口总额继续增长，民营企业占了一半以上。',
  hex: 'c8abcaa1bdf8b3f6bfdad7dcb6eebcccd0f8d4f6b3a4a3acc3f1d3aac6f3d2b5d5bcc1cbd2bbb0ebd2d4c9cfa1a3',
};
const FOUR_BYTES = { text: '第㐀', hex: 'b5da8139ee39' };
const BIG5 = {
  text: '全省貿易總額繼續增長，民營企業佔了一半以上，市場信心不斷增強。',
  hex:
    'a5feacd9b654a9f6c160c342c47ec4f2bc57aaf8a141a5c1c0e7a5f8b77ea6fba446a440a562a548a457a141' +
    'a5abb3f5ab48a4dfa4a3c25fbc57b16aa143',
};

function utf16(text: string, bigEndian: boolean): Buffer {
  const bytes = Buffer.from(text, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
}

describe('Decoding', () => {
  it('reads UTF-8, with and without a mark', () => {
    assert.equal(decodeText(Buffer.from(TEXT)), TEXT);
    assert.equal(decodeText(Buffer.from(`\ufeff${TEXT}`)), TEXT);
    assert.equal(decodeText(Buffer.from('')), '');
  });

  for (const bigEndian of [false, true]) {
    it(`reads UTF-16 ${bigEndian ? 'BE' : 'LE'}, with and without a mark`, () => {
      assert.equal(decodeText(utf16(`\ufeff${TEXT}`, bigEndian)), TEXT);
      assert.equal(decodeText(utf16(TEXT, bigEndian)), TEXT);
      assert.equal(decodeText(utf16(`一${TEXT}`, bigEndian)), `一${TEXT}`);
    });
  }

  for (const [name, { text, hex }] of Object.entries({ SHORT_GBK, GBK, FOUR_BYTES, BIG5 })) {
    it(`reads ${name}`, () => {
      assert.equal(decodeText(Buffer.from(hex, 'hex')), text);
    });
  }

  const noText: [string, Uint8Array][] = [
    ['a PNG', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    ['zeros', new Uint8Array(64)],
    ['a program', Buffer.from('7f454c46020101000000000000000000', 'hex')],
    ['compressed data', Buffer.from('1f8b0800ffd7a4036e93b1', 'hex')],
    ['a mark with half a character', Buffer.from('fffe2d', 'hex')],
    ['bytes of no encoding', Buffer.from('c8ffaafe80ff', 'hex')],
  ];
  for (const [name, bytes] of noText) {
    it(`refuses ${name}`, () => {
      assert.throws(() => decodeText(bytes), NotText);
    });
  }
});
