import assert from 'node:assert/strict';
import fc from 'fast-check';
import { annotate } from '../../../src/core/annotate';
import { assertSound } from './invariants';
import { TAGGER } from './tagger';
import { NOTICE, PAGE, anyText, editedPage } from './texts';

const OPTIONS = { today: '2025-11-01' };
const sound = (text: string): void => {
  assertSound(text, annotate(text, OPTIONS, TAGGER));
};

describe('Annotations', function () {
  this.timeout(60_000);

  it('are sound for a page and a notice', () => {
    sound(PAGE);
    sound(NOTICE);
  });

  it('are sound for any text', () => {
    fc.assert(fc.property(anyText, sound), { numRuns: 1000 });
  });

  it('are sound for a page with anything in it', () => {
    fc.assert(fc.property(editedPage, sound), { numRuns: 300 });
  });

  it('are the same whatever ends the lines', () => {
    const words = (text: string): string[] =>
      annotate(text, OPTIONS, TAGGER).mentions.map(({ type, text: said }) => `${type} ${said}`);
    for (const end of ['\r\n', '\r']) assert.deepEqual(words(PAGE.replaceAll('\n', end)), words(PAGE));
  });

  it('are the same with full-width digits', () => {
    const wide = PAGE.replace(/[0-9%.]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
    const readings = (text: string): unknown[] =>
      annotate(text, OPTIONS, TAGGER).mentions.map((mention) => ({ ...mention, text: '' }));
    assert.deepEqual(readings(wide), readings(PAGE));
  });

  it('are empty for a text that is', () => {
    for (const text of ['', '\n\n', ' \u3000\t\r\n\ufeff']) {
      const { articles, mentions, facts, checks } = annotate(text, OPTIONS, TAGGER);
      assert.deepEqual([articles, mentions, facts, checks], [[], [], [], []]);
    }
  });

  it('take broken options as they are', () => {
    for (const publicationDate of ['', '2025-02-30', 'yesterday', '0001-01-01']) {
      assertSound(PAGE, annotate(PAGE, { today: '2025-11-01', publicationDate }, TAGGER));
    }
  });

  describe('of one million characters in one line', () => {
    const million: Record<string, string> = {
      'one Han numeral': '一',
      digits: '7',
      sentences: '今年1至9月，某市完成投资8.5亿元，同比增长12.6%，',
      'broken surrogate pairs': '\ude00\ud83d元',
    };
    for (const [name, piece] of Object.entries(million)) {
      it(`are sound: ${name}`, () => {
        sound(piece.repeat(Math.ceil(1e6 / piece.length)).slice(0, 1e6));
      });
    }
  });
});
