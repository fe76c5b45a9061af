import { ByteReader, ByteWriter, crc32 } from './bytes';
import { STEPS, LABELS } from './labels';
import { KIND_BUCKETS } from './kind';
import { DENSE_FEATURES } from './line-features';
import { LONGEST_NGRAM } from './ngrams';
import { KINDS } from './words';

/** Why a model file cannot be used; `message` is for a reader's eyes. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
}

/** The weights of one n-gram length: hashes ascending, for each a bit set of its slots and the weights of those. */
export interface NgramTable {
  readonly hashes: Uint32Array;
  readonly masks: Uint8Array;
  /** `LABELS` weights for each slot in the masks, in order. */
  readonly weights: Int8Array;
}

/** What a model file holds. All weights are in the same unit, which does not matter to a comparison of sums. */
export interface Model {
  /** In the order of `STEPS`. */
  readonly transitions: Int16Array;
  /** `LABELS` weights for each dense feature. */
  readonly dense: Int16Array;
  /** By length, from 1. */
  readonly ngrams: readonly NgramTable[];
  /** `KINDS.length` weights for each bucket of the kinds' features. */
  readonly kinds: Int8Array;
}

/** `PLTG` and the version of the format; a change of features or words needs a new model and so a new version. */
const MAGIC = 0x47544c50;
export const MODEL_VERSION = 1;
const HEADER = 16;

export function encodeModel(model: Model): Uint8Array {
  const out = new ByteWriter();
  out.varint(DENSE_FEATURES);
  for (const weight of model.transitions) out.int16(weight);
  writeDense(out, model.dense);
  for (const table of model.ngrams) writeNgrams(out, table);
  for (const weight of model.kinds) out.byte(weight & 255);
  const payload = out.bytes();
  const header = new ByteWriter();
  for (const word of [MAGIC, MODEL_VERSION, payload.length, crc32(payload)]) header.uint32(word);
  const file = new Uint8Array(HEADER + payload.length);
  file.set(header.bytes());
  file.set(payload, HEADER);
  return file;
}

/** @throws ModelError if the bytes are not a whole, undamaged model of this version. */
export function decodeModel(file: Uint8Array): Model {
  const header = new ByteReader(file.subarray(0, HEADER));
  const [magic, version, length, sum] = [header.uint32(), header.uint32(), header.uint32(), header.uint32()];
  if (header.overrun || magic !== MAGIC) throw new ModelError('The organisation model is not a model file.');
  if (version !== MODEL_VERSION) {
    throw new ModelError(`The organisation model has version ${version}; this program reads ${MODEL_VERSION}.`);
  }
  const payload = file.subarray(HEADER);
  if (payload.length !== length || crc32(payload) !== sum) {
    throw new ModelError('The organisation model is damaged: its length or checksum is wrong.');
  }
  const input = new ByteReader(payload);
  if (input.varint() !== DENSE_FEATURES) {
    throw new ModelError('The organisation model was trained with other word tables; train it again.');
  }
  const transitions = Int16Array.from(STEPS, () => input.int16());
  const dense = readDense(input);
  const ngrams = Array.from({ length: LONGEST_NGRAM }, () => readNgrams(input));
  const kinds = input.int8s(KIND_BUCKETS * KINDS.length);
  if (input.overrun || !input.atEnd)
    throw new ModelError('The organisation model is damaged: it ends too early or late.');
  return { transitions, dense, ngrams, kinds };
}

function writeDense(out: ByteWriter, dense: Int16Array): void {
  let last = -1;
  for (let feature = 0; feature < DENSE_FEATURES; feature++) {
    const weights = dense.subarray(feature * LABELS, (feature + 1) * LABELS);
    if (weights.every((weight) => weight === 0)) continue;
    out.varint(feature - last);
    for (const weight of weights) out.int16(weight);
    last = feature;
  }
  out.varint(0);
}

function readDense(input: ByteReader): Int16Array {
  const dense = new Int16Array(DENSE_FEATURES * LABELS);
  let feature = -1;
  for (let gap = input.varint(); gap !== 0; gap = input.varint()) {
    feature += gap;
    for (let label = 0; label < LABELS; label++) dense[feature * LABELS + label] = input.int16();
  }
  return dense;
}

function writeNgrams(out: ByteWriter, { hashes, masks, weights }: NgramTable): void {
  out.varint(hashes.length);
  let last = 0;
  for (const hash of hashes) {
    out.varint(hash - last);
    last = hash;
  }
  for (const mask of masks) out.byte(mask);
  for (const weight of weights) out.byte(weight & 255);
}

function readNgrams(input: ByteReader): NgramTable {
  // Corrupt counts cannot ask for more than the file could hold: the checksum was right.
  const size = input.varint();
  const hashes = new Uint32Array(size);
  let last = 0;
  for (let i = 0; i < size; i++) {
    last = (last + input.varint()) >>> 0;
    hashes[i] = last;
  }
  const masks = input.bytes(size);
  let used = 0;
  for (const mask of masks) used += BITS[mask] ?? 0;
  const weights = input.int8s(used * LABELS);
  return { hashes, masks, weights };
}

/** How many bits each byte has. */
const BITS = Uint8Array.from({ length: 256 }, (_, byte) => byte.toString(2).replaceAll('0', '').length);
