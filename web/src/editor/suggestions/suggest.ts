// Completion in the languages that have no service here: snippets, keywords and well-known names, beside the words of the text. Where
// an assistant is at work, it knows all names better: then only snippets.
import * as monaco from 'monaco-editor/editor';
import { readyAssistant } from '../assist/assisted.ts';
import { type Concern, concern } from '../concern.ts';
import { editorWords } from '../editor-words.ts';
import { c } from './c.ts';
import { cpp } from './cpp.ts';
import type { LanguageNames, Snippet } from './language-names.ts';
import { namesFor } from './names-for.ts';
import { plainSnippet } from './plain-snippet.ts';
import { python } from './python.ts';

/** By Monaco's name of the language. */
const LANGUAGES: Readonly<Record<string, LanguageNames>> = { python, cpp, c };

const { CompletionItemKind, CompletionItemInsertTextRule } = monaco.languages;

let words = editorWords('en');

/**
 * For all languages: Monaco asks no further once a provider for one language has answered, and the words of the text come from one
 * that is for all.
 */
export function settleSuggestions(): void {
  monaco.languages.registerCompletionItemProvider('*', {
    provideCompletionItems: (model, position) => {
      const language = LANGUAGES[model.getLanguageId()];
      return language === undefined ? undefined : { suggestions: suggestionsAt(language, model, position) };
    },
  });
}

/** In whose language snippets are described; the editor that was opened last decides. */
export function followSuggestions(): Concern {
  return concern(
    ({ uiTongue }) => [uiTongue],
    ({ uiTongue }) => {
      words = editorWords(uiTongue);
    },
  );
}

type Item = monaco.languages.CompletionItem;

function suggestionsAt(language: LanguageNames, model: monaco.editor.ITextModel, at: monaco.Position): Item[] {
  const { startColumn } = model.getWordUntilPosition(at);
  const range = new monaco.Range(at.lineNumber, startColumn, at.lineNumber, at.column);
  const before = model.getLineContent(at.lineNumber).slice(0, startColumn - 1);
  const { keywords, names, snippets } = namesFor(language, before, model.getValue());
  const ownSnippets = snippets.map((snippet) => snippetItem(snippet, model.getLanguageId(), range));
  if (readyAssistant(model) !== undefined) return ownSnippets;
  const item = (kind: monaco.languages.CompletionItemKind) => (name: string) => {
    return { label: name, kind, insertText: name, range };
  };
  return [
    ...keywords.map(item(CompletionItemKind.Keyword)),
    ...names.map(item(CompletionItemKind.Function)),
    ...ownSnippets,
  ];
}

function snippetItem({ label, does, body }: Snippet, id: string, range: monaco.Range): Item {
  return {
    label: { label, description: words.snippets[does] },
    kind: CompletionItemKind.Snippet,
    insertText: body,
    insertTextRules: CompletionItemInsertTextRule.InsertAsSnippet,
    documentation: { value: `\`\`\`${id}\n${plainSnippet(body)}\n\`\`\`` },
    range,
  };
}
