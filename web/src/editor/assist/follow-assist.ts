// Gives the text in the editor an assistant, where the page has the address of one, and underlines what it says.
import * as monaco from 'monaco-editor/editor';
import type { AssistDiagnostic } from '#server/schema/assist';
import { type Concern, concern } from '../concern.ts';
import type { CodeEditorProps } from '../editor-props.ts';
import { type EditorWords, editorWords } from '../editor-words.ts';
import { type Assistant, openAssistant } from './assistant.ts';
import { assist } from './assisted.ts';

const OWNER = 'assistant';

type Editor = monaco.editor.IStandaloneCodeEditor;
type Held = { readonly address: string; readonly assistant: Assistant };

export function followAssist(editor: Editor): Concern {
  let held: Held | undefined;
  let words = editorWords('en');
  let stop = () => {};
  const show = (diagnostics: readonly AssistDiagnostic[]) => {
    const model = editor.getModel();
    if (model !== null) mark(model, diagnostics, words);
  };
  const open = (address: string): Held => {
    const assistant = openAssistant({
      address,
      onDiagnostics: show,
      onReady: (isReady) => {
        // It knows all words of the text itself.
        editor.updateOptions({ wordBasedSuggestions: isReady ? 'off' : 'currentDocument' });
      },
    });
    return { address, assistant };
  };
  const end = () => {
    stop();
    stop = () => {};
    if (held === undefined) return;
    held.assistant.close();
    held = undefined;
    show([]);
  };
  // What was said last holds until the text is another one.
  const listener = editor.onDidChangeModelContent(() => {
    if (held?.assistant.isReady() === false) show([]);
  });
  return concern(
    ({ assist, path, language, readOnly, uiTongue }) => [assist, path, language, readOnly, uiTongue],
    (wishes) => {
      words = editorWords(wishes.uiTongue);
      const address = addressFor(wishes);
      const model = editor.getModel();
      if (address === undefined || model === null) return end();
      if (held?.address !== address) end();
      held ??= open(address);
      stop();
      stop = assist(model, held.assistant);
    },
    () => {
      listener.dispose();
      end();
    },
  );
}

function addressFor({ assist, readOnly, uiTongue }: CodeEditorProps): string | undefined {
  return assist === undefined || readOnly ? undefined : `${assist}?tongue=${uiTongue}`;
}

function mark(model: monaco.editor.ITextModel, diagnostics: readonly AssistDiagnostic[], words: EditorWords): void {
  monaco.editor.setModelMarkers(
    model,
    OWNER,
    diagnostics.map((diagnostic) => {
      const { range, severity } = diagnostic;
      const message = messageOf(diagnostic, model.getValueInRange(range), words);
      return { ...range, severity: SEVERITIES[severity], message };
    }),
  );
}

const SEVERITIES = { error: monaco.MarkerSeverity.Error, warning: monaco.MarkerSeverity.Warning } as const;

function messageOf({ issue, message }: AssistDiagnostic, name: string, words: EditorWords): string {
  switch (issue) {
    case 'unknown-name':
      return words.unknownName(name);
    case 'missing-module':
      return words.missingModule(name);
    case 'missing-member':
      return words.missingMember(name);
    case 'other':
      return message;
  }
}
