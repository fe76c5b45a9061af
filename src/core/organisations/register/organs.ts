import type { OrganisationKind } from '../../annotations';
import { Trie } from './trie';

/** An organ that any division or country of a class may have. */
export interface Organ {
  /** Official form, which the full name of a body is composed with. */
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly englishName: string | null;
  /** Needs no context behind a one-character country name. */
  readonly firm: boolean;
  /** Read only behind a place whose name ends with its level (浙江省 + 委). */
  readonly behindLevel: boolean;
}

export interface Organs {
  readonly trie: Trie;
  /** By the trie's values. */
  readonly list: readonly Organ[];
}

const LEVEL = /^[省市县区州旗盟]/;

/** Reads a table of organs: official forms | other forms of the first | English name of the first, under `[kind]`. */
export function readOrgans(table: string): Organs {
  const trie = new Trie(2_000);
  const list: Organ[] = [];
  let kind: OrganisationKind = 'government';
  const add = (written: string, english: string | null, others: readonly string[]): void => {
    const [name, firm] = form(written);
    const organ: Organ = { name, kind, englishName: english, firm, behindLevel: false };
    trie.add(name, list.push(organ) - 1);
    for (const other of others) {
      const [alias, aliasFirm] = form(other);
      trie.add(alias, list.push({ ...organ, firm: aliasFirm }) - 1);
    }
    if (LEVEL.test(name)) trie.add(name.slice(1), list.push({ ...organ, name: name.slice(1), behindLevel: true }) - 1);
  };
  for (const line of table.trim().split('\n')) {
    if (line.startsWith('[')) {
      kind = line.slice(1, -1) as OrganisationKind;
      continue;
    }
    const [forms = '', others = '', english = ''] = line.split('|').map((column) => column.trim());
    forms.split(' ').forEach((written, index) => {
      add(written, index === 0 && english ? english : null, index === 0 ? others.split(' ').filter(Boolean) : []);
    });
  }
  return { trie, list };
}

function form(written: string): [name: string, firm: boolean] {
  return written.endsWith('*') ? [written.slice(0, -1), true] : [written, false];
}
