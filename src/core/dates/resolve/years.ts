import { dayOf, formatYear } from '../civil';
import type { Edge, Point, Years } from '../expression';
import { NO_DAYS, type Resolved, inferring, span, unit } from './resolved';

/** Plans, spans of years, school years, decades and centuries. `year`: of a school year. */
export function resolveYears(point: Point, referenceYear: number, year: number | undefined): Resolved {
  if (point.school && year) return span('period', { start: dayOf(year, 9, 1), end: dayOf(year + 1, 8, 31) }, 'month');
  if (point.span) return edgeOf(point.span.first, point.span.last, point.edge, point.plan ?? false);
  const { years } = point;
  if (!years) return NO_DAYS;
  const written = 'first' in years.century;
  const century =
    'first' in years.century ? years.century.first : (Math.floor(referenceYear / 100) + years.century.offset) * 100;
  if (century < 0) return NO_DAYS;
  return inferring(inCentury(century, years, point.edge), written ? [] : ['year'], 'reference');
}

/** The years of a span; its edges are one year of a plan and a third of a decade or century. */
function edgeOf(first: number, last: number, edge: Edge | undefined, plan: boolean): Resolved {
  if (edge === 'last') return unit('day', { start: dayOf(last, 12, 31), end: dayOf(last, 12, 31) }, 'day');
  if (plan && edge) {
    const of = edge === 'early' ? first : edge === 'late' ? last : first + 2;
    return unit('year', { start: dayOf(of, 1, 1), end: dayOf(of, 12, 31) }, 'year');
  }
  return span('period', { start: dayOf(first, 1, 1), end: dayOf(last, 12, 31) }, 'year');
}

/** EDTF writes a decade 198X and a century 19XX. */
function inCentury(century: number, { decade, decades = 1 }: Years, edge: Edge | undefined): Resolved {
  const first = Math.max(1, century + (decade ?? 0));
  const length = decade === undefined ? 100 : 10 * decades;
  const last = century + (decade ?? 0) + length - 1;
  const [from, to] = THIRDS[edge ?? 'whole'].map((tenths) => Math.floor((tenths * length) / 10)) as [number, number];
  if (edge)
    return span(
      'period',
      { start: dayOf(Math.max(1, first + from), 1, 1), end: dayOf(first + to - 1, 12, 31) },
      'year',
    );
  if (decades > 1) return span('period', { start: dayOf(first, 1, 1), end: dayOf(last, 12, 31) }, 'year');
  const name = decade === undefined ? `${formatYear(century).slice(0, 2)}XX` : `${formatYear(first).slice(0, 3)}X`;
  return unit(
    decade === undefined ? 'period' : 'decade',
    { start: dayOf(first, 1, 1), end: dayOf(last, 12, 31) },
    'year',
    name,
  );
}

/** 初 and 前期 the first three tenths, 末 and 后期 the last three. */
const THIRDS: Readonly<Record<Edge | 'whole', readonly [number, number]>> = {
  early: [0, 3],
  middle: [4, 7],
  late: [7, 10],
  last: [7, 10],
  whole: [0, 10],
};
