// The keys of the editor that are not Monaco's own.
import * as monaco from 'monaco-editor/editor';
import { type Concern, concern } from './concern.ts';
import type { EditorActions } from './editor-props.ts';
import { editorWords } from './editor-words.ts';

const { KeyCode, KeyMod } = monaco;

const KEYS: Readonly<Record<keyof EditorActions, readonly number[]>> = {
  run: [KeyMod.CtrlCmd | KeyCode.Enter],
  submit: [KeyMod.CtrlCmd | KeyMod.Shift | KeyCode.Enter],
  save: [KeyMod.CtrlCmd | KeyCode.KeyS],
  // As everywhere on the page; Monaco's own pairs of keys that begin with Ctrl+K give way.
  palette: [KeyMod.CtrlCmd | KeyCode.KeyK, KeyCode.F1],
  help: [KeyMod.Alt | KeyCode.F1],
};

const ACTIONS = Object.keys(KEYS) as (keyof EditorActions)[];

/** The page's actions, listed among the editor's commands in the reader's language. */
export function followKeys(editor: monaco.editor.IStandaloneCodeEditor, actions: () => EditorActions): Concern {
  let added: readonly monaco.IDisposable[] = [];
  const remove = () => {
    for (const each of added) each.dispose();
  };
  const add = (labels: Readonly<Record<keyof EditorActions, string>>) => {
    remove();
    added = ACTIONS.map((action) =>
      editor.addAction({
        id: `olsol.${action}`,
        label: labels[action],
        keybindings: [...KEYS[action]],
        run: () => actions()[action](),
      }),
    );
  };
  return concern(
    ({ uiTongue }) => [uiTongue],
    ({ uiTongue }) => add(editorWords(uiTongue).actions),
    remove,
  );
}

/**
 * F1 is the page's, so Monaco's list of commands moves to Shift+F1, and to Ctrl+Shift+P where the browser lets go of it (Firefox does
 * not). F8 stays in the text that is shown.
 */
export function settleKeys(): void {
  const when = 'editorTextFocus';
  monaco.editor.addKeybindingRules([
    { keybinding: KeyCode.F1, command: '-editor.action.quickCommand' },
    { keybinding: KeyMod.CtrlCmd | KeyMod.Shift | KeyCode.KeyP, command: 'editor.action.quickCommand', when },
    { keybinding: KeyMod.Shift | KeyCode.F1, command: 'editor.action.quickCommand', when },
    { keybinding: KeyCode.F8, command: 'editor.action.marker.next', when },
    { keybinding: KeyMod.Shift | KeyCode.F8, command: 'editor.action.marker.prev', when },
  ]);
}
