import { registerEntries, registerLookup, type RegisterEntry } from '../../src/core/organisations/register';
import { loadTagger } from '../../src/core/organisations/tagger';
import { buildLayers } from '../../src/core/organisations/tagger/layers';
import { encodeModel } from '../../src/core/organisations/tagger/model-file';
import { namesByKind, withOtherNames } from './augment';
import { trainingLines, type Labelled, type TrainingLine } from './corpus';
import { packCrf } from './pack';
import { Random } from './random';
import { guessNames } from './self-training';
import { trainCrf, type TrainingOptions } from './train-crf';
import { trainKinds } from './train-kinds';

/** Chosen by cross-validation within the labelled texts. */
const TEACHER: TrainingOptions = {
  epochs: 8,
  rate: 0.07,
  l2: 0.001,
  dropout: 0.3,
  hidden: 0.4,
  hiddenReplaced: 0.9,
  atLeast: [1, 1, 2, 2],
  seed: 1,
};
const STUDENT: TrainingOptions = { ...TEACHER, epochs: 4, atLeast: [2, 3, 3, 3] };
/** Copies of the labelled texts with other names, and what one such line weighs against one as it was written. */
const COPIES = 2;
const COPY_WEIGHT = 0.5;
/** How often the student sees the labelled lines for each time it sees a guessed one, and what a guessed one weighs. */
const LABELLED_TIMES = 2;
const GUESS_WEIGHT = 0.3;
const GUESSED_SHARE = 0.35;
/** Slots of n-grams whose largest weight is under this are left out of the model. */
const LEAST_WEIGHT = 0.05;

/**
 * The bytes of a model file: the same from the same texts, the same register and the same word tables. `entries` are
 * those of the register that kinds and other names are learnt from.
 */
export function trainModel(
  labelled: readonly Labelled[],
  unlabelled: readonly string[],
  log: (line: string) => void,
  entries: readonly RegisterEntry[] = registerEntries(),
): Uint8Array {
  const layers = buildLayers(registerLookup());
  const kinds = trainKinds(labelled, entries, layers, 2);
  const lines = labelledLines(labelled, entries);
  const teacherCrf = trainCrf(lines, layers, TEACHER, log);
  const teacher = encodeModel({ ...packCrf(teacherCrf, lines, layers, LEAST_WEIGHT), kinds });
  if (unlabelled.length === 0) return teacher;

  const random = new Random(5);
  const guessed = guessNames(loadTagger(teacher), unlabelled).filter(() => random.next() < GUESSED_SHARE);
  log(`${guessed.length} texts labelled by the teacher`);
  const all = [
    ...Array.from({ length: LABELLED_TIMES }, () => lines).flat(),
    ...guessed.flatMap(({ text, names }) => trainingLines(text, names, GUESS_WEIGHT)),
  ];
  const student = trainCrf(all, layers, STUDENT, log);
  return encodeModel({ ...packCrf(student, all, layers, LEAST_WEIGHT), kinds });
}

function labelledLines(labelled: readonly Labelled[], entries: readonly RegisterEntry[]): TrainingLine[] {
  const random = new Random(9);
  const names = namesByKind(entries);
  const written = labelled.flatMap((text) => trainingLines(text.text, text.names));
  const copies = Array.from({ length: COPIES }, () =>
    labelled.flatMap((each) => {
      const copy = withOtherNames(each, names, random);
      return trainingLines(copy.text, copy.names, COPY_WEIGHT, true);
    }),
  );
  return [...written, ...copies.flat()];
}
