// Brings Monaco once, when it is first needed, and again after a failure.
import type { Tongue } from './editor-props.ts';

/** The lazy chunk: everything that names Monaco. */
export type EditorCore = typeof import('./monaco.ts');

let coming: Promise<EditorCore> | undefined;

/**
 * Starts the import, for instance when a link to a problem is pointed at. Failure is kept quiet here: the editor shows it when
 * it is opened.
 */
export async function loadEditor(tongue: Tongue): Promise<void> {
  await editorCore(tongue).catch(() => undefined);
}

/** The same import for everyone; one that failed is forgotten, so the next call tries again. */
export function editorCore(tongue: Tongue): Promise<EditorCore> {
  coming ??= importCore(tongue).catch((failure: unknown) => {
    coming = undefined;
    console.error(failure);
    throw failure;
  });
  return coming;
}

/**
 * Monaco reads its own words (menus, find, hover buttons) while its modules are evaluated. So they have to be there first, and a later
 * switch of the tongue changes everything of ours but nothing of Monaco's until the page is loaded anew.
 */
async function importCore(tongue: Tongue): Promise<EditorCore> {
  if (tongue === 'ko') await import('monaco-editor/nls/lang/ko');
  return import('./monaco.ts');
}
