import * as vscode from 'vscode';
import type { Annotations, Mention } from '../../core/annotations';
import type { AnnotationStore } from '../annotationStore';
import { topicLabel } from '../labels';
import { isReadable } from '../languages';
import { mentionCard } from '../mentionCards';
import { Owner } from '../owner';
import type { Reader } from '../reader';
import type { Settings } from '../settings';
import { filterMentions } from './filter';
import { levelsOf } from './groupings';
import { treeItem } from './items';
import { type GroupNode, Grove, type MentionNode, type TreeNode } from './nodes';

/** The mentions of the document that the reader looks at, as a tree; grouping from the settings, and a filter. */
export class TopicTree extends Owner implements vscode.TreeDataProvider<TreeNode> {
  private readonly changed = this.own(new vscode.EventEmitter<undefined>());
  readonly onDidChangeTreeData = this.changed.event;
  private grove: Grove | undefined;
  private annotations: Annotations | undefined;
  private mentions: readonly Mention[] = [];
  private wanted = '';
  /** The document that is shown; stays when the reader goes to a terminal or a picture. */
  document: vscode.TextDocument | undefined;

  constructor(
    private readonly store: AnnotationStore,
    private readonly settings: Settings,
    private readonly reader: Reader,
  ) {
    super();
    this.own(
      store.onDidChange((document) => {
        if (document === this.document) this.rebuild();
        else this.follow();
      }),
    );
    this.own(
      vscode.window.onDidChangeActiveTextEditor(() => {
        this.follow();
      }),
    );
    this.own(
      settings.onDidChange((event) => {
        if (event.affectsConfiguration('policyLens.tree.groupBy')) this.rebuild();
      }),
    );
    this.follow();
  }

  get filter(): string {
    return this.wanted;
  }

  set filter(text: string) {
    this.wanted = text;
    this.rebuild();
  }

  /** Number of mentions that the filter lets through. */
  get matching(): number {
    return this.mentions.length;
  }

  /** Number of mentions in the document, whatever the filter. */
  get size(): number {
    return this.annotations?.mentions.length ?? 0;
  }

  getChildren(node?: TreeNode): TreeNode[] {
    return node?.type === 'mention' ? [] : [...(this.grove?.children(node) ?? [])];
  }

  getParent(node: TreeNode): GroupNode | undefined {
    return node.parent;
  }

  getTreeItem(node: TreeNode): vscode.TreeItem {
    return treeItem(node, this.document?.uri.toString() ?? '', this.reader);
  }

  /** Cards are made when the pointer rests on a node, not for all nodes. */
  resolveTreeItem(item: vscode.TreeItem, node: TreeNode): vscode.TreeItem {
    if (node.type === 'mention' && this.document && this.annotations) {
      item.tooltip = mentionCard(this.document, this.annotations, node.mention, this.reader);
    }
    return item;
  }

  find(mention: Mention): MentionNode | undefined {
    return this.grove?.find(mention);
  }

  private follow(): void {
    const document = vscode.window.activeTextEditor?.document;
    if (!document || !isReadable(document) || document === this.document) return;
    this.document = document;
    this.rebuild();
  }

  private rebuild(): void {
    if (this.document && (this.document.isClosed || !isReadable(this.document))) this.document = undefined;
    const { document, reader, store } = this;
    const annotations = document && store.get(document);
    this.annotations = annotations;
    if (document && annotations) {
      const context = { annotations, reader, text: document.getText(), topicLabel: topicLabel(reader) };
      this.mentions = filterMentions(annotations, this.wanted, reader);
      this.grove = new Grove(document.uri.toString(), this.mentions, levelsOf(this.settings.grouping, context));
    } else {
      this.grove = undefined;
      this.mentions = [];
    }
    this.changed.fire(undefined);
  }
}
