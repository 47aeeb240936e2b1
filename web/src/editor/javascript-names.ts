// Checks JavaScript gently: of all that the language service would say of its types, only names that are declared nowhere are shown,
// as something to look at, and what no engine accepts, as errors.
import * as monaco from 'monaco-editor/editor';
import * as ts from 'monaco-editor/languages/features/typescript/register';
import { type Concern, concern } from './concern.ts';
import { type EditorWords, editorWords } from './editor-words.ts';

const OWNER = 'names';
const PAUSE_MS = 500;

/** "Cannot find name", with and without a guess at what was meant. */
const UNKNOWN_NAMES = new Set([2304, 2552, 2580, 2581, 2582, 2583, 2584, 2591, 2592, 2593, 18004]);
/** Declared twice; a constant that is assigned to. */
const NEVER_RUNS = new Set([2451, 2588]);

type Diagnostic = Awaited<ReturnType<ts.TypeScriptWorker['getSemanticDiagnostics']>>[number];

export function checkNames(editor: monaco.editor.IStandaloneCodeEditor): Concern {
  let words = editorWords('en');
  let pause: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(pause);
    pause = setTimeout(() => void mark(editor.getModel(), words), PAUSE_MS);
  };
  const listener = editor.onDidChangeModelContent(soon);
  return concern(
    ({ uiTongue, declarations, path, language }) => [uiTongue, declarations, path, language],
    ({ uiTongue }) => {
      words = editorWords(uiTongue);
      soon();
    },
    () => {
      clearTimeout(pause);
      listener.dispose();
    },
  );
}

async function mark(model: monaco.editor.ITextModel | null, words: EditorWords): Promise<void> {
  if (model?.getLanguageId() !== 'javascript') return;
  const version = model.getVersionId();
  const found = await diagnosticsOf(model.uri);
  if (model.isDisposed() || model.getVersionId() !== version) return;
  monaco.editor.setModelMarkers(
    model,
    OWNER,
    found.flatMap((diagnostic) => markerOf(diagnostic, model, words)),
  );
}

/** None when the model was closed while the service was asked. */
async function diagnosticsOf(uri: monaco.Uri): Promise<readonly Diagnostic[]> {
  const workerFor = await ts.getJavaScriptWorker();
  const worker = await workerFor(uri);
  return worker.getSemanticDiagnostics(uri.toString()).catch(() => []);
}

function markerOf(diagnostic: Diagnostic, model: monaco.editor.ITextModel, words: EditorWords) {
  const { code, start = 0, length = 1, messageText } = diagnostic;
  const isUnknown = UNKNOWN_NAMES.has(code);
  if (!isUnknown && !NEVER_RUNS.has(code)) return [];
  const range = monaco.Range.fromPositions(model.getPositionAt(start), model.getPositionAt(start + length));
  const text = typeof messageText === 'string' ? messageText : messageText.messageText;
  return [
    {
      ...range,
      // The service finds its corrections of the spelling by this number.
      code: String(code),
      severity: isUnknown ? monaco.MarkerSeverity.Info : monaco.MarkerSeverity.Error,
      message: isUnknown ? words.unknownName(model.getValueInRange(range)) : text,
    },
  ];
}
