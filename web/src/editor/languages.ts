// The languages that the editor colours, and how the judge's names for them become Monaco's.
import 'monaco-editor/languages/definitions/cpp/register';
import 'monaco-editor/languages/definitions/javascript/register';
import 'monaco-editor/languages/definitions/python/register';
import 'monaco-editor/languages/definitions/typescript/register';

/** Which of the settings says how deep an indent is. */
type TabSetting = 'tabSize' | 'wideTabSize';

/** Monaco's name of a language, and the ending by which the TypeScript service tells its files apart. */
export type EditorLanguage = { readonly id: string; readonly extension: string; readonly tab: TabSetting };

const LANGUAGES: Readonly<Record<string, EditorLanguage>> = {
  javascript: { id: 'javascript', extension: '.js', tab: 'tabSize' },
  typescript: { id: 'typescript', extension: '.ts', tab: 'tabSize' },
  python: { id: 'python', extension: '.py', tab: 'wideTabSize' },
  cpp: { id: 'cpp', extension: '.cpp', tab: 'wideTabSize' },
  c: { id: 'c', extension: '.c', tab: 'wideTabSize' },
};

const TEXT: EditorLanguage = { id: 'plaintext', extension: '.txt', tab: 'wideTabSize' };

/** What is not known is plain text. */
export const editorLanguage = (name: string): EditorLanguage => LANGUAGES[name] ?? TEXT;
