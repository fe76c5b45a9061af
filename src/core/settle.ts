import type { Found, FoundDate, FoundFigure, FoundName } from './found';

/** What the readers of one article claim, each list in text order and without overlaps of its own. */
export interface Claims {
  readonly documents: readonly Found[];
  readonly names: readonly FoundName[];
  readonly dates: readonly FoundDate[];
  readonly figures: readonly FoundFigure[];
}

/**
 * The one place that decides where readers claim the same characters, so that no two mentions overlap:
 *
 * 1. A policy document holds whatever its brackets hold: 《2025 年政府工作报告》 is neither a date nor a name.
 * 2. A name that reaches beyond a number holds it: 第四届中国—非洲经贸博览会, 第一汽车集团.
 * 3. A date is no figure: 2025 年, 30 天; and a date that reaches beyond a name (a tagger's slip) holds it.
 * 4. Of two claims of the same sort, the longer holds.
 */
export function settle(claims: Claims): Claims {
  const documents = longest(claims.documents);
  const ranked = [
    ...claims.names.map((found) => ({ found, rank: 1, sort: 'names' as const })),
    ...claims.dates.map((found) => ({ found, rank: 2, sort: 'dates' as const })),
    ...claims.figures.map((found) => ({ found, rank: 3, sort: 'figures' as const })),
  ].sort((a, b) => a.found.start - b.found.start || b.found.end - a.found.end || a.rank - b.rank);
  const kept: typeof ranked = [];
  let d = 0;
  for (const claim of ranked) {
    let document = documents[d];
    while (document && document.end <= claim.found.start) document = documents[++d];
    if (document && document.start < claim.found.end) continue;
    const last = kept[kept.length - 1];
    if (!last || last.found.end <= claim.found.start) kept.push(claim);
    else if (outranks(claim, last)) {
      kept.pop();
      const before = kept[kept.length - 1];
      if (!before || before.found.end <= claim.found.start) kept.push(claim);
      else kept.push(last);
    }
  }
  return {
    documents,
    names: kept.flatMap(({ found, sort }) => (sort === 'names' ? [found] : [])),
    dates: kept.flatMap(({ found, sort }) => (sort === 'dates' ? [found] : [])),
    figures: kept.flatMap(({ found, sort }) => (sort === 'figures' ? [found] : [])),
  };
}

interface Claim {
  readonly found: Found;
  readonly rank: number;
}

/** Of two overlapping claims, the one that holds the other whole wins; else the surer sort, else the longer. */
function outranks(a: Claim, b: Claim): boolean {
  const length = (claim: Claim): number => claim.found.end - claim.found.start;
  if (covers(a.found, b.found) !== covers(b.found, a.found)) return covers(a.found, b.found);
  return a.rank !== b.rank ? a.rank < b.rank : length(a) > length(b);
}

function covers(a: Found, b: Found): boolean {
  return a.start <= b.start && b.end <= a.end;
}

function longest(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const next of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept[kept.length - 1];
    if (!last || last.end <= next.start) kept.push(next);
  }
  return kept;
}
