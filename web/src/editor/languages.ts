// The languages that the editor colours, and how the judge's names for them become Monaco's.
import 'monaco-editor/languages/definitions/cpp/register';
import 'monaco-editor/languages/definitions/javascript/register';
import 'monaco-editor/languages/definitions/python/register';
import 'monaco-editor/languages/definitions/typescript/register';

/** Monaco's name of a language, and the ending by which the TypeScript service tells its files apart. */
export type EditorLanguage = { readonly id: string; readonly extension: string };

const LANGUAGES: Readonly<Record<string, EditorLanguage>> = {
  javascript: { id: 'javascript', extension: '.js' },
  typescript: { id: 'typescript', extension: '.ts' },
  python: { id: 'python', extension: '.py' },
  cpp: { id: 'cpp', extension: '.cpp' },
  c: { id: 'c', extension: '.c' },
};

const TEXT: EditorLanguage = { id: 'plaintext', extension: '.txt' };

/** What is not known is plain text. */
export const editorLanguage = (name: string): EditorLanguage => LANGUAGES[name] ?? TEXT;
