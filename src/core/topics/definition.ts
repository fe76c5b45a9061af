/** A topic that an article can have, and the words that speak for it. */
export interface TopicDefinition {
  /** Stable; a class of a topic has its topic's id before a dot: `finance.tax`. */
  readonly id: string;
  /** In Chinese, as in the taxonomy. */
  readonly label: string;
  readonly labelEn?: string;
  /** Words that speak for the topic wherever they stand; Latin letters in either case. */
  readonly words: readonly string[];
  /** Words that only hint at it: many topics use them. */
  readonly hints?: readonly string[];
  /** Id of the topic that this is a class of; its words speak for that topic too. */
  readonly parent?: string;
}

/** Words of a table, parted by blanks. */
export const words = (table: string): readonly string[] => table.split(/\s+/).filter((word) => word !== '');

/** A class of a topic: the end of its id, its labels, and its words. */
type ClassRow = readonly [id: string, label: string, labelEn: string, words: string];

/** A topic followed by its classes. */
export function topic(
  id: string,
  label: string,
  labelEn: string,
  own: { readonly words: string; readonly hints?: string },
  classes: readonly ClassRow[] = [],
): readonly TopicDefinition[] {
  return [
    { id, label, labelEn, words: words(own.words), hints: words(own.hints ?? '') },
    ...classes.map(([end, name, nameEn, table]) => ({
      id: `${id}.${end}`,
      label: name,
      labelEn: nameEn,
      words: words(table),
      parent: id,
    })),
  ];
}
