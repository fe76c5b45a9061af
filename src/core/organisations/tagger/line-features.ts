import { charType, normalise } from './characters';
import { REGISTER_VALUES, tagKnown } from './gazetteer';
import { CONTEXT_VALUES, HEAD_VALUES, PLACE_VALUES, type Layers } from './layers';
import { startsOf, tagCount, tagWords } from './longest';
import { Surroundings, AHEAD, BETWEEN, EVENT_AHEAD, OPENED, SINCE_PLACE } from './surroundings';

/** Longest line that is read at once; the caller cuts longer ones. */
export const LINE_LIMIT = 2048;
/** Padding on both sides of a line, so that windows need no checks. */
export const PAD = 4;
const EDGE = 1;

const REGISTER = tagCount(REGISTER_VALUES);
const HEAD = tagCount(HEAD_VALUES);
const CONTEXT = tagCount(CONTEXT_VALUES);
const PLACE = tagCount(PLACE_VALUES);
const TYPES = 8;
const BRACKETS = 8;

/** How many numbers each template of dense features takes; a feature's number is its value behind those before it. */
const TEMPLATES = [
  REGISTER, // at the character before
  REGISTER,
  REGISTER, // at the character behind
  PLACE,
  PLACE,
  PLACE,
  HEAD,
  HEAD,
  HEAD,
  CONTEXT,
  CONTEXT,
  CONTEXT,
  PLACE * HEAD,
  PLACE * HEAD, // place before, head here
  HEAD * CONTEXT, // head here, context behind
  CONTEXT * PLACE, // context before, place here
  REGISTER * HEAD, // register before, head here
  REGISTER * CONTEXT, // register before, context here
  AHEAD,
  AHEAD * PLACE,
  AHEAD * CONTEXT, // context before
  TYPES * TYPES * TYPES,
  BRACKETS * TYPES,
  SINCE_PLACE * AHEAD,
  BETWEEN,
  EVENT_AHEAD * OPENED,
  EVENT_AHEAD * CONTEXT, // context before
  EVENT_AHEAD * HEAD,
] as const;
export const DENSE = TEMPLATES.length;
const STARTS: readonly number[] = TEMPLATES.map((_, i) => TEMPLATES.slice(0, i).reduce((a, b) => a + b, 0));
/** Number of each template's first feature, which says that there is nothing to say. */
export const TEMPLATE_STARTS = Int32Array.from(STARTS);
/** Numbers of dense features in all. */
export const DENSE_FEATURES = TEMPLATES.reduce((a, b) => a + b, 0);

/** Features of one line, in arrays that the next line overwrites. */
export class LineFeatures {
  length = 0;
  /** Normalised characters, for the n-grams: character `i` is at `i + PAD`. */
  readonly characters = new Uint16Array(LINE_LIMIT + 2 * PAD);
  /** Numbers of the dense features of character `i`: `dense[i * DENSE]` and the next `DENSE - 1`. */
  readonly dense = new Int32Array(LINE_LIMIT * DENSE);

  readonly #codes = new Uint16Array(LINE_LIMIT);
  readonly #register = new Int16Array(LINE_LIMIT + 1);
  readonly #heads = new Int16Array(LINE_LIMIT + 1);
  readonly #contexts = new Int16Array(LINE_LIMIT + 1);
  readonly #places = new Int16Array(LINE_LIMIT + 1);
  /** Shapes: character `i` is at `i + 1`. */
  readonly #types = new Uint8Array(LINE_LIMIT + 2);
  readonly #around = new Surroundings(LINE_LIMIT);

  readonly #starts: Readonly<Record<'heads' | 'contexts' | 'places', Uint8Array>>;

  constructor(readonly layers: Layers) {
    const { heads, contexts, places } = layers;
    this.#starts = { heads: startsOf(heads), contexts: startsOf(contexts), places: startsOf(places) };
  }

