// What the editor can suggest in one language without knowing what a program means.
import type { EditorWords } from '../editor-words.ts';

/** What a snippet does; the words have a sentence for each. */
export type SnippetPurpose = keyof EditorWords['snippets'];

export type Snippet = {
  /** What is typed to find it. */
  readonly label: string;
  readonly does: SnippetPurpose;
  /** In the form of TextMate: `${1:name}` is typed over, `$0` is where the cursor ends. A tab is one indent. */
  readonly body: string;
};

export type LanguageNames = {
  readonly keywords: readonly string[];
  /** Types, functions and modules that stand by themselves. */
  readonly names: readonly string[];
  /** What follows a dot or an arrow. */
  readonly members: readonly string[];
  readonly snippets: readonly Snippet[];
};

/** Of a text with blanks in between. */
export const namesIn = (text: string): readonly string[] => text.trim().split(/\s+/);
