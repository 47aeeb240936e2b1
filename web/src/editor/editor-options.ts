// How Monaco is set up: what is always so, and what a person chooses.
import type { editor } from 'monaco-editor/editor';
import type { CodeEditorProps } from './editor-props.ts';
import { editorWords, TAB_KEY } from './editor-words.ts';
import { editorLanguage } from './languages.ts';

/** The bundled font first, then what Korean developers have, then any that has Hangul at the width of two cells. */
const FONTS = [
  'JetBrains Mono Variable',
  'D2Coding',
  'NanumGothicCoding',
  'Noto Sans Mono CJK KR',
  'Apple SD Gothic Neo',
  'Malgun Gothic',
];

/** What a code editor and both sides of a comparison have in common. */
export const COMMON_OPTIONS = {
  automaticLayout: true,
  accessibilitySupport: 'auto',
  fontFamily: `${FONTS.map((name) => `'${name}'`).join(', ')}, monospace`,
  // Otherwise Hangul shifts all that stands behind it in the line.
  fullwidthCharacterWidth: 'twoCells',
  minimap: { enabled: false },
  fixedOverflowWidgets: true,
  scrollBeyondLastLine: false,
  // Dimmed, the number of the last line is hard to read.
  renderFinalNewline: 'on',
  renderLineHighlight: 'all',
  renderLineHighlightOnlyWhenFocus: true,
  bracketPairColorization: { enabled: true },
  overviewRulerBorder: false,
  stickyScroll: { enabled: false },
  scrollbar: { alwaysConsumeMouseWheel: false, verticalScrollbarSize: 12, horizontalScrollbarSize: 12 },
  unicodeHighlight: { nonBasicASCII: false, allowedLocales: { ko: true, en: true } },
  padding: { top: 8, bottom: 8 },
  // Names would be coloured a second time, by a service that nobody offers.
  'semanticHighlighting.enabled': false,
} as const satisfies editor.IEditorOptions & editor.IGlobalEditorOptions;

export const FIXED_OPTIONS: editor.IStandaloneEditorConstructionOptions = {
  ...COMMON_OPTIONS,
  lineNumbersMinChars: 3,
  lineDecorationsWidth: 20,
  glyphMargin: false,
  guides: { bracketPairs: 'active', bracketPairsHorizontal: false, indentation: true },
  // The settings say how deep an indent is, not the text.
  detectIndentation: false,
  wordBasedSuggestions: 'currentDocument',
  // Enter after a word that is written out begins a new line.
  acceptSuggestionOnEnter: 'smart',
  suggest: { showStatusBar: false, preview: false },
  renderValidationDecorations: 'on',
  // Above the line it would stand where its first, smaller or larger size has put it: code in it is coloured a moment later.
  hover: { above: false },
};

export function chosenOptions(wishes: CodeEditorProps): editor.IEditorOptions & editor.IGlobalEditorOptions {
  const { options, language, uiTongue, label, readOnly = false } = wishes;
  const words = editorWords(uiTongue);
  return {
    fontSize: options.fontSize,
    lineHeight: 1.55,
    tabSize: options[editorLanguage(language).tab],
    insertSpaces: true,
    wordWrap: options.wordWrap ? 'on' : 'off',
    readOnly,
    readOnlyMessage: { value: words.readOnly },
    ariaLabel: readOnly ? label : `${label}. ${words.leaveByTab(TAB_KEY)}`,
  };
}
