// Switches the keys of Vim on and off; they come in a chunk of their own.
import type { editor, IDisposable } from 'monaco-editor/editor';
import { type Concern, concern } from './concern.ts';
import { editorWords } from './editor-words.ts';
import type { Places } from './session.ts';

export function followVim(code: editor.IStandaloneCodeEditor, places: Places, save: () => void): Concern {
  let running: IDisposable | undefined;
  let turn = 0;
  const stop = () => {
    turn++;
    running?.dispose();
    running = undefined;
  };
  const start = async (label: string) => {
    const mine = ++turn;
    const { startVim } = await import('./vim.ts');
    if (mine === turn) running = startVim({ code, status: places.vim, save, label });
  };
  return concern(
    ({ options, uiTongue }) => [options.vim, uiTongue],
    ({ options, uiTongue }) => {
      stop();
      places.onState({ hasVimFailed: false });
      if (options.vim) start(editorWords(uiTongue).vim.command).catch(() => places.onState({ hasVimFailed: true }));
    },
    stop,
  );
}
