// A thread of the renderer that never ends with one text, on a machine of any speed.
import { parentPort } from 'node:worker_threads';
import type { RenderAnswer, RenderRequest } from '../../../server/articles/render-request.ts';

parentPort?.on('message', ({ text }: RenderRequest) => {
  parentPort?.postMessage({ kind: 'ready' } satisfies RenderAnswer);
  while (text === 'endless');
  parentPort?.postMessage({ kind: 'done', html: text } satisfies RenderAnswer);
});
