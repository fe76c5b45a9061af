import type { Figure } from '../annotations';
import type { FoundFigure } from '../found';

/**
 * Gives an amount without a unit the unit that the same amount has elsewhere in the article: a headline that says
 * 超1.5万亿 means the 超1.5万亿元 of its text. Only amounts with scale words (a value of 10,000 and more) are so exact
 * that the same digits are the same amount.
 */
export function implyUnits(found: readonly FoundFigure[]): FoundFigure[] {
  if (!found.some(({ figure }) => figure.kind === 'number' && isLarge(figure))) return [...found];
  const withUnit = new Map<string, Figure>();
  for (const { figure } of found) {
    if (figure.unit !== null && isLarge(figure) && !withUnit.has(amountOf(figure)))
      withUnit.set(amountOf(figure), figure);
  }
  return found.map((each) => {
    const { figure } = each;
    const same = figure.kind === 'number' && isLarge(figure) ? withUnit.get(amountOf(figure)) : undefined;
    if (!same) return each;
    const { kind, unit, unitCode } = same;
    return { ...each, figure: { ...figure, kind, unit, unitCode } };
  });
}

const LARGE = 5;
/** Longer amounts are no news; comparing them would cost more than it tells. */
const LONGEST = 40;

function isLarge({ value, high }: Figure): boolean {
  const length = (value ?? high ?? '').length;
  return length >= LARGE && length <= LONGEST;
}

function amountOf({ value, low, high }: Figure): string {
  return value ?? `${low ?? ''}..${high ?? ''}`;
}
