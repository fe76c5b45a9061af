import * as vscode from 'vscode';
import type { MentionType } from '../../core/annotations';

/**
 * How each category is drawn. They differ by the form of their line as well as by colour, so that they can be told
 * apart in high contrast and without seeing colours; events and policy documents have a thin line and no ground.
 */
const INLINE: Readonly<Record<MentionType, vscode.DecorationRenderOptions>> = {
  figure: { ...ground('figure'), borderStyle: 'solid', borderWidth: '0 0 2px 0' },
  date: { ...ground('date'), borderStyle: 'dashed', borderWidth: '0 0 2px 0' },
  organisation: { ...ground('organisation'), borderStyle: 'solid', borderWidth: '1px', borderRadius: '3px' },
  event: { borderStyle: 'dotted', borderWidth: '0 0 2px 0', borderColor: lineColor('event') },
  document: { borderStyle: 'double', borderWidth: '0 0 3px 0', borderColor: lineColor('document') },
};

/** Each of the main categories has a lane of the overview ruler to itself. */
const LANES: Readonly<Record<MentionType, vscode.OverviewRulerLane>> = {
  figure: vscode.OverviewRulerLane.Left,
  date: vscode.OverviewRulerLane.Center,
  organisation: vscode.OverviewRulerLane.Right,
  event: vscode.OverviewRulerLane.Center,
  document: vscode.OverviewRulerLane.Center,
};

/** The theme colour of a category's line, its marks in the overview ruler and its icons in the tree. */
export function lineColor(type: MentionType): vscode.ThemeColor {
  return new vscode.ThemeColor(`policyLens.${type}Border`);
}

function ground(type: 'figure' | 'date' | 'organisation'): vscode.DecorationRenderOptions {
  return {
    backgroundColor: new vscode.ThemeColor(`policyLens.${type}Background`),
    borderColor: lineColor(type),
    borderRadius: '2px',
  };
}

/** What is typed at the edge of a mention is not part of it until the text has been read again. */
const rangeBehavior = vscode.DecorationRangeBehavior.ClosedClosed;

export function inlineStyle(type: MentionType): vscode.TextEditorDecorationType {
  return vscode.window.createTextEditorDecorationType({ ...INLINE[type], rangeBehavior });
}

export function rulerStyle(type: MentionType): vscode.TextEditorDecorationType {
  return vscode.window.createTextEditorDecorationType({
    overviewRulerColor: lineColor(type),
    overviewRulerLane: LANES[type],
    rangeBehavior,
  });
}
