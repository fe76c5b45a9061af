import type { TopicDefinition } from './definition';
import { COMMERCE } from './taxonomy/commerce';
import { ECONOMY } from './taxonomy/economy';
import { INDUSTRY } from './taxonomy/industry';
import { PEOPLE } from './taxonomy/people';
import { RESOURCES } from './taxonomy/resources';
import { SOCIETY } from './taxonomy/society';
import { STATE } from './taxonomy/state';
import { WORLD } from './taxonomy/world';

/** The topic of a text for which no word of the taxonomy speaks. */
export const OTHER: TopicDefinition = { id: 'other', label: '其他', labelEn: 'Other', words: [] };

/** Where the government document library puts each topic. */
const ORDER = [
  'state-council',
  'affairs',
  'economy',
  'finance',
  'resources',
  'agriculture',
  'industry',
  'commerce',
  'regulation',
  'environment',
  'science',
  'culture',
  'health',
  'population',
  'labour',
  'justice',
  'civil',
  'ethnic',
  'foreign',
  'hong-kong-macao-taiwan',
  'defence',
];

/**
 * The subject categories of China's government document library (国务院政策文件库, 主题分类): 22 topics and their classes,
 * in the library's order, each topic before its classes. The words that speak for them are the subject's own vocabulary:
 * its bodies, laws, measures, goods and trades.
 */
export const TAXONOMY: readonly TopicDefinition[] = [
  ...[...STATE, ...ECONOMY, ...RESOURCES, ...INDUSTRY, ...COMMERCE, ...SOCIETY, ...PEOPLE, ...WORLD]
    .map((each) => ({ each, place: ORDER.indexOf(each.parent ?? each.id) }))
    .sort((a, b) => a.place - b.place)
    .map(({ each }) => each),
  OTHER,
];