  /** Reads `text` from `start` to `end`, at most {@link LINE_LIMIT} characters. */
  read(text: string, start: number, end: number): void {
    const length = end - start;
    this.length = length;
    this.characters.fill(EDGE, 0, PAD);
    this.characters.fill(EDGE, PAD + length, length + 2 * PAD);
    this.#types[0] = this.#types[length + 1] = 7;
    for (let i = 0; i < length; i++) {
      const code = text.charCodeAt(start + i);
      this.#codes[i] = code;
      this.characters[i + PAD] = normalise(code);
      this.#types[i + 1] = charType(code);
    }
    tagKnown(this.layers.register, text, start, end, this.#register);
    tagWords(this.layers.heads, this.#starts.heads, this.#codes, length, this.#heads);
    tagWords(this.layers.contexts, this.#starts.contexts, this.#codes, length, this.#contexts);
    tagWords(this.layers.places, this.#starts.places, this.#codes, length, this.#places);
    for (const tags of [this.#register, this.#heads, this.#contexts, this.#places]) tags[length] = 0;
    this.#around.read(length, this.#types, this.#heads, this.#contexts, this.#places);
    this.#number();
  }

  #number(): void {
    const { dense, length } = this;
    const [register, heads, contexts, places, types] = [
      this.#register,
      this.#heads,
      this.#contexts,
      this.#places,
      this.#types,
    ];
    const around = this.#around;
    let registerBefore = 0;
    let headBefore = 0;
    let contextBefore = 0;
    let placeBefore = 0;
    let open = 0;
    let out = 0;
    for (let i = 0; i < length; i++) {
      const r = register[i] ?? 0;
      const h = heads[i] ?? 0;
      const c = contexts[i] ?? 0;
      const p = places[i] ?? 0;
      const type = types[i + 1] ?? 0;
      open = brackets(open, this.#codes[i] ?? 0);
      const ahead = around.ahead[i] ?? 0;
      const event = around.eventAhead[i] ?? 0;
      dense[out] = registerBefore;
      dense[out + 1] = (STARTS[1] ?? 0) + r;
      dense[out + 2] = (STARTS[2] ?? 0) + (register[i + 1] ?? 0);
      dense[out + 3] = (STARTS[3] ?? 0) + placeBefore;
      dense[out + 4] = (STARTS[4] ?? 0) + p;
      dense[out + 5] = (STARTS[5] ?? 0) + (places[i + 1] ?? 0);
      dense[out + 6] = (STARTS[6] ?? 0) + headBefore;
      dense[out + 7] = (STARTS[7] ?? 0) + h;
      dense[out + 8] = (STARTS[8] ?? 0) + (heads[i + 1] ?? 0);
      dense[out + 9] = (STARTS[9] ?? 0) + contextBefore;
      dense[out + 10] = (STARTS[10] ?? 0) + c;
      dense[out + 11] = (STARTS[11] ?? 0) + (contexts[i + 1] ?? 0);
      dense[out + 12] = (STARTS[12] ?? 0) + p * HEAD + h;
      dense[out + 13] = (STARTS[13] ?? 0) + placeBefore * HEAD + h;
      dense[out + 14] = (STARTS[14] ?? 0) + h * CONTEXT + (contexts[i + 1] ?? 0);
      dense[out + 15] = (STARTS[15] ?? 0) + contextBefore * PLACE + p;
      dense[out + 16] = (STARTS[16] ?? 0) + registerBefore * HEAD + h;
      dense[out + 17] = (STARTS[17] ?? 0) + registerBefore * CONTEXT + c;
      dense[out + 18] = (STARTS[18] ?? 0) + ahead;
      dense[out + 19] = (STARTS[19] ?? 0) + ahead * PLACE + p;
      dense[out + 20] = (STARTS[20] ?? 0) + ahead * CONTEXT + contextBefore;
      dense[out + 21] = (STARTS[21] ?? 0) + (types[i] ?? 0) * 64 + type * 8 + (types[i + 2] ?? 0);
      dense[out + 22] = (STARTS[22] ?? 0) + open * TYPES + type;
      dense[out + 23] = (STARTS[23] ?? 0) + (around.sincePlace[i] ?? 0) * AHEAD + ahead;
      dense[out + 24] = (STARTS[24] ?? 0) + (around.between[i] ?? 0);
      dense[out + 25] = (STARTS[25] ?? 0) + event * OPENED + (around.opened[i] ?? 0);
      dense[out + 26] = (STARTS[26] ?? 0) + event * CONTEXT + contextBefore;
      dense[out + 27] = (STARTS[27] ?? 0) + event * HEAD + h;
      out += DENSE;
      registerBefore = r;
      headBefore = h;
      contextBefore = c;
      placeBefore = p;
    }
  }
}

/** Which brackets are open behind `code`: 1 for 《, 2 for “, 4 for （. */
function brackets(open: number, code: number): number {
  switch (code) {
    case 0x300a:
      return open | 1;
    case 0x300b:
      return open & ~1;
    case 0x201c:
      return open | 2;
    case 0x201d:
      return open & ~2;
    case 0xff08:
    case 0x28:
      return open | 4;
    case 0xff09:
    case 0x29:
      return open & ~4;
    default:
      return open;
  }
}
