import type { OrganisationKind } from '../../annotations';
import { Composer } from './compose';
import { TABLES } from './data';
import { STOCK_NAMES } from './data/stockNames';
import type { OrganisationLevel, RegisterEntry } from './entry';
import { isWholeWord, mayFollow } from './guards';
import { parseNames, parseRegister } from './parse';
import { Trie } from './trie';

/** A name of the register, or composed by its rules, as it stands in a text. */
export interface RegisterMatch {
  /** UTF-16 code units. */
  readonly length: number;
  /** Official full name: of the entry, or as the rule composes it (浙江省卫生健康委员会 for 浙江卫健委). */
  readonly name: string;
  readonly kind: OrganisationKind;
  /** The entry; for a branch (中国银行上海市分行) the body it belongs to; null for a composed name. */
  readonly entry: RegisterEntry | null;
  /**
   * `name`: of an entry; `composed`: division or country + organ; `branch`: entry + place + branch; `bare`: level +
   * organ (省财政厅), of which division the text must say.
   */
  readonly form: 'name' | 'composed' | 'branch' | 'bare';
  /** The words are also ordinary words, or several bodies' name: an organisation only where the context says so. */
  readonly ambiguous: boolean;
  readonly englishName: string | null;
  readonly level: OrganisationLevel | null;
  readonly parent: string | null;
}

/** Reads names of the register in a text. Any string, any offset: no throw. */
export interface RegisterLookup {
  /**
   * The longest name that starts at UTF-16 offset `at`, in time of that name's length; undefined for none. A name that
   * cuts a word (财政部|门, 美军|事, an ASCII word) is none.
   */
  matchAt(text: string, at: number): RegisterMatch | undefined;
  /** The organisation that exactly `name` names, official, short or composed; undefined for none. */
  byName(name: string): RegisterMatch | undefined;
  /** End of the longest division's or country's name (两字以上) that starts at `at`; `at` itself for none. */
  placeEnd(text: string, at: number): number;
  /** Every name, leftmost and longest, in one pass over the text. */
  matches(text: string): (RegisterMatch & { readonly start: number })[];
}

/** The names of the entries in one trie. */
class Names {
  readonly #trie = new Trie(60_000);
  readonly #owners: { readonly entry: RegisterEntry; readonly ambiguous: boolean }[] = [];

  add(entry: RegisterEntry): void {
    const add = (name: string): void => {
      const owner = { entry, ambiguous: entry.contextual.includes(name) };
      this.#trie.add(name, this.#owners.push(owner) - 1);
    };
    add(entry.name);
    entry.shortNames.forEach(add);
  }

  firstCodes(): Iterable<number> {
    return this.#trie.firstCodes();
  }

  /** The longest name from `at` that cuts no word; undefined for none. */
  longestAt(text: string, at: number): { entry: RegisterEntry; ambiguous: boolean; end: number } | undefined {
    let node: number = Trie.ROOT;
    let best = -1;
    let end = at;
    for (let i = at; i < text.length; i++) {
      node = this.#trie.next(node, foldBracket(text.charCodeAt(i)));
      if (node < 0) break;
      const value = this.#trie.value(node);
      if (value < 0) continue;
      // A name that another word cuts takes the shorter ones in it along: 复旦大学|生 is not 复旦 either.
      const whole = isWholeWord(text, at, i + 1) && mayFollow(text.charAt(i), text.charAt(i + 1));
      best = whole ? value : -1;
      end = i + 1;
    }
    const owner = best < 0 ? undefined : this.#owners[best];
    return owner && { ...owner, end };
  }
}

/** Brackets as in the register: （集团） for (集团). */
function foldBracket(code: number): number {
  return code === 40 ? 0xff08 : code === 41 ? 0xff09 : code;
}

class CompiledRegister implements RegisterLookup {
  readonly #names = new Names();
  readonly #composer = new Composer();
  /** By code unit, 1 where a name may start with it: most offsets of a text end here. */
  readonly #starts = new Uint8Array(0x10000);

  constructor(entries: Iterable<RegisterEntry>) {
    for (const entry of entries) this.#names.add(entry);
    for (const code of [...this.#names.firstCodes(), ...this.#composer.firstCodes()]) this.#starts[code] = 1;
  }

  matchAt(text: string, at: number): RegisterMatch | undefined {
    if (!this.#starts[text.charCodeAt(at)]) return undefined;
    const named = this.#nameAt(text, at);
    const composed = this.#composer.matchAt(text, at);
    const longest = Math.max(named?.length ?? 0, composed?.length ?? 0);
    const chinese = this.#chineseAt(text, at);
    if (named?.length === longest && !(chinese && chinese.length > longest)) return named;
    if (chinese && chinese.length >= longest) return chinese;
    return composed && { ...composed, entry: null };
  }

  byName(name: string): RegisterMatch | undefined {
    const match = this.matchAt(name, 0);
    return match?.length === name.length ? match : undefined;
  }

  placeEnd(text: string, at: number): number {
    return this.#composer.placeEnd(text, at);
  }

  matches(text: string): (RegisterMatch & { readonly start: number })[] {
    const found: (RegisterMatch & { readonly start: number })[] = [];
    for (let at = 0; at < text.length;) {
      const match = this.matchAt(text, at);
      if (match) found.push({ ...match, start: at });
      at += match?.length ?? 1;
    }
    return found;
  }

  /** A name of an entry, with the branch of a place behind it. */
  #nameAt(text: string, at: number): RegisterMatch | undefined {
    const found = this.#names.longestAt(text, at);
    if (!found) return undefined;
    const { entry, end, ambiguous } = found;
    const branch = this.#composer.branchEnd(text, end);
    const { kind, englishName, level, parent } = entry;
    if (branch === end || !mayFollow(text.charAt(branch - 1), text.charAt(branch))) {
      return { length: end - at, name: entry.name, kind, entry, form: 'name', ambiguous, englishName, level, parent };
    }
    const name = entry.name + text.slice(end, branch);
    const length = branch - at;
    return { length, name, kind, entry, form: 'branch', ambiguous, englishName: null, level: null, parent: entry.name };
  }

  /** 中国 or 我国 before the name of a state organ: 中国商务部. */
  #chineseAt(text: string, at: number): RegisterMatch | undefined {
    if (!text.startsWith('中国', at) && !text.startsWith('我国', at)) return undefined;
    const match = this.#nameAt(text, at + 2);
    const state = match && ['government', 'legislature', 'judiciary', 'party'].includes(match.kind);
    return state && !match.name.startsWith('中国') ? { ...match, length: match.length + 2 } : undefined;
  }
}

let entries: readonly RegisterEntry[] | undefined;
let compiled: CompiledRegister | undefined;

/** Every entry of the register, in the order of its tables; read when first asked for. */
export function registerEntries(): readonly RegisterEntry[] {
  entries ??= [...parseRegister(TABLES), ...parseNames('company', STOCK_NAMES)];
  return entries;
}

/** The compiled register, built when first asked for and kept. */
export function registerLookup(): RegisterLookup {
  compiled ??= new CompiledRegister(registerEntries());
  return compiled;
}
