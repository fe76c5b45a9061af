import * as vscode from 'vscode';
import { type Annotations, MENTION_TYPES, type MentionType } from '../../core/annotations';
import type { AnnotationStore } from '../annotationStore';
import { isReadable } from '../languages';
import { mentionsBetween } from '../mentions/search';
import { Owner } from '../owner';
import type { Settings } from '../settings';
import { lineRuns } from './ruler';
import { inlineStyle, rulerStyle } from './styles';

/** Lines above and below the visible ones that are decorated too, so that scrolling shows no bare text. */
const MARGIN = 60;

/**
 * Highlights in the visible editors. Inline decorations are set near the viewport and follow it, so a file of
 * thousands of mentions costs no more than a page; the overview ruler has marks for the whole file.
 */
export class Highlights extends Owner {
  private readonly inline = this.styles(inlineStyle);
  private readonly ruler = this.styles(rulerStyle);
  private readonly shown = new WeakMap<vscode.TextEditor, Map<MentionType, readonly vscode.Range[]>>();

  constructor(
    private readonly store: AnnotationStore,
    private readonly settings: Settings,
  ) {
    super();
    this.own(
      store.onDidChange((document) => {
        this.drawAll((editor) => editor.document === document);
      }),
    );
    this.own(
      settings.onDidChange((event) => {
        if (event.affectsConfiguration('policyLens.highlights')) this.drawAll();
      }),
    );
    this.own(
      vscode.window.onDidChangeVisibleTextEditors(() => {
        this.drawAll();
      }),
    );
    this.own(
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
        this.drawInline(textEditor);
      }),
    );
    this.drawAll();
  }

  /** The inline ranges that are drawn in an editor now, by category. */
  shownIn(editor: vscode.TextEditor): ReadonlyMap<MentionType, readonly vscode.Range[]> {
    return this.shown.get(editor) ?? new Map<MentionType, readonly vscode.Range[]>();
  }

  private drawAll(where: (editor: vscode.TextEditor) => boolean = () => true): void {
    for (const editor of vscode.window.visibleTextEditors.filter(where)) {
      this.drawInline(editor);
      this.drawRuler(editor);
    }
  }

  private drawInline(editor: vscode.TextEditor): void {
    const annotations = this.drawable(editor);
    if (!annotations) return;
    const { document } = editor;
    const near = editor.visibleRanges.flatMap((range) => {
      const first = document.offsetAt(new vscode.Position(Math.max(0, range.start.line - MARGIN), 0));
      const last = document.offsetAt(new vscode.Position(range.end.line + MARGIN, 0));
      return mentionsBetween(annotations.mentions, first, last);
    });
    const on = this.settings.highlighted();
    const ranges = new Map<MentionType, vscode.Range[]>(MENTION_TYPES.map((type) => [type, []]));
    // Folding parts what is visible; margins of two parts may hold the same mention.
    for (const { type, start, end } of new Set(near)) {
      if (on.has(type)) ranges.get(type)?.push(new vscode.Range(document.positionAt(start), document.positionAt(end)));
    }
    for (const [type, style] of this.inline) editor.setDecorations(style, ranges.get(type) ?? []);
    this.shown.set(editor, ranges);
  }

  private drawRuler(editor: vscode.TextEditor): void {
    const annotations = this.drawable(editor);
    if (!annotations) return;
    const { document } = editor;
    const on = this.settings.overviewRuler ? this.settings.highlighted() : new Set();
    for (const [type, style] of this.ruler) {
      const mentions = on.has(type) ? annotations.mentions.filter((mention) => mention.type === type) : [];
      const runs = lineRuns(mentions.map(({ start }) => document.positionAt(start).line));
      editor.setDecorations(
        style,
        runs.map(({ first, last }) => new vscode.Range(first, 0, last, 0)),
      );
    }
  }

  /**
   * What to draw; nothing of a document that is left alone. Undefined while the document is being read again: until
   * then the editor itself moves what is drawn along with the text.
   */
  private drawable({ document }: vscode.TextEditor): Pick<Annotations, 'mentions'> | undefined {
    if (!isReadable(document)) return { mentions: [] };
    const { is } = this.store.state(document);
    return is === 'read'
      ? this.store.get(document)
      : is === 'reading' || is === 'unread'
        ? undefined
        : { mentions: [] };
  }

  private styles(
    make: (type: MentionType) => vscode.TextEditorDecorationType,
  ): ReadonlyMap<MentionType, vscode.TextEditorDecorationType> {
    return new Map(MENTION_TYPES.map((type) => [type, this.own(make(type))]));
  }
}
