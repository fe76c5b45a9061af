import assert from 'node:assert/strict';
import fc from 'fast-check';
import { FIGURE, files, input, mention } from './sample';

interface Standoff {
  readonly type: string;
  readonly pieces: readonly (readonly [number, number])[];
  readonly words: string;
}

/** Reads text-bound annotations as brat does: columns by tab, fragments by semicolon. */
function standoff(annotations: string): Standoff[] {
  const lines = annotations.split('\n').filter((line) => line.startsWith('T'));
  return lines.map((line) => {
    const [, head = '', words = ''] = line.split('\t');
    const [type = '', ...places] = head.split(/ (.*)/);
    const pieces = (places[0] ?? '').split(';').map((place) => place.split(' ').map(Number) as [number, number]);
    return { type, pieces, words };
  });
}

function brat(text: string, ...words: string[]): { found: Standoff[]; text: string; annotations: string } {
  const mentions = words.map((each) => mention(text, each, { type: 'figure', figure: FIGURE }));
  const [annotations, copy] = files('brat', input(text, mentions));
  assert.equal(annotations?.suffix, '.ann');
  assert.equal(copy?.suffix, '.txt');
  return { found: standoff(annotations.content), text: copy.content, annotations: annotations.content };
}

describe('brat standoff', () => {
  it('writes type, place and words, and the reading as a note', () => {
    const { annotations } = brat('约5亿元', '5亿元');
    assert.ok(annotations.startsWith('T1\tFigure 1 4\t5亿元\n#1\tAnnotatorNotes T1\t{"kind":"money"'));
  });

  it('counts code points', () => {
    assert.deepEqual(brat('𠮷😀某地5亿元', '5亿元').found[0]?.pieces, [[4, 7]]);
  });

  it('writes a mention over a line end in fragments', () => {
    const { found } = brat('共1.5万\n  亿元', '1.5万\n  亿元');
    assert.deepEqual(found, [
      {
        type: 'Figure',
        pieces: [
          [1, 5],
          [8, 10],
        ],
        words: '1.5万 亿元',
      },
    ]);
  });

  for (const end of ['\r\n', '\r', '\n']) {
    it(`counts ${JSON.stringify(end)} as Python reads it`, () => {
      const { found, text } = brat(`一${end}二${end}5亿元，${end}3家`, '5亿元', '3家');
      assert.equal(text, '一\n二\n5亿元，\n3家');
      assert.deepEqual(
        found.map(({ pieces }) => pieces),
        [[[4, 7]], [[9, 11]]],
      );
    });
  }

  it('keeps one line an annotation, whatever is in the words', () => {
    const { found } = brat('大\u2028会\t好\u0085了', '大\u2028会\t好\u0085了');
    assert.equal(found[0]?.words, '大 会 好 了');
  });

  it('points at its words, for any text and span', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
        const points = Array.from(text);
        const [from, to] = [a % points.length, b % points.length].sort((x, y) => x - y) as [number, number];
        const words = points.slice(from, to + 1).join('');
        const start = points.slice(0, from).join('').length;
        fc.pre(words.trim() !== '');
        const { found, text: copy } = brat(text, text.slice(start, start + words.length));
        const read = Array.from(copy);
        for (const { pieces, words: said } of found) {
          assert.equal(pieces.map(([first, end]) => read.slice(first, end).join('')).join(' '), said);
          assert.doesNotMatch(said, /[\n\r\t]/);
        }
      }),
    );
  });
});
