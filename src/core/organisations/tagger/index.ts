import type { Reading } from '../../document/reading';
import type { FoundName } from '../../found';
import { registerLookup } from '../register';
import { Emissions } from './emissions';
import { builtEvents, settleEvent, withBuilt } from './events';
import type { Gazetteer } from './gazetteer';
import { KindScorer } from './kind';
import { kindEvidence } from './kind-evidence';
import { EVENT_BEGIN, EVENT_END, EVENT_INSIDE, LABELS, O, ORG_BEGIN, ORG_END, ORG_INSIDE } from './labels';
import { buildLayers, type Layers } from './layers';
import { LineFeatures } from './line-features';
import { eachLine } from './lines';
import { decodeModel } from './model-file';
import { findRepeats, type Repeat } from './repeats';
import { eachSpan, type Span } from './spans';
import { mend } from './structure';
import { Viterbi } from './viterbi';

export { ModelError } from './model-file';
export type { Gazetteer, KnownMatch } from './gazetteer';

/** Finds the names of organisations and events in a text. */
export interface Tagger {
  /**
   * The names in text order, none overlapping, with offsets in `reading.text`; empty where there are none. Takes any
   * text, in time linear in its length.
   */
  tag(reading: Reading): FoundName[];
}

/**
 * A tagger with the weights of a model file and the names of a register.
 * @throws ModelError if `model` is not a whole, undamaged model file of this version.
 */
export function loadTagger(model: Uint8Array, register: Gazetteer = registerLookup()): Tagger {
  return new CrfTagger(model, buildLayers(register));
}

/** Outweighs all else at a character. */
const CERTAIN = 1_000_000;

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

/** What a name gains where it stands again, in the model's units: found once, and found more often. */
const REPEATED = [0, 100, 160] as const;

class CrfTagger implements Tagger {
  readonly #features: LineFeatures;
  readonly #emissions: Emissions;
  readonly #viterbi: Viterbi;
  readonly #kinds: KindScorer;

  constructor(
    model: Uint8Array,
    readonly layers: Layers,
  ) {
    const weights = decodeModel(model);
    this.#features = new LineFeatures(layers);
    this.#emissions = new Emissions(weights);
    this.#viterbi = new Viterbi(weights.transitions);
    this.#kinds = new KindScorer(weights.kinds);
  }

  tag({ text }: Reading): FoundName[] {
    const first: Span[] = [];
    eachLine(text, (start, end) => {
      this.#readLine(text, start, end, [], first);
    });
    const repeats = findRepeats(text, first);
    const spans = repeats.length > 0 ? this.#readAgain(text, first, repeats) : first;
    return spans.map((span) => this.#found(text, span));
  }

  /** Decodes one line; `repeats` are names in it that were found elsewhere in the text. */
  #readLine(text: string, start: number, end: number, repeats: readonly Repeat[], out: Span[]): void {
    this.#features.read(text, start, end);
    this.#emissions.score(this.#features);
    for (const repeat of repeats) this.#favour(repeat, start);
    this.#part(text.slice(start, end));
    this.#viterbi.decode(this.#emissions.sums, end - start);
    const spans: Span[] = [];
    eachSpan(this.#viterbi.path, end - start, start, (span) => {
      const mended = mend(text, span, this.layers.register);
      if (mended) spans.push(mended);
    });
    let earliest = start;
    for (const span of withBuilt(spans, builtEvents(text, start, end, this.layers))) {
      const settled = span.label === 'event' ? settleEvent(text, span, earliest, this.layers) : span;
      earliest = settled.end;
      out.push(settled);
    }
  }

  /** Keeps names off the spaces that part two things: a reading has one between Han characters only where the source has. */
  #part(line: string): void {
    const { sums } = this.#emissions;
    for (let at = line.indexOf(' '); at >= 0; at = line.indexOf(' ', at + 1)) {
      if (isHan(line.charCodeAt(at - 1)) && isHan(line.charCodeAt(at + 1))) sums[at * LABELS + O] = CERTAIN;
    }
  }

  /** Reads the lines with repeated names once more, and keeps the others. */
  #readAgain(text: string, first: readonly Span[], repeats: readonly Repeat[]): Span[] {
    const spans: Span[] = [];
    let next = 0;
    let kept = 0;
    eachLine(text, (start, end) => {
      const here: Repeat[] = [];
      for (; next < repeats.length; next++) {
        const repeat = repeats[next];
        if (!repeat || repeat.start >= end) break;
        if (repeat.start >= start && repeat.end <= end) here.push(repeat);
      }
      if (here.length > 0) this.#readLine(text, start, end, here, spans);
      for (; kept < first.length; kept++) {
        const span = first[kept];
        if (!span || span.start >= end) break;
        if (here.length === 0) spans.push(span);
      }
    });
    return spans;
  }

  #favour({ start, end, label, found }: Repeat, lineStart: number): void {
    const { sums } = this.#emissions;
    const gain = REPEATED[Math.min(found, REPEATED.length - 1)] ?? 0;
    const [begin, inside, last] =
      label === 'event' ? [EVENT_BEGIN, EVENT_INSIDE, EVENT_END] : [ORG_BEGIN, ORG_INSIDE, ORG_END];
    const share = Math.round(gain / (end - start));
    for (let i = start - lineStart; i < end - lineStart; i++) {
      const at = i * LABELS + (i === start - lineStart ? begin : i === end - lineStart - 1 ? last : inside);
      sums[at] = (sums[at] ?? 0) + share;
    }
  }

  #found(text: string, { start, end, label }: Span): FoundName {
    if (label === 'event') return { start, end, label, kind: null, name: null };
    const kind = this.#kinds.kindOf(text, start, end, kindEvidence(this.layers, text, start, end));
    return { start, end, label, kind, name: null };
  }
}
