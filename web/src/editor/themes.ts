// Our two themes, as Monaco wants them.
import type { editor } from 'monaco-editor/editor';
import { DARK, LIGHT, type Palette, TOKENS, type TokenKind } from './palettes.ts';

export type Theme = { readonly name: string; readonly data: editor.IStandaloneThemeData };

export const THEMES: readonly [Theme, Theme] = [
  { name: 'olsol-light', data: themeData('vs', LIGHT) },
  { name: 'olsol-dark', data: themeData('vs-dark', DARK) },
];

export const themeName = (isDark: boolean): string => THEMES[isDark ? 1 : 0].name;

/** Nothing is inherited, so no colour is on the screen that the test does not know. */
function themeData(base: 'vs' | 'vs-dark', palette: Palette): editor.IStandaloneThemeData {
  return {
    base,
    inherit: false,
    rules: rulesOf(palette),
    colors: { ...grounds(palette), ...widgets(palette), ...marks(palette) },
  };
}

function rulesOf(palette: Palette): editor.ITokenThemeRule[] {
  const kinds = Object.entries(TOKENS) as [TokenKind, readonly string[]][];
  return [
    { token: '', foreground: bare(palette.foreground), background: bare(palette.background) },
    { token: 'invalid', foreground: bare(palette.error) },
    { token: 'emphasis', fontStyle: 'italic' },
    { token: 'strong', fontStyle: 'bold' },
    ...kinds.flatMap(([kind, names]) => names.map((token) => ({ token, foreground: bare(palette.tokens[kind]) }))),
  ];
}

/** Rules want their colours without the sign. */
function bare(color: string): string {
  return color.slice(1);
}

/** What code stands on. */
function grounds(palette: Palette): Record<string, string> {
  return {
    foreground: palette.foreground,
    descriptionForeground: palette.muted,
    focusBorder: palette.accent,
    'editor.background': palette.background,
    'editor.foreground': palette.foreground,
    'editor.lineHighlightBackground': palette.currentLine,
    'editor.lineHighlightBorder': '#00000000',
    'editor.selectionBackground': palette.selection,
    'editor.inactiveSelectionBackground': palette.selection,
    'editor.findMatchBackground': palette.match,
    'editor.findMatchHighlightBackground': palette.otherMatch,
    'editor.selectionHighlightBackground': palette.sameWord,
    'editor.wordHighlightBackground': palette.sameWord,
    'editor.wordHighlightStrongBackground': palette.sameWord,
    'editor.wordHighlightTextBackground': palette.sameWord,
    'editor.hoverHighlightBackground': palette.sameWord,
    'editor.rangeHighlightBackground': palette.sameWord,
    'editor.symbolHighlightBackground': palette.sameWord,
  };
}

/** What opens beside and above the code. */
function widgets(palette: Palette): Record<string, string> {
  return {
    'editorWidget.background': palette.raised,
    'editorWidget.foreground': palette.foreground,
    'editorWidget.border': palette.line,
    'editorHoverWidget.background': palette.raised,
    'editorHoverWidget.foreground': palette.foreground,
    'editorHoverWidget.border': palette.line,
    'editorSuggestWidget.background': palette.raised,
    'editorSuggestWidget.foreground': palette.foreground,
    'editorSuggestWidget.border': palette.line,
    'editorSuggestWidget.selectedBackground': palette.selection,
    'editorSuggestWidget.selectedForeground': palette.foreground,
    'editorSuggestWidget.highlightForeground': palette.accent,
    'editorSuggestWidget.focusHighlightForeground': palette.accent,
    'quickInput.background': palette.raised,
    'quickInput.foreground': palette.foreground,
    'quickInputList.focusBackground': palette.selection,
    'quickInputList.focusForeground': palette.foreground,
    'pickerGroup.foreground': palette.muted,
    'list.hoverBackground': palette.currentLine,
    'list.focusBackground': palette.selection,
    'list.focusForeground': palette.foreground,
    'list.activeSelectionBackground': palette.selection,
    'list.activeSelectionForeground': palette.foreground,
    'list.highlightForeground': palette.accent,
    'list.focusHighlightForeground': palette.accent,
    'menu.background': palette.raised,
    'menu.foreground': palette.foreground,
    'menu.border': palette.line,
    'menu.selectionBackground': palette.selection,
    'menu.selectionForeground': palette.foreground,
    'input.background': palette.background,
    'input.foreground': palette.foreground,
    'input.border': palette.muted,
    'input.placeholderForeground': palette.muted,
    'keybindingLabel.foreground': palette.foreground,
    'textLink.foreground': palette.accent,
    'textLink.activeForeground': palette.accent,
    'peekView.border': palette.accent,
    'peekViewEditor.background': palette.raised,
    'peekViewEditor.matchHighlightBackground': palette.match,
    'peekViewResult.background': palette.raised,
    'peekViewResult.matchHighlightBackground': palette.match,
    'peekViewResult.selectionBackground': palette.selection,
    'peekViewResult.selectionForeground': palette.foreground,
    'peekViewResult.fileForeground': palette.foreground,
    'peekViewResult.lineForeground': palette.muted,
    'peekViewTitle.background': palette.raised,
    'peekViewTitleLabel.foreground': palette.foreground,
    'peekViewTitleDescription.foreground': palette.muted,
  };
}

/** Marks in and beside the text. */
function marks(palette: Palette): Record<string, string> {
  return {
    'editorCursor.foreground': palette.accent,
    'editorCursor.background': palette.background,
    'editorLineNumber.foreground': palette.muted,
    'editorLineNumber.activeForeground': palette.foreground,
    'editorIndentGuide.background1': `${palette.line}99`,
    'editorIndentGuide.activeBackground1': palette.muted,
    'editorWhitespace.foreground': palette.line,
    'editorBracketMatch.background': palette.selection,
    'editorBracketMatch.border': palette.accent,
    'editorBracketHighlight.foreground1': palette.brackets[0],
    'editorBracketHighlight.foreground2': palette.brackets[1],
    'editorBracketHighlight.foreground3': palette.brackets[2],
    'editorBracketHighlight.foreground4': palette.brackets[0],
    'editorBracketHighlight.foreground5': palette.brackets[1],
    'editorBracketHighlight.foreground6': palette.brackets[2],
    'editorBracketHighlight.unexpectedBracket.foreground': palette.error,
    'editorError.foreground': palette.error,
    'editorWarning.foreground': palette.warning,
    'editorInfo.foreground': palette.info,
    'editorHint.foreground': palette.muted,
    'editorOverviewRuler.border': palette.line,
    'editorOverviewRuler.errorForeground': palette.error,
    'diffEditor.insertedLineBackground': palette.inserted,
    'diffEditor.removedLineBackground': palette.removed,
    'diffEditor.insertedTextBackground': palette.insertedText,
    'diffEditor.removedTextBackground': palette.removedText,
    'diffEditor.unchangedRegionBackground': palette.raised,
    'diffEditor.unchangedRegionForeground': palette.foreground,
    'scrollbarSlider.background': `${palette.muted}55`,
    'scrollbarSlider.hoverBackground': `${palette.muted}88`,
    'scrollbarSlider.activeBackground': `${palette.muted}aa`,
  };
}
