// Which worker does Monaco's own work: comparing, finding links, suggesting words. The language service brings its own.
import EditorWorker from 'monaco-editor/editor/editor.worker?worker';

self.MonacoEnvironment = { getWorker: () => new EditorWorker() };
