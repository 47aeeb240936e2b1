// Fetches the editor's files before anybody needs them, without running them: running takes over half a second of the page's time.
import type { Tongue } from './editor-props.ts';

/**
 * Addresses of the modules that the editor consists of, from the `meta` elements that `vite-plugin.ts` leaves in the page; none while
 * the page is being developed, when nothing is bundled.
 */
export function editorChunks(tongue: Tongue): readonly string[] {
  return [...(tongue === 'ko' ? listed('editor-chunks-ko') : []), ...listed('editor-chunks')];
}

function listed(name: string): readonly string[] {
  const meta = document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`);
  return meta?.content.split(' ').filter((address) => address !== '') ?? [];
}

/** Asks for all chunks as soon as the page has nothing else to do; a second call asks for nothing. */
export function preloadEditorWhenIdle(tongue: Tongue): void {
  const idle = window.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 1000));
  idle(() => {
    for (const address of editorChunks(tongue)) preload(address);
  });
}

function preload(address: string): void {
  if (document.querySelector(`link[rel="modulepreload"][href="${address}"]`) !== null) return;
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.href = address;
  document.head.append(link);
}
