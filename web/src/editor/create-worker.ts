// Takes the place of a module of Monaco's whose packaged form carries every feature of the editor with it: they would come late, with
// the language service, and be registered after the first editor was made.
import { editor } from 'monaco-editor/editor';

type Wish = {
  readonly createWorker: () => Worker;
  readonly createData: unknown;
  readonly host?: Record<string, (...values: unknown[]) => unknown>;
  readonly keepIdleModels?: boolean;
};

/** The worker's script wakes up at the first message, whatever it is, and takes the second for its settings. */
export function createWebWorker({ createWorker, createData, ...rest }: Wish) {
  const worker = createWorker();
  worker.postMessage('wake');
  worker.postMessage(createData);
  return editor.createWebWorker({ worker, ...rest });
}
