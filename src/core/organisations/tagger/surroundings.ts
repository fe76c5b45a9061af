import { HEAD_VALUES } from './layers';
import { FIRST, LAST, ONLY } from './longest';
import { CONTEXT_CLASSES, FIRST_EVENT_HEAD } from './words';

/** Buckets of a distance in characters. */
const NEAR = 8;
/** Next head word in the clause: 0 for none, else its class and the distance to its last character. */
export const AHEAD = 1 + HEAD_VALUES * NEAR;
/** Distance to the last character of the next event's head word in the sentence's part, brackets and quotes included. */
export const EVENT_AHEAD = 1 + NEAR;
/** What opened the part of the sentence that may name an event, and how far back. */
const OPENERS = ['ordinal', 'attend', 'honour', 'time'].map((name) => CONTEXT_CLASSES.indexOf(name) + 1);
export const OPENED = 1 + OPENERS.length * NEAR;
export const SINCE_PLACE = NEAR;
/** Where a character stands between two bounds: distances, kinds of bounds, and whether the line tells of markets. */
const BOUNDS = 4;
export const BETWEEN = NEAR * NEAR * BOUNDS * BOUNDS * 2;

const MARKET = CONTEXT_CLASSES.indexOf('market') + 1;
/** Classes of context words of two characters or more that bound a name. */
const BOUNDING = new Set(
  ['title', 'say', 'attend', 'deictic', 'time', 'credit', 'market'].map((name) => CONTEXT_CLASSES.indexOf(name) + 1),
);

/** Shapes from this on are punctuation (see `charType`). */
const OPENING = 4;
const COMMA = 6;

/** What stands to the left and right of each character of a line, further than n-grams see. */
export class Surroundings {
  readonly ahead: Int16Array;
  readonly eventAhead: Uint8Array;
  readonly opened: Uint8Array;
  readonly sincePlace: Uint8Array;
  readonly between: Int16Array;
  readonly #right: Uint8Array;

  constructor(limit: number) {
    this.ahead = new Int16Array(limit);
    this.eventAhead = new Uint8Array(limit);
    this.opened = new Uint8Array(limit);
    this.sincePlace = new Uint8Array(limit);
    this.between = new Int16Array(limit);
    this.#right = new Uint8Array(limit);
  }

  /** Reads a line's layers of tags; `types` has character `i` at `i + 1`. */
  read(length: number, types: Uint8Array, heads: Int16Array, contexts: Int16Array, places: Int16Array): void {
    this.#readBackwards(length, types, heads, contexts);
    this.#readForwards(length, types, contexts, places);
  }

  #readBackwards(length: number, types: Uint8Array, heads: Int16Array, contexts: Int16Array): void {
    let klass = -1;
    let distance = 0;
    let event = -1;
    let bound = 3;
    let right = 0;
    for (let i = length - 1; i >= 0; i--) {
      const type = types[i + 1] ?? 0;
      const tag = (heads[i] ?? 0) - 1;
      const position = tag & 3;
      distance++;
      if (event >= 0) event++;
      if (tag >= 0 && (position === LAST || position === ONLY)) {
        klass = tag >> 2;
        distance = 0;
        if (klass >= FIRST_EVENT_HEAD) event = 0;
      } else if (type >= OPENING) klass = -1;
      if (type >= COMMA) event = -1;
      this.ahead[i] = klass < 0 ? 0 : 1 + klass * NEAR + bucket(distance);
      this.eventAhead[i] = event < 0 ? 0 : 1 + wideBucket(event);
      // Bounds: 0 a comma or 、, 1 other punctuation, 2 a context word, 3 the line's edge.
      if (type >= OPENING) {
        bound = type === COMMA ? 0 : 1;
        right = 0;
      } else {
        const context = contexts[i] ?? 0;
        right++;
        if (bounds(context, FIRST)) {
          this.#right[i] = bucket(right) * BOUNDS + bound;
          bound = 2;
          right = 0;
          continue;
        }
      }
      this.#right[i] = bucket(right) * BOUNDS + bound;
    }
  }

  #readForwards(length: number, types: Uint8Array, contexts: Int16Array, places: Int16Array): void {
    let sincePlace = NEAR - 1;
    let opener = 0;
    let since = 0;
    let bound = 3;
    let left = 0;
    const market = this.#ofMarkets(length, contexts) ? BETWEEN / 2 : 0;
    for (let i = 0; i < length; i++) {
      const type = types[i + 1] ?? 0;
      const context = contexts[i] ?? 0;
      if (places[i]) sincePlace = 0;
      else sincePlace = type >= OPENING ? NEAR - 1 : Math.min(NEAR - 1, sincePlace + 1);
      this.sincePlace[i] = sincePlace;
      since++;
      const opens = OPENERS.indexOf(1 + ((context - 1) >> 2)) + 1;
      if (context > 0 && opens > 0) {
        opener = opens;
        since = 0;
      } else if (type >= COMMA) opener = 0;
      this.opened[i] = opener === 0 ? 0 : 1 + (opener - 1) * NEAR + wideBucket(since);
      if (type >= OPENING) {
        bound = type === COMMA ? 0 : 1;
        left = 0;
      } else left++;
      this.between[i] = market + (bucket(left) * BOUNDS + bound) * NEAR * BOUNDS + (this.#right[i] ?? 0);
      if (bounds(context, LAST)) {
        bound = 2;
        left = 0;
      }
    }
  }

  #ofMarkets(length: number, contexts: Int16Array): boolean {
    let words = 0;
    for (let i = 0; i < length; i++) {
      const tag = (contexts[i] ?? 0) - 1;
      if (tag >= 0 && 1 + (tag >> 2) === MARKET && (tag & 3) === FIRST && ++words > 1) return true;
    }
    return false;
  }
}

/** True where a context word of two characters or more that bounds names has its first or last character. */
function bounds(context: number, position: number): boolean {
  return context > 0 && ((context - 1) & 3) === position && BOUNDING.has(1 + ((context - 1) >> 2));
}

function bucket(distance: number): number {
  if (distance < 5) return distance;
  return distance < 8 ? 5 : distance < 12 ? 6 : 7;
}

function wideBucket(distance: number): number {
  if (distance < 3) return distance;
  return distance < 5 ? 3 : distance < 8 ? 4 : distance < 12 ? 5 : distance < 18 ? 6 : 7;
}
