import type { OrganisationKind } from '../../annotations';
import type { FoundName } from '../../found';

/**
 * Definite short forms: 该 and a head, and the kinds of organisation that it can point back to. From the use of newspapers;
 * words that point to the writer (本行, 我部) or to no one body (该企业, 该机构, 该部门) are left out.
 */
const HEADS: Readonly<Record<string, readonly OrganisationKind[]>> = {
  公司: ['company'],
  集团: ['company', 'bank'],
  行: ['bank', 'government'],
  银行: ['bank', 'government'],
  所: ['company', 'research', 'government'],
  院: ['research', 'hospital', 'university', 'judiciary'],
  医院: ['hospital'],
  法院: ['judiciary'],
  校: ['university', 'school'],
  大学: ['university'],
  学院: ['university'],
  研究所: ['research'],
  研究院: ['research'],
  局: ['government'],
  部: ['government'],
  委: ['government'],
  署: ['government'],
  委员会: ['government', 'legislature', 'association', 'other'],
  协会: ['association'],
  商会: ['association'],
  联合会: ['association'],
  基金会: ['association'],
  学会: ['association'],
  组织: ['international', 'military', 'association', 'party'],
  报: ['media'],
  台: ['media'],
  电视台: ['media'],
  通讯社: ['media'],
  武装: ['military'],
  党: ['party'],
  交易所: ['company'],
};

/** Heads of one character that, with what may follow, make another word: 该部分, 该行业, 该院士, 该所有. */
const ANAPHOR =
  /该(公司|集团|银行|行(?![业为动使政程列])|所(?![有以得在谓需])|院(?![线士长])|医院|法院|校(?![长友园])|大学|学院|研究所|研究院|局(?![面部长])|部(?![分门长队署作位])|委(?![员托])|署|委员会|协会|商会|联合会|基金会|学会|组织(?![者结领])|报(?![告道名表])|台(?![风阶])|电视台|通讯社|武装|党(?!员)|交易所)/g;

/** The head of a name alone, behind a name that ends with it: 总局 of 国家金融监管总局. */
const HEAD_ALONE = /总局|总署|总会/g;

/** How far back, in characters, the name that is meant may stand. */
const REACH = 600;

/**
 * The definite short forms in `text` that point to an organisation of `found` (in text order) before them, in the same
 * article; named as that organisation is. Those without one are left out. In no particular order.
 */
export function findAnaphora(text: string, found: readonly FoundName[]): FoundName[] {
  const kindsOf = (match: RegExpExecArray): readonly OrganisationKind[] => HEADS[match[1] ?? ''] ?? [];
  const definite = pointBack(text, found, ANAPHOR, (name) => name.kind ?? '', kindsOf);
  const heads = pointBack(
    text,
    found,
    HEAD_ALONE,
    (name) => text.slice(name.end - 2, name.end),
    (match) => [match[0]],
  );
  return [...definite, ...heads];
}

/** What `pattern` finds, each as the nearest name before it whose key is one of the match's keys. */
function pointBack(
  text: string,
  found: readonly FoundName[],
  pattern: RegExp,
  keyOf: (name: FoundName) => string,
  keysOf: (match: RegExpExecArray) => readonly string[],
): FoundName[] {
  const result: FoundName[] = [];
  const last = new Map<string, FoundName>();
  let next = 0;
  for (const match of text.matchAll(pattern)) {
    const start = match.index;
    for (let name = found[next]; name && name.end <= start; name = found[++next]) {
      if (name.label === 'organisation') last.set(keyOf(name), name);
    }
    const antecedent = nearest(keysOf(match).map((key) => last.get(key)));
    if (!antecedent || start - antecedent.end > REACH) continue;
    const name = antecedent.name ?? text.slice(antecedent.start, antecedent.end);
    result.push({ start, end: start + match[0].length, label: 'organisation', kind: antecedent.kind, name });
  }
  return result;
}

function nearest(names: readonly (FoundName | undefined)[]): FoundName | undefined {
  return names.reduce((best, name) => (name && (!best || name.start > best.start) ? name : best), undefined);
}
