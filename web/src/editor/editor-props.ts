// What the page and the editor say to each other. Nothing here knows Monaco.
import type { GrowthClass } from '#judge/schema/growth';

export type Tongue = 'ko' | 'en';

/** A person's settings of the editor. */
export type EditorOptions = {
  readonly fontSize: number;
  /** Columns of an indent in JavaScript and TypeScript, and in all other languages. */
  readonly tabSize: number;
  readonly wideTabSize: number;
  readonly wordWrap: boolean;
  readonly vim: boolean;
};

/** A place in the source that somebody has something to say about; lines and columns count from 1. */
export type Marker = {
  readonly line: number;
  /** Absent: the whole line is meant. */
  readonly column?: number;
  /** One past the last column. Absent: to the end of the word at `column`. */
  readonly endColumn?: number;
  readonly message: string;
  readonly severity: 'error' | 'warning' | 'info';
};

/** Work that was done on one line. */
export type LineHeat = {
  readonly line: number;
  /** The line's share of all steps, from 0 to 1. */
  readonly heat: number;
  /** How often the line was run. */
  readonly count: number;
  readonly steps: number;
  readonly growth?: GrowthClass;
  /** The receipt blames this line for the growth of the whole. */
  readonly isBlamed?: boolean;
};

/** What the page may ask of an editor that is open. After the editor is gone, its handle does nothing. */
export type EditorHandle = {
  focus(): void;
  /** Scrolls there, puts the cursor there and takes the focus. */
  reveal(line: number, column?: number): void;
  getSource(): string;
  /** Replaces the text by one edit that `undo` takes back. */
  setSource(text: string): void;
  undo(): void;
  nextError(): void;
};

/** What keys in the editor do outside of it. */
export type EditorActions = {
  /** Ctrl/Cmd+Enter */
  run(): void;
  /** Ctrl/Cmd+Shift+Enter */
  submit(): void;
  /** Ctrl/Cmd+S, and `:w` in Vim */
  save(): void;
  /** F1; the editor's own commands are at Shift+F1 */
  palette(): void;
  /** Alt+F1, since `?` is text here */
  help(): void;
};

export type CodeEditorProps = {
  /** A new value is written into the editor as an undoable edit, unless it is one that the editor itself has sent. */
  readonly value: string;
  /** A language of the judge, or any that Monaco can colour here; unknown ones are plain text. */
  readonly language: string;
  readonly onChange: (source: string) => void;
  readonly options: EditorOptions;
  readonly uiTongue: Tongue;
  readonly dark: boolean;
  /** TypeScript declarations of what solutions can use. */
  readonly declarations: string;
  /** The address of what helps to write this language, completing and marking. */
  readonly assist?: string | undefined;
  /** Names the text; each path keeps its own undo history, cursor and scroll position while the editor lives. */
  readonly path: string;
  readonly markers: readonly Marker[];
  readonly heat: readonly LineHeat[] | undefined;
  readonly readOnly?: boolean;
  /** Called whenever a new editor is there, in StrictMode twice. */
  readonly onReady: (handle: EditorHandle) => void;
  /** What a screen reader calls the editor. */
  readonly label: string;
  readonly actions: EditorActions;
};

export type DiffEditorProps = {
  readonly before: string;
  readonly after: string;
  /** As for the code editor; `text` for what is no code. */
  readonly language: string;
  readonly dark: boolean;
  readonly uiTongue: Tongue;
  readonly labels: { readonly before: string; readonly after: string };
  readonly options: Pick<EditorOptions, 'fontSize'>;
};
