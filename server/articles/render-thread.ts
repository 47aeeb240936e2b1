// The thread that renders articles: one request after the other, no state but what was loaded. Its host stops it when it takes too long.
import { parentPort } from 'node:worker_threads';
import { codeLanguage, highlight } from './highlight.ts';
import { renderArticle } from './render.ts';
import { imageUrlOf, type RenderAnswer, type RenderRequest } from './render-request.ts';

const port = parentPort;
if (port === null) throw new Error('render-thread.ts runs as a worker only');

port.on('message', (request: RenderRequest) => {
  warmUp(request.text);
  port.postMessage({ kind: 'ready' } satisfies RenderAnswer);
  const html = renderArticle(request.text, { ...request, imageUrl: imageUrlOf(request) });
  port.postMessage({ kind: 'done', html } satisfies RenderAnswer);
});

const FENCE = /^[ \t>]*(?:```|~~~)(.*)$/gm;
const SOME_CODE = 'int main() { return f("x", 1.5); } // y\n';
const warm = new Set<string>();

/** A language's grammar takes seconds when it is first used, on a busy machine; its author is not to blame. */
function warmUp(text: string): void {
  for (const [, info = ''] of text.matchAll(FENCE)) {
    const language = codeLanguage(info);
    if (language !== undefined && !warm.has(language)) highlight(SOME_CODE, language);
    if (language !== undefined) warm.add(language);
  }
}
