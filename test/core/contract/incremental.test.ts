import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Annotator, annotate } from '../../../src/core/annotate';
import { TAGGER } from './tagger';
import { NOTICE, PAGE, edited } from './texts';

const OPTIONS = { today: '2025-11-01' };
const TEXT = `${PAGE}\n\n\n${NOTICE}`;

const edit = fc.tuple(
  fc.nat(),
  fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.nat(20) }, fc.nat(400)),
  fc.constantFrom(
    '',
    '5',
    '亿',
    '元',
    '。',
    '\n',
    '\n\n',
    '据新华社\n',
    '“',
    '2024年',
    '某某大学',
    '\n标题一则\n\n',
    '\ud83d',
  ),
);

describe('Reading again after an edit', function () {
  this.timeout(60_000);

  it('says what a fresh reading says', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
        const annotator = new Annotator(TAGGER);
        let text = TEXT;
        annotator.annotate(text, OPTIONS);
        for (const each of edits) {
          text = edited(text, ...each);
          assert.deepEqual(annotator.annotate(text, OPTIONS), annotate(text, OPTIONS, TAGGER));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('follows another publication date, and topics and organisations of the reader', () => {
    const annotator = new Annotator(TAGGER);
    annotator.annotate(TEXT, OPTIONS);
    const more = [
      { ...OPTIONS, publicationDate: '2023-05-06' },
      { ...OPTIONS, organisations: [{ name: '湖畔研究所', shortNames: ['港口'], kind: 'research' as const }] },
      { ...OPTIONS, topics: [{ id: 'ports', label: '港口', words: ['吞吐量', '泊位'] }] },
      OPTIONS,
    ];
    for (const options of more) {
      assert.deepEqual(annotator.annotate(TEXT, options), annotate(TEXT, options, TAGGER));
    }
  });

  it('reads anew only the article that was edited', () => {
    const read: number[] = [];
    const sum = (): number => read.splice(0).reduce((total, length) => total + length, 0);
    const annotator = new Annotator({
      tag: ({ text }) => {
        read.push(text.length);
        return [];
      },
    });
    annotator.annotate(TEXT, OPTIONS);
    const whole = sum();
    annotator.annotate(TEXT, OPTIONS);
    assert.equal(sum(), 0);
    annotator.annotate(TEXT.replace('生产性泊位', '生产用泊位'), OPTIONS);
    const again = sum();
    assert.ok(again > 0 && again < whole / 2, `${again} of ${whole} characters`);
  });
});
