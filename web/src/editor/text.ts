// The text of an editor: a model for each path, what the page writes into it, and what it tells the page.
import * as monaco from 'monaco-editor/editor';
import type { Concern } from './concern.ts';
import { type Echo, listenTo, received, sent } from './echo.ts';
import type { CodeEditorProps } from './editor-props.ts';
import { editorLanguage } from './languages.ts';
import { smallestEdit } from './smallest-edit.ts';

type Editor = monaco.editor.IStandaloneCodeEditor;

/** A model on the shelf, with what it looked like when it was put there. */
type Held = { readonly model: monaco.editor.ITextModel; view: monaco.editor.ICodeEditorViewState | null };

export type Text = Concern & {
  /** What is written, also after the end. */
  source(): string;
  /** One edit that can be undone; the page is told of it. */
  write(source: string): void;
};

/** Models of several editors must not meet, though they show the same path. */
let editors = 0;

export function followText(editor: Editor, tell: (source: string) => void): Text {
  const folder = `/${++editors}`;
  const shelf = new Map<string, Held>();
  let echo: Echo = listenTo('');
  let source = '';
  let isOwn = false;
  const listener = editor.onDidChangeModelContent(() => {
    source = editor.getValue();
    if (isOwn) return;
    echo = sent(echo, source);
    tell(source);
  });
  /** What the page has given is not told to it. */
  const take = (value: string) => {
    isOwn = true;
    write(editor, value);
    isOwn = false;
    source = editor.getValue();
  };
  const follow = (wishes: CodeEditorProps) => {
    if (showModel(editor, shelf, folder, wishes)) {
      echo = listenTo(wishes.value);
      return take(wishes.value);
    }
    const heard = received(echo, wishes.value);
    echo = heard.echo;
    if (heard.isNew) take(wishes.value);
  };
  const dispose = () => {
    listener.dispose();
    for (const { model } of shelf.values()) model.dispose();
  };
  return { follow, dispose, source: () => source, write: (value) => write(editor, value) };
}

/** Whether another model is shown now. */
function showModel(editor: Editor, shelf: Map<string, Held>, folder: string, wishes: CodeEditorProps): boolean {
  const { id, extension } = editorLanguage(wishes.language);
  const path = wishes.path.endsWith(extension) ? wishes.path : wishes.path + extension;
  const uri = monaco.Uri.from({ scheme: 'file', path: `${folder}/${path}` });
  const shown = editor.getModel();
  if (shown?.uri.toString() === uri.toString()) return false;
  const left = shown === null ? undefined : shelf.get(shown.uri.toString());
  if (left !== undefined) left.view = editor.saveViewState();
  const held = shelf.get(uri.toString()) ?? {
    model: monaco.editor.createModel(plainLines(wishes.value), id, uri),
    view: null,
  };
  shelf.set(uri.toString(), held);
  held.model.setEOL(monaco.editor.EndOfLineSequence.LF);
  editor.setModel(held.model);
  editor.restoreViewState(held.view);
  return true;
}

function write(editor: Editor, source: string): void {
  const model = editor.getModel();
  const edit = model === null ? undefined : smallestEdit(model.getValue(), plainLines(source));
  if (model === null || edit === undefined) return;
  const range = monaco.Range.fromPositions(model.getPositionAt(edit.start), model.getPositionAt(edit.end));
  model.pushStackElement();
  model.pushEditOperations(editor.getSelections(), [{ range, text: edit.text }], () => null);
  model.pushStackElement();
}

/** Lines end in one way, so that what is read is what was written. */
const plainLines = (source: string) => source.replace(/\r\n?/g, '\n');
