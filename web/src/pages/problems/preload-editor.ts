// Fetches the editor before it is needed: its files when the browser has nothing to do, its code when a person is about to open a problem.
import type { Tongue } from '../../tongue.ts';

/** Only fetches: to run the editor's code here would hold the list up for half a second. */
export function preloadEditor(tongue: Tongue): void {
  void withEditor((editor) => editor.preloadEditorWhenIdle(tongue));
}

/** Runs the editor's code too, so that it is ready when the problem is. */
export function readyEditor(tongue: Tongue): void {
  void withEditor((editor) => editor.loadEditor(tongue));
}

async function withEditor(then: (editor: typeof import('../../editor/index.ts')) => unknown): Promise<void> {
  try {
    await then(await import('../../editor/index.ts'));
  } catch {
    // The problem's own page says so when the editor cannot be loaded.
  }
}
