// Which texts have an assistant, and that it knows the text before it is asked about it.
import type * as monaco from 'monaco-editor/editor';
import type { Assistant } from './assistant.ts';

export type Assisted = {
  readonly assistant: Assistant;
  /** Hands over what has been typed. */
  sync(): void;
};

const assisted = new WeakMap<monaco.editor.ITextModel, Assisted>();

/** The assistant is told of every change, a little later. Gives what ends it. */
export function assist(model: monaco.editor.ITextModel, assistant: Assistant): () => void {
  let known = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;
  const sync = () => {
    clearTimeout(pause);
    if (model.isDisposed() || model.getVersionId() === known) return;
    known = model.getVersionId();
    assistant.write(model.getValue());
  };
  const listener = model.onDidChangeContent(() => {
    clearTimeout(pause);
    pause = setTimeout(sync, PAUSE_MS);
  });
  assisted.set(model, { assistant, sync });
  sync();
  return () => {
    clearTimeout(pause);
    listener.dispose();
    assisted.delete(model);
  };
}

const PAUSE_MS = 200;

/** The text's assistant, which knows the text as it is now; undefined when it has none that could answer soon. */
export function readyAssistant(model: monaco.editor.ITextModel): Assistant | undefined {
  const found = assisted.get(model);
  found?.sync();
  return found?.assistant.isReady() ? found.assistant : undefined;
}
