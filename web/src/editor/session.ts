// The life of one code editor, from the element that it is put into until it is disposed of. It knows Monaco and nothing of React.
import * as monaco from 'monaco-editor/editor';
import { TabFocus } from 'monaco-editor/editor/browser/config/tabFocus';
import { followAssist } from './assist/follow-assist.ts';
import { type Concern, concern } from './concern.ts';
import { chosenOptions, FIXED_OPTIONS } from './editor-options.ts';
import type { CodeEditorProps, EditorHandle } from './editor-props.ts';
import { checkNames } from './javascript-names.ts';
import { followKeys } from './keys.ts';
import { showHeat } from './show-heat.ts';
import { showMarkers } from './show-markers.ts';
import { followSuggestions } from './suggestions/suggest.ts';
import { followText, type Text } from './text.ts';
import { themeName } from './themes.ts';
import { followDeclarations } from './typescript.ts';
import { followVim } from './vim-switch.ts';

/** What the frame around an editor shows of its state. */
export type EditorState = { readonly isTabLeaving: boolean; readonly hasVimFailed: boolean };

export type Session = {
  readonly handle: EditorHandle;
  /** The page's wishes as they are now. */
  follow(wishes: CodeEditorProps): void;
  dispose(): void;
};

export type Places = {
  readonly text: HTMLElement;
  readonly vim: HTMLElement;
  readonly onState: (change: Partial<EditorState>) => void;
};

export function openEditor(places: Places, first: CodeEditorProps): Session {
  let wishes = first;
  const editor = monaco.editor.create(places.text, { ...FIXED_OPTIONS, ...chosenOptions(first), model: null });
  const text = followText(editor, (source) => wishes.onChange(source));
  const concerns: readonly Concern[] = [
    concern(
      ({ dark }) => [dark],
      ({ dark }) => monaco.editor.setTheme(themeName(dark)),
    ),
    concern(
      ({ options, language, readOnly, label, uiTongue }) => [options, language, readOnly, label, uiTongue],
      (next) => editor.updateOptions(chosenOptions(next)),
    ),
    followDeclarations(),
    followSuggestions(),
    text,
    showMarkers(editor),
    showHeat(editor),
    checkNames(editor),
    followAssist(editor),
    followKeys(editor, () => wishes.actions),
    followVim(editor, places, () => wishes.actions.save()),
    watchTab(places),
  ];
  const follow = (next: CodeEditorProps) => {
    wishes = next;
    for (const each of concerns) each.follow(next);
  };
  follow(first);
  return { handle: handleOf(editor, text), follow, dispose: () => endOf(editor, concerns) };
}

/** The editor lets go of its models before they are disposed of. */
function endOf(editor: monaco.editor.IStandaloneCodeEditor, concerns: readonly Concern[]): void {
  editor.setModel(null);
  for (const each of concerns.toReversed()) each.dispose();
  editor.dispose();
}

/** Nobody could see otherwise why Tab does not indent. */
function watchTab({ onState }: Places): Concern {
  const tell = () => onState({ isTabLeaving: TabFocus.getTabFocusMode() });
  const listener = TabFocus.onDidChangeTabFocus(tell);
  return concern(
    () => [],
    tell,
    () => listener.dispose(),
  );
}

function handleOf(editor: monaco.editor.IStandaloneCodeEditor, text: Text): EditorHandle {
  /** Whoever holds the handle of an editor that is gone holds a handle of nothing. */
  const ifAlive = (act: (model: monaco.editor.ITextModel) => void) => {
    const model = editor.getModel();
    if (model !== null) act(model);
  };
  return {
    focus: () => ifAlive(() => editor.focus()),
    reveal: (line, column = 1) => ifAlive((model) => reveal(editor, model, { lineNumber: line, column })),
    getSource: text.source,
    setSource: (source) => ifAlive(() => text.write(source)),
    undo: () => ifAlive(() => editor.trigger('page', 'undo', null)),
    nextError: () =>
      ifAlive(() => {
        editor.focus();
        editor.trigger('page', 'editor.action.marker.next', null);
      }),
  };
}

function reveal(editor: monaco.editor.ICodeEditor, model: monaco.editor.ITextModel, wanted: monaco.IPosition): void {
  const position = model.validatePosition(wanted);
  editor.setPosition(position);
  editor.revealPositionInCenterIfOutsideViewport(position);
  editor.focus();
}
