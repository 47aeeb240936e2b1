// The door to the editor. Light to import: Monaco comes when an editor is shown, or earlier when somebody asks for it.
export { CodeEditor } from './code-editor.tsx';
export { DiffEditor } from './diff-editor.tsx';
export type {
  CodeEditorProps,
  DiffEditorProps,
  EditorActions,
  EditorHandle,
  EditorOptions,
  LineHeat,
  Marker,
} from './editor-props.ts';
export { loadEditor } from './load-editor.ts';
export { editorChunks, preloadEditorWhenIdle } from './preload.ts';
