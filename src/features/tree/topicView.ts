import * as vscode from 'vscode';
import type { AnnotationStore } from '../annotationStore';
import { atCursor, select, targetOf } from '../mentionTarget';
import type { Settings } from '../settings';
import { GROUPINGS } from './groupings';
import type { TreeNode } from './nodes';
import type { TopicTree } from './topicTree';

const VIEW = 'policyLens.topics';

/** The view around the topic tree: what it says above the tree, its commands, and the cursor it follows. */
export function registerTopicView(store: AnnotationStore, tree: TopicTree, settings: Settings): vscode.Disposable {
  const view = vscode.window.createTreeView(VIEW, { treeDataProvider: tree, showCollapseAll: true });
  const refresh = (): void => {
    describe(view, store, tree);
  };
  refresh();
  return vscode.Disposable.from(
    view,
    tree.onDidChangeTreeData(refresh),
    store.onDidProgress(refresh),
    ...commands(store, tree, view, settings),
    followCursor(store, tree, view, settings),
  );
}

function describe(view: vscode.TreeView<TreeNode>, store: AnnotationStore, tree: TopicTree): void {
  const { document, filter, matching, size } = tree;
  const state = document && store.state(document);
  view.description = filter === '' ? '' : `“${filter}”`;
  const filtered = filter !== '' && matching > 0 ? vscode.l10n.t('{0} of {1} mentions match', matching, size) : '';
  view.message = state?.is === 'reading' || state?.is === 'unread' ? vscode.l10n.t('Reading…') : filtered;
  view.badge = size ? { value: size, tooltip: vscode.l10n.t('{0} mentions in this file', size) } : undefined;
  void vscode.commands.executeCommand('setContext', 'policyLens.filtered', filter !== '');
  void vscode.commands.executeCommand('setContext', 'policyLens.hasMentions', size > 0);
  void vscode.commands.executeCommand('setContext', 'policyLens.state', state?.is ?? 'none');
}

function commands(
  store: AnnotationStore,
  tree: TopicTree,
  view: vscode.TreeView<TreeNode>,
  settings: Settings,
): vscode.Disposable[] {
  const register = vscode.commands.registerCommand;
  return [
    register('policyLens.showTopics', () => vscode.commands.executeCommand(`${VIEW}.focus`)),
    register('policyLens.selectInTree', async (uri: string, span: { start: number; end: number }) => {
      const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri);
      if (document) await select(document, span, { preserveFocus: true });
    }),
    register('policyLens.showInTree', async (...args: unknown[]) => {
      const target = await targetOf(store, args);
      if (!target) return;
      if (!tree.find(target.mention)) tree.filter = '';
      const node = tree.find(target.mention);
      if (node) await view.reveal(node, { select: true, focus: true });
    }),
    register('policyLens.filterTree', () => {
      askFilter(tree);
    }),
    register('policyLens.clearTreeFilter', () => {
      tree.filter = '';
    }),
    ...GROUPINGS.map((grouping) => register(`policyLens.groupBy.${grouping}`, () => settings.setGrouping(grouping))),
    register('policyLens.followCursor', () => settings.setFollowCursor(true)),
    register('policyLens.unfollowCursor', () => settings.setFollowCursor(false)),
  ];
}

/** Filters while the reader types; Escape brings back the filter there was. */
function askFilter(tree: TopicTree): void {
  const before = tree.filter;
  const box = vscode.window.createInputBox();
  box.title = vscode.l10n.t('Filter Topics');
  box.placeholder = vscode.l10n.t('Text, full name, value or title');
  box.value = before;
  let accepted = false;
  box.onDidChangeValue((text) => (tree.filter = text.trim()));
  box.onDidAccept(() => {
    accepted = true;
    box.hide();
  });
  box.onDidHide(() => {
    if (!accepted) tree.filter = before;
    box.dispose();
  });
  box.show();
}

function followCursor(
  store: AnnotationStore,
  tree: TopicTree,
  view: vscode.TreeView<TreeNode>,
  settings: Settings,
): vscode.Disposable {
  const show = (editor: vscode.TextEditor | undefined): void => {
    if (!editor || !view.visible || !settings.followCursor || editor.document !== tree.document) return;
    const mention = atCursor(editor, store.get(editor.document)?.mentions ?? []);
    const node = mention && tree.find(mention);
    if (node && view.selection[0] !== node) void view.reveal(node, { select: true, focus: false });
  };
  return vscode.Disposable.from(
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      show(textEditor);
    }),
    view.onDidChangeVisibility(() => {
      show(vscode.window.activeTextEditor);
    }),
  );
}
