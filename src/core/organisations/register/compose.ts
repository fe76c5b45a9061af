import type { OrganisationKind } from '../../annotations';
import { BRANCHES } from './data/branches';
import { LOCAL_ORGANS } from './data/localOrgans';
import { NATIONAL_ORGANS } from './data/nationalOrgans';
import { buildCountries, type CountryName } from './countries';
import type { OrganisationLevel } from './entry';
import { mayFollow } from './guards';
import { readOrgans, type Organ, type Organs } from './organs';
import { buildPlaces, type Place } from './places';
import { Trie } from './trie';

/** A body's name that follows from a rule: division + organ, country + organ, country + 驻 + place + mission. */
export interface Composed {
  /** UTF-16 code units. */
  readonly length: number;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly englishName: string | null;
  readonly level: OrganisationLevel | null;
  /** Official name of the body above it, where the rule says one. */
  readonly parent: string | null;
  readonly ambiguous: boolean;
  readonly form: 'composed' | 'bare';
}

/** Divisions that may stand one in another: 浙江省杭州市西湖区. */
const MAX_PLACES = 4;
/** At most six characters of a city that is in no table, then the mission. */
const MISSION = /^[\u4e00-\u9fff]{0,6}?(?:大使馆|使馆|总领事馆|总领馆|领事馆|代表团|代表处|办事处)/;
const MISSION_REACH = 10;
const LEVELS = '省市县区州旗盟';

/** Where words of a trie that start at one offset end, shortest first, with their values. */
interface Ends {
  count: number;
  readonly at: Int32Array;
  readonly values: Int32Array;
}

/** An organ's form in a text. */
interface OrganMatch {
  readonly organ: Organ;
  readonly start: number;
  readonly end: number;
}

const MAX_ENDS = 8;

function ends(): Ends {
  return { count: 0, at: new Int32Array(MAX_ENDS), values: new Int32Array(MAX_ENDS) };
}

function readEnds(trie: Trie, text: string, from: number, into: Ends): void {
  into.count = 0;
  let node: number = Trie.ROOT;
  for (let i = from; i < text.length && into.count < MAX_ENDS; i++) {
    node = trie.next(node, text.charCodeAt(i));
    if (node < 0) return;
    const value = trie.value(node);
    if (value < 0) continue;
    into.at[into.count] = i + 1;
    into.values[into.count++] = value;
  }
}

/** Reads composed names. One instance keeps its tables and scratch space; it is not re-entrant. */
export class Composer {
  readonly #places = buildPlaces();
  readonly #countries = buildCountries();
  readonly #local = readOrgans(LOCAL_ORGANS);
  readonly #national = readOrgans(NATIONAL_ORGANS);
  readonly #branches = new Trie();
  readonly #placeEnds = Array.from({ length: MAX_PLACES }, ends);
  readonly #countryEnds = ends();
  readonly #organEnds = ends();

  constructor() {
    for (const branch of BRANCHES.split(' ')) this.#branches.add(branch, 0);
  }

