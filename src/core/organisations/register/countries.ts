import { COUNTRIES } from './data/countries';
import { Trie } from './trie';

export interface CountryName {
  /** Usual name: 美国 for 美 and 美利坚合众国 too. */
  readonly country: string;
  readonly englishName: string | null;
  /** A one-character form that is also a common word: an organ behind it needs context. */
  readonly contextual: boolean;
  /** One character, which stands before an organ only. */
  readonly headline: boolean;
}

export interface Countries {
  readonly trie: Trie;
  /** By the trie's values. */
  readonly list: readonly CountryName[];
}

/** A one-character form that several countries share is the first one's of the table. */
export function buildCountries(): Countries {
  const trie = new Trie(1_000);
  const list: CountryName[] = [];
  for (const line of COUNTRIES.trim().split('\n')) {
    const [country = '', others = '', short = '', english = ''] = line.split('|');
    const name = { country, englishName: english || null, contextual: false, headline: false };
    for (const word of [country, ...others.split(' ').filter(Boolean)]) trie.add(word, list.push(name) - 1);
    if (!short) continue;
    const headline = { ...name, headline: true, contextual: short.endsWith('?') };
    trie.add(short.charAt(0), list.push(headline) - 1);
  }
  return { trie, list };
}
