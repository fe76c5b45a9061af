import { isQuantity, readQuantity, type Quantity, type Source } from './quantity';
import { isHan, isOneOf } from './text';

/** How many further items of a list are looked at for the unit of its first. */
const ITEMS = 4;

/**
 * Gives a bare number of a list the unit that the list's last number has: 3.1和2.1个百分点, 12、15和20亿元. The number
 * itself stays as written: a scale word is shared in ranges only. Undefined where no list follows.
 */
export function withUnitOfList(source: Source, first: Quantity): Quantity | undefined {
  const { text } = source;
  if (first.numeral.form !== 'ascii' || first.high !== null || !isHan(text.charCodeAt(first.start - 1)))
    return undefined;
  let at = first.end;
  for (let item = 0; item < ITEMS && isOneOf(text, at, '、和与及'); item++) {
    const next = readQuantity(source, at + 1);
    if (!isQuantity(next) || next.numeral.form !== 'ascii') return undefined;
    if (next.unit !== null)
      return shares(next) ? { ...first, kind: next.kind, unit: next.unit, code: next.code } : undefined;
    at = next.end;
  }
  return undefined;
}

/** Only units that nothing but an amount has: 2、3个 may be a list's mark and a count. */
function shares({ kind, numeral }: Quantity): boolean {
  return numeral.scale === 0 && kind !== 'count' && kind !== 'number' && kind !== 'ordinal';
}