  /** The UTF-16 code units that composed names start with. */
  firstCodes(): number[] {
    const levels = LEVELS.split('').map((level) => level.charCodeAt(0));
    return [...this.#places.trie.firstCodes(), ...this.#countries.trie.firstCodes(), ...levels];
  }

  /** The longest composed name that starts at `at`; undefined for none. */
  matchAt(text: string, at: number): Composed | undefined {
    const local = this.#localAt(text, at);
    const national = this.#nationalAt(text, at);
    return !national || (local && local.length >= national.length) ? local : national;
  }

  /** End of the longest division's or country's name that starts at `at`; `at` where there is none. */
  placeEnd(text: string, at: number): number {
    readEnds(this.#places.trie, text, at, this.#organEnds);
    const place = this.#organEnds.count > 0 ? (this.#organEnds.at[this.#organEnds.count - 1] ?? at) : at;
    return Math.max(place, this.countryEnd(text, at));
  }

  /** End of the longest country's name of two characters or more that starts at `at`; `at` where there is none. */
  countryEnd(text: string, at: number): number {
    const found = this.#countryEnds;
    readEnds(this.#countries.trie, text, at, found);
    for (let i = found.count - 1; i >= 0; i--) {
      if (!this.#countries.list[found.values[i] ?? 0]?.headline) return found.at[i] ?? at;
    }
    return at;
  }

  /** End of the branch that a body has in a place, from the end of the body's name; `from` where there is none. */
  branchEnd(text: string, from: number): number {
    let end = this.placeEnd(text, from);
    if (end === from) return from;
    end = this.placeEnd(text, end);
    const found = this.#organEnds;
    readEnds(this.#branches, text, end, found);
    return found.count > 0 ? (found.at[found.count - 1] ?? from) : from;
  }

  #localAt(text: string, at: number): Composed | undefined {
    return this.#placesFrom(text, at, at, null, 0) ?? this.#barelyLocal(text, at);
  }

  /** Division upon division, the longest first, then an organ. */
  #placesFrom(text: string, at: number, from: number, above: Place | null, depth: number): Composed | undefined {
    const found = this.#placeEnds[depth];
    if (!found) return undefined;
    readEnds(this.#places.trie, text, from, found);
    for (let i = found.count - 1; i >= 0; i--) {
      const end = found.at[i] ?? from;
      const place = this.#places.list[found.values[i] ?? 0];
      if (!place || (above && place.level < above.level)) continue;
      const deeper = this.#placesFrom(text, at, end, place, depth + 1);
      if (deeper) return deeper;
      const organ = this.#organAt(this.#local, text, end, LEVELS.includes(text.charAt(end - 1)));
      if (organ) return localBody(text, at, from, place, above, organ);
    }
    return undefined;
  }

  /** 省财政厅, 市政府: which province or city it is, the text says elsewhere. */
  #barelyLocal(text: string, at: number): Composed | undefined {
    if (!LEVELS.includes(text.charAt(at))) return undefined;
    const organ = this.#organAt(this.#local, text, at + 1, true);
    if (!organ || organ.organ.kind === 'company' || organ.organ.kind === 'media') return undefined;
    const length = organ.end - at;
    const { kind } = organ.organ;
    return {
      length,
      name: text.slice(at, organ.end),
      kind,
      englishName: null,
      level: OF_BARE_LEVEL[text.charAt(at)] ?? null,
      parent: null,
      ambiguous: true,
      form: 'bare',
    };
  }

  #nationalAt(text: string, at: number): Composed | undefined {
    const found = this.#countryEnds;
    readEnds(this.#countries.trie, text, at, found);
    for (let i = found.count - 1; i >= 0; i--) {
      const end = found.at[i] ?? at;
      const country = this.#countries.list[found.values[i] ?? 0];
      if (!country) continue;
      const organ = this.#organAt(this.#national, text, end, false);
      if (organ) return nationalBody(at, country, organ);
      const mission = this.#missionEnd(text, end);
      if (mission > end) {
        const name = country.country + text.slice(end, mission);
        const length = mission - at;
        return {
          length,
          name,
          kind: 'government',
          englishName: null,
          level: countryLevel(country),
          parent: null,
          ambiguous: false,
          form: 'composed',
        };
      }
    }
    return undefined;
  }

  /** 驻 + country, with a city or not + 大使馆 and the like. */
  #missionEnd(text: string, from: number): number {
    let end = from;
    if (text.charAt(end) === '常') end++;
    if (text.charAt(end) !== '驻') return from;
    end++;
    const host = text.startsWith('联合国', end) ? end + 3 : this.#hostEnd(text, end);
    const mission = MISSION.exec(text.slice(host, host + MISSION_REACH));
    return mission && host > end ? host + mission[0].length : from;
  }

  #hostEnd(text: string, at: number): number {
    const saved = this.#organEnds;
    readEnds(this.#countries.trie, text, at, saved);
    let end = saved.count > 0 ? (saved.at[saved.count - 1] ?? at) : at;
    if (text.charAt(at) === '华') end = Math.max(end, at + 1);
    readEnds(this.#places.trie, text, end, saved);
    return saved.count > 0 ? (saved.at[saved.count - 1] ?? end) : end;
  }

  #organAt(organs: Organs, text: string, from: number, level: boolean): OrganMatch | undefined {
    const found = this.#organEnds;
    readEnds(organs.trie, text, from, found);
    for (let i = found.count - 1; i >= 0; i--) {
      const end = found.at[i] ?? from;
      const organ = organs.list[found.values[i] ?? 0];
      if (!organ || (organ.behindLevel && !level)) continue;
      if (mayFollow(text.charAt(end - 1), text.charAt(end))) return { organ, start: from, end };
    }
    return undefined;
  }
}

/** Kinds whose bodies are named with the full name of the division that they serve; a bank or school keeps its own. */
const OF_STATE = /^(?:government|party|legislature|judiciary|military|association)$/;

/** `from`: where the name of `place`, the lowest division, starts in `text`. */
function localBody(
  text: string,
  at: number,
  from: number,
  place: Place,
  above: Place | null,
  { organ, start, end }: OrganMatch,
): Composed {
  const { kind } = organ;
  const length = end - at;
  if (place.foreign || !OF_STATE.test(kind)) {
    const written = text.slice(from, start);
    const name = place.foreign ? place.name + text.slice(start, end) : written + organ.name;
    const level = place.foreign && OF_STATE.test(kind) ? 'foreign' : null;
    return { length, name, kind, englishName: null, level, parent: null, ambiguous: false, form: 'composed' };
  }
  // A county's name alone is often shared; with the place above it, it is not. A prefecture's name stands alone.
  const base = (above && place.level === 3 ? above.name : '') + place.name;
  const suffix = organ.name;
  const doubled = !organ.behindLevel && LEVELS.includes(suffix.charAt(0)) && base.endsWith(suffix.charAt(0));
  return {
    length,
    name: base + (doubled ? suffix.slice(1) : suffix),
    kind,
    englishName: organ.englishName && place.englishName ? `${organ.englishName} of ${place.englishName}` : null,
    level: kind === 'association' ? null : place.rank,
    parent: kind === 'government' && !suffix.includes('政府') ? localGovernment(base) : null,
    ambiguous: false,
    form: 'composed',
  };
}

/** 市 and 区 stand for divisions of several ranks. */
const OF_BARE_LEVEL: Readonly<Record<string, OrganisationLevel>> = {
  省: 'provincial',
  州: 'prefectural',
  盟: 'prefectural',
  县: 'county',
  旗: 'county',
};

function countryLevel({ country }: CountryName): OrganisationLevel {
  return country === '中国' ? 'central' : 'foreign';
}

function localGovernment(place: string): string {
  return `${place}${place.endsWith('特别行政区') ? '政府' : '人民政府'}`;
}

function nationalBody(at: number, country: CountryName, { organ, end }: OrganMatch): Composed {
  return {
    length: end - at,
    name: country.country + organ.name,
    kind: organ.kind,
    englishName: organ.englishName && country.englishName ? `${organ.englishName} of ${country.englishName}` : null,
    level: OF_STATE.test(organ.kind) && organ.kind !== 'association' ? countryLevel(country) : null,
    parent: null,
    ambiguous: country.headline && country.contextual && !organ.firm,
    form: 'composed',
  };
}
