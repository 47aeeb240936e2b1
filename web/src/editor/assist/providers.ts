// What an assistant knows, where Monaco asks for it: completion, descriptions under the pointer, parameters of a call.
import * as monaco from 'monaco-editor/editor';
import type { AssistItem, AssistKind, AssistSignature } from '#server/schema/assist';
import type { Assistant } from './assistant.ts';
import { readyAssistant } from './assisted.ts';

const { CompletionItemKind } = monaco.languages;

const KINDS: Readonly<Record<AssistKind, monaco.languages.CompletionItemKind>> = {
  class: CompletionItemKind.Class,
  constant: CompletionItemKind.Constant,
  field: CompletionItemKind.Field,
  function: CompletionItemKind.Function,
  keyword: CompletionItemKind.Keyword,
  method: CompletionItemKind.Method,
  module: CompletionItemKind.Module,
  property: CompletionItemKind.Property,
  text: CompletionItemKind.Text,
  variable: CompletionItemKind.Variable,
};

export function settleAssist(): void {
  // For all languages, as the other providers of completion are: Monaco asks no further once one for a single language has answered.
  monaco.languages.registerCompletionItemProvider('*', { triggerCharacters: ['.'], ...completion() });
  monaco.languages.registerHoverProvider('*', { provideHover });
  monaco.languages.registerSignatureHelpProvider('*', {
    signatureHelpTriggerCharacters: ['(', ','],
    signatureHelpRetriggerCharacters: [')'],
    provideSignatureHelp,
  });
}

type Item = monaco.languages.CompletionItem;
/** Where an item came from: its place in the assistant's last list. */
type Origin = { readonly assistant: Assistant; readonly list: number; readonly item: number };

function completion(): monaco.languages.CompletionItemProvider {
  const origins = new WeakMap<Item, Origin>();
  let lists = 0;
  return {
    provideCompletionItems: async (model, position) => {
      const assistant = readyAssistant(model);
      const list = ++lists;
      const found = await assistant?.ask('complete', placeOf(position));
      if (assistant === undefined || found === undefined || model.isDisposed()) return undefined;
      const { startColumn } = model.getWordUntilPosition(position);
      const { lineNumber, column } = position;
      const word = new monaco.Range(lineNumber, startColumn, lineNumber, column);
      const suggestions = found.map((item, index) => {
        const suggestion = suggestionFrom(item, word);
        origins.set(suggestion, { assistant, list, item: index });
        return suggestion;
      });
      // The list has all that begins like this, so it is never asked for again as the word grows: while Monaco waits for another list,
      // Enter would put in what it shows of the old one, over all that was typed since.
      return { suggestions };
    },
    resolveCompletionItem: async (suggestion) => {
      const origin = origins.get(suggestion);
      // Of an older list the assistant knows nothing any more.
      if (origin === undefined || origin.list !== lists) return suggestion;
      const value = await origin.assistant.ask('describe', { item: origin.item });
      return value === undefined ? suggestion : { ...suggestion, documentation: { value } };
    },
  };
}

function suggestionFrom({ label, kind, insert, order, range, from, edits }: AssistItem, word: monaco.IRange): Item {
  return {
    label: from === undefined ? label : { label, description: from },
    kind: KINDS[kind],
    insertText: insert,
    sortText: order,
    range: range ?? word,
    ...(edits !== undefined && { additionalTextEdits: [...edits] }),
  };
}

const provideHover: monaco.languages.HoverProvider['provideHover'] = async (model, position) => {
  const found = await readyAssistant(model)?.ask('hover', placeOf(position));
  return found && { contents: [{ value: found.text }], ...(found.range !== undefined && { range: found.range }) };
};

const provideSignatureHelp: monaco.languages.SignatureHelpProvider['provideSignatureHelp'] = async (
  model,
  position,
) => {
  const found = await readyAssistant(model)?.ask('signature', placeOf(position));
  if (found === undefined) return undefined;
  const { signatures, active } = found;
  const value = {
    signatures: signatures.map(signatureFrom),
    activeSignature: active,
    activeParameter: signatures[active]?.activeParameter ?? 0,
  };
  return { value, dispose: () => {} };
};

function signatureFrom({ label, parameters, about, activeParameter }: AssistSignature) {
  return {
    label,
    parameters: parameters.map(([start, end]) => ({ label: [start, end] as [number, number] })),
    documentation: { value: about },
    activeParameter,
  };
}

const placeOf = ({ lineNumber, column }: monaco.Position) => ({ line: lineNumber, column });
