import type { Mention } from '../../core/annotations';

/** How the nodes of one level look and where they lead. */
export interface Look {
  readonly label: string;
  /** Name of a codicon. */
  readonly icon: string;
  readonly tooltip: string;
  /** Offset in the document that a click leads to, where there is one. */
  readonly target?: { readonly start: number; readonly end: number };
}

/** One level of a grouping: which group a mention falls into, and how that group looks. */
export interface Level {
  readonly name: 'topic' | 'article' | 'category' | 'kind' | 'thing';
  keyOf(mention: Mention): string;
  look(mentions: readonly Mention[]): Look;
  /** A group of one is shown as its mention. */
  readonly flat?: boolean;
  /** Order of the groups; without it, that of their first mentions. */
  readonly compare?: (a: Mention, b: Mention) => number;
}

export interface GroupNode {
  readonly type: 'group';
  /** Path of keys from the root: the same group has the same id after the document was read anew. */
  readonly id: string;
  readonly parent: GroupNode | undefined;
  readonly level: Level;
  readonly mentions: readonly Mention[];
  readonly look: Look;
  readonly expanded: boolean;
}

export interface MentionNode {
  readonly type: 'mention';
  /** The document the mention stands in. */
  readonly uri: string;
  readonly id: string;
  readonly parent: GroupNode | undefined;
  readonly mention: Mention;
}

export type TreeNode = GroupNode | MentionNode;

/**
 * A grouping of mentions as a tree, grown level by level as it is asked for: a file of thousands of mentions costs no
 * more than what is open on screen.
 */
export class Grove {
  private readonly grown = new Map<string, readonly TreeNode[]>();

  constructor(
    private readonly uri: string,
    private readonly mentions: readonly Mention[],
    private readonly levels: readonly Level[],
  ) {}

  /** Children of a group in order, or the roots. */
  children(parent?: GroupNode): readonly TreeNode[] {
    const id = parent?.id ?? '';
    const known = this.grown.get(id);
    if (known) return known;
    const children = this.grow(parent);
    this.grown.set(id, children);
    return children;
  }

  /** The node of a mention, its ancestors grown on the way; undefined where the tree does not hold it. */
  find(mention: Mention): MentionNode | undefined {
    let id = '';
    let parent: GroupNode | undefined;
    for (const level of [...this.levels, EACH]) {
      id = childId(id, level, mention);
      const node = this.children(parent).find((child) => child.id === id);
      if (!node || node.type === 'mention') return node;
      parent = node;
    }
    return undefined;
  }

  private grow(parent: GroupNode | undefined): TreeNode[] {
    const depth = parent ? this.levels.indexOf(parent.level) + 1 : 0;
    const level = this.levels[depth] ?? EACH;
    const groups = new Map<string, Mention[]>();
    const mentions = parent?.mentions ?? this.mentions;
    for (const mention of level.compare ? [...mentions].sort(level.compare) : mentions) {
      const id = childId(parent?.id ?? '', level, mention);
      const group = groups.get(id);
      if (group) group.push(mention);
      else groups.set(id, [mention]);
    }
    return [...groups].map(([id, mentions]): TreeNode => {
      const [mention] = mentions;
      if (level.flat && mention && mentions.length === 1)
        return { type: 'mention', id, parent, uri: this.uri, mention };
      return { type: 'group', id, parent, level, mentions, look: level.look(mentions), expanded: depth < OPEN_LEVELS };
    });
  }
}

/** The last level: every mention for itself. */
const EACH: Level = {
  name: 'thing',
  flat: true,
  keyOf: ({ id }) => id,
  look: () => ({ label: '', icon: '', tooltip: '' }),
};

function childId(parent: string, level: Level, mention: Mention): string {
  return `${parent}/${level.keyOf(mention)}`;
}

/** Levels that are open at first: what a page is about, not every mention. */
const OPEN_LEVELS = 2;
