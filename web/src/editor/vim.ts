// The keys of Vim, in a chunk that only those load who want it.
import type { editor, IDisposable } from 'monaco-editor/editor';
import { initVimMode, VimMode } from 'monaco-vim';

type Vim = { defineEx(name: string, short: string, run: (adapter: { editor: editor.ICodeEditor }) => void): void };

/** Commands of Vim are the same for all editors, so each asks for the editor that it was typed in. */
const saves = new WeakMap<editor.ICodeEditor, () => void>();

// The package's types do not tell of it.
(VimMode as unknown as { Vim: Vim }).Vim.defineEx('write', 'w', ({ editor }) => saves.get(editor)?.());

export function startVim(start: {
  readonly code: editor.IStandaloneCodeEditor;
  readonly status: HTMLElement;
  readonly save: () => void;
  /** What a screen reader calls the line for commands. */
  readonly label: string;
}): IDisposable {
  saves.set(start.code, start.save);
  return initVimMode(start.code, start.status, undefined, (node) => labelled(node, start.label));
}

/** The package hands over what it is about to show. */
function labelled(node: Node, label: string): Node {
  if (node instanceof Element || node instanceof DocumentFragment) {
    for (const input of node.querySelectorAll('input')) input.setAttribute('aria-label', label);
  }
  return node;
}
