// The life of one comparison of two texts.
import * as monaco from 'monaco-editor/editor';
import { COMMON_OPTIONS } from './editor-options.ts';
import type { DiffEditorProps } from './editor-props.ts';
import { editorLanguage } from './languages.ts';
import { themeName } from './themes.ts';

export type DiffSession = { follow(wishes: DiffEditorProps): void; dispose(): void };

/** Where two sides would be too narrow to read, changes stand below each other. */
const NARROW_PX = 700;

const OPTIONS: monaco.editor.IStandaloneDiffEditorConstructionOptions = {
  ...COMMON_OPTIONS,
  readOnly: true,
  originalEditable: false,
  renderSideBySide: true,
  useInlineViewWhenSpaceIsLimited: true,
  renderSideBySideInlineBreakpoint: NARROW_PX,
  hideUnchangedRegions: { enabled: true, contextLineCount: 3, minimumLineCount: 4 },
  // Signs beside the lines: colour alone does not tell what was added.
  renderIndicators: true,
  renderMarginRevertIcon: false,
  renderGutterMenu: false,
  ignoreTrimWhitespace: false,
  // Unchanged parts are hidden already; the ruler would take as much room as ten characters.
  renderOverviewRuler: false,
  maxComputationTime: 2000,
};

export function openDiff(place: HTMLElement, first: DiffEditorProps): DiffSession {
  const editor = monaco.editor.createDiffEditor(place, OPTIONS);
  let shown: readonly monaco.editor.ITextModel[] = [];
  let last: DiffEditorProps | undefined;
  const clear = () => {
    editor.setModel(null);
    for (const model of shown) model.dispose();
  };
  const follow = (wishes: DiffEditorProps) => {
    monaco.editor.setTheme(themeName(wishes.dark));
    editor.updateOptions(chosen(wishes));
    if (last !== undefined && isSameText(last, wishes)) return;
    last = wishes;
    clear();
    const { id } = editorLanguage(wishes.language);
    const original = monaco.editor.createModel(wishes.before, id);
    const modified = monaco.editor.createModel(wishes.after, id);
    shown = [original, modified];
    editor.setModel({ original, modified });
  };
  follow(first);
  return {
    follow,
    dispose: () => {
      clear();
      editor.dispose();
    },
  };
}

/** Monaco's types leave out that the labels can be changed later. */
const chosen = ({ options, labels }: DiffEditorProps) => ({
  fontSize: options.fontSize,
  lineHeight: 1.55,
  originalAriaLabel: labels.before,
  modifiedAriaLabel: labels.after,
});

const isSameText = (one: DiffEditorProps, other: DiffEditorProps) =>
  one.before === other.before && one.after === other.after && one.language === other.language;
