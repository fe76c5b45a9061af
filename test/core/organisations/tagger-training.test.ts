import assert from 'node:assert/strict';
import { LABELS, LAST, NEXT, STEPS } from '../../../src/core/organisations/tagger/labels';
import { registerEntries } from '../../../src/core/organisations/register';
import { Viterbi } from '../../../src/core/organisations/tagger/viterbi';
import { withOtherNames } from '../../../scripts/train-organisations/augment';
import { trainingLines, type Labelled } from '../../../scripts/train-organisations/corpus';
import { Lattice } from '../../../scripts/train-organisations/crf';
import { trainModel } from '../../../scripts/train-organisations/pipeline';
import { Random } from '../../../scripts/train-organisations/random';
import { guessNames } from '../../../scripts/train-organisations/self-training';

/** Every path of labels that spells whole names. */
function paths(length: number): number[][] {
  let open: number[][] = [[0], [1], [4]];
  for (let i = 1; i < length; i++)
    open = open.flatMap((path) => (NEXT[path.at(-1) ?? 0] ?? []).map((l) => [...path, l]));
  return open.filter((path) => LAST.includes(path.at(-1) ?? 0));
}

function scoreOf(path: readonly number[], scores: ArrayLike<number>, transitions: ArrayLike<number>): number {
  return path.reduce((sum, label, i) => {
    const step = i === 0 ? -1 : STEPS.findIndex(([from, to]) => from === path[i - 1] && to === label);
    return sum + (scores[i * LABELS + label] ?? 0) + (step < 0 ? 0 : (transitions[step] ?? 0));
  }, 0);
}

describe('the lattice', () => {
  const length = 6;
  const random = new Random(3);
  const scores = Float64Array.from({ length: length * LABELS }, () => random.next() * 6 - 3);
  const transitions = Float64Array.from(STEPS, () => random.next() * 2 - 1);
  const all = paths(length).map((path) => ({ path, weight: Math.exp(scoreOf(path, scores, transitions)) }));
  const total = all.reduce((sum, { weight }) => sum + weight, 0);

  it('sums over all paths, as counting them one by one does', () => {
    const lattice = new Lattice();
    assert.ok(Math.abs(lattice.run(length, scores, transitions, null, 1) - Math.log(total)) < 1e-9);
    for (let i = 0; i < length; i++) {
      for (let l = 0; l < LABELS; l++) {
        const expected = all.filter(({ path }) => path[i] === l).reduce((sum, { weight }) => sum + weight, 0) / total;
        assert.ok(Math.abs((lattice.marginals[i * LABELS + l] ?? 0) - expected) < 1e-9);
      }
    }
  });

  it('sums over the allowed paths alone, and says where there is none', () => {
    const lattice = new Lattice();
    const outside = new Uint8Array(length).fill(1);
    const expected = scoreOf([0, 0, 0, 0, 0, 0], scores, transitions);
    assert.ok(Math.abs(lattice.run(length, scores, transitions, outside, 1) - expected) < 1e-9);
    assert.equal(lattice.run(length, scores, transitions, new Uint8Array(length).fill(2), 1), -Infinity);
  });

  it('has the best path that Viterbi finds', () => {
    const whole = Int32Array.from(scores, (score) => Math.round(score * 100));
    const steps = Int16Array.from(transitions, (score) => Math.round(score * 100));
    const viterbi = new Viterbi(steps);
    viterbi.decode(whole, length);
    const best = Math.max(...all.map(({ path }) => scoreOf(path, whole, steps)));
    assert.equal(scoreOf([...viterbi.path.subarray(0, length)], whole, steps), best);
  });
});

const TEXTS: Labelled[] = ['南岭矿业', '北河电子', '东湖新材'].map((name, index) => ({
  id: String(index),
  text: `${name}公告，公司净利润增长。\n财政部说，政策不变。`,
  names: [
    { start: 0, end: 4, label: 'organisation', optional: false, kind: 'company' },
    { start: 16, end: 19, label: 'organisation', optional: false, kind: 'government' },
  ],
  loose: [],
}));

describe('training', () => {
  it('makes the same file from the same texts', () => {
    const news = ['财政部说，数据很好。\n西山电子公告，公司停牌。', '财政部表示，继续努力。'];
    const few = registerEntries().slice(0, 60);
    const train = (): Uint8Array => trainModel(TEXTS, news, () => undefined, few);
    assert.deepEqual(train(), train());
  }).timeout(60_000);

  it('lets the model choose where a name is optional', () => {
    const [line] = trainingLines('财政部说', [{ start: 0, end: 3, label: 'organisation', optional: true, kind: null }]);
    assert.deepEqual([...(line?.allowed ?? [])], [0b11, 0b101, 0b1001, 0b1]);
  });

  it('puts other names of the same kind in the same places', () => {
    const names = new Map([['company' as const, ['西山电子']]]);
    const copy = withOtherNames(
      {
        id: '',
        text: '记者获悉，南岭矿业停牌',
        names: [{ start: 5, end: 9, label: 'organisation', optional: false, kind: 'company' }],
        loose: [],
      },
      names,
      new Random(1),
    );
    const [name] = copy.names;
    assert.ok(copy.text.startsWith('记者获悉，') && copy.text.endsWith('停牌'));
    assert.match(copy.text.slice(name?.start, name?.end), /^(?:西山电子|南岭矿业)/);
  });

  it('finds in a corpus where else a name stands that was found in most places', () => {
    const found = ['甲会办', '甲会办', '甲会办'];
    const teacher = {
      tag: ({ text }: { text: string }) =>
        text.startsWith('说') ? [{ start: 1, end: 4, label: 'organisation' as const, kind: null, name: null }] : [],
    };
    const guessed = guessNames(teacher, [...found.map((name) => `说${name}好`), '听甲会办讲']);
    assert.deepEqual(
      guessed[3]?.names.map(({ start, end, optional }) => ({ start, end, optional })),
      [{ start: 1, end: 4, optional: false }],
    );
  });
});
