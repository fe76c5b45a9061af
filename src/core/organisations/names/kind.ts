import type { OrganisationKind } from '../../annotations';
import { type RegisterMatch, registerLookup } from '../register';
import { KIND_OF_HEAD, LONGEST_HEAD, UNIT } from './heads';
import { LONGEST_TRADE, TRADE_WORDS } from './words';

/**
 * Kind of the organisation that `name` names: by the register; else, for a unit of a body that the register knows, that
 * body's; else by the head that the name ends with. `guess` is what its context says, where that is known: it yields to
 * the register and to heads that say one thing only (公司, 大学, 法院). Null where nothing says.
 */
export function kindOfName(name: string, guess: OrganisationKind | null = null): OrganisationKind | null {
  const bare = withoutBrackets(name);
  const known = registerLookup().matchAt(bare, 0);
  if (known?.length === bare.length && agrees(known, guess)) return known.kind;
  if (bare.endsWith('医院')) return 'hospital';
  if (/大学.+(?:学院|系|研究院|研究所|实验室|中心)$/.test(bare)) return 'university';
  const head = headOf(bare);
  if (known && !known.ambiguous && inherits(bare, head)) return known.kind;
  return (guess === null || isSure(bare, head) ? KIND_OF_HEAD.get(head) : guess) ?? guess ?? companyLike(bare);
}

/** An ambiguous name of the register is meant only where the kind that the context gives is its kind. */
export function agrees(match: RegisterMatch, kind: OrganisationKind | null): boolean {
  return !match.ambiguous || kind === null || match.kind === kind;
}

/** True for a unit whose head does not say more than that it is one. */
function inherits(name: string, head: string): boolean {
  const kind = KIND_OF_HEAD.get(head);
  return UNIT.test(name) && kind !== 'judiciary' && kind !== 'school';
}

/** True for a head of two characters or more that is no unit's: it says the kind whatever stands around the name. */
function isSure(name: string, head: string): boolean {
  return head.length >= 2 && head.length < name.length && !UNIT.test(name);
}

/** The longest head that `name` ends with; empty for none. */
function headOf(name: string): string {
  for (let length = Math.min(LONGEST_HEAD, name.length); length > 0; length--) {
    const head = name.slice(name.length - length);
    if (KIND_OF_HEAD.has(head)) return head;
  }
  return '';
}

/** A name that ends with a trade (兰花文化), has the exchanges' mark of a share at risk (*ST…), or is in Latin letters. */
function companyLike(name: string): OrganisationKind | null {
  const longest = Math.min(LONGEST_TRADE, name.length - 2);
  for (let length = longest; length >= 2; length--) if (TRADE_WORDS.has(name.slice(-length))) return 'company';
  return /^(?:\*?ST|[A-Za-z0-9&.·-]+$)/.test(name) ? 'company' : null;
}

/** `name` without the brackets at its end: 四川师范大学（成龙校区）. What stands in brackets within stays. */
function withoutBrackets(name: string): string {
  const bare = name.replace(/[（(][^（）()]*[）)]$/, '');
  return bare === '' ? name : bare;
}
