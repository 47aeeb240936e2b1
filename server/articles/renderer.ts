// Renders articles in a thread of its own, which is stopped when it takes too long or too much memory: the author of a statement
// cannot hold up the server. What was rendered is kept, by content.
import { createHash } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import { plainArticle } from './plain-article.ts';
import { imageUrlOf, type RenderAnswer, type RenderRequest } from './render-request.ts';
import { ARTICLE_WORDS } from './words.ts';

export type Renderer = {
  /** Sanitized HTML; text that defeats the renderer comes as it was written, under a note. */
  render(request: RenderRequest): Promise<string>;
  close(): Promise<void>;
};

export type RendererOptions = {
  /** For one article, not counting what it waits for until the thread is ready for it. */
  readonly timeMs?: number;
  /** Of rendered HTML that is kept, in characters. */
  readonly keptChars?: number;
  /** Which module the thread runs. */
  readonly thread?: URL;
};

const TIME_MS = 10_000;
/** For the thread to start and to load grammars, which nobody's text prolongs. */
const READY_MS = 120_000;
const KEPT_CHARS = 16_000_000;
const THREAD = new URL('./render-thread.ts', import.meta.url);
/** Grammars take some 150 MiB while they are made into patterns. */
const THREAD_LIMITS = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 };

export function openRenderer(options: RendererOptions = {}): Renderer {
  const { timeMs = TIME_MS, keptChars = KEPT_CHARS, thread = THREAD } = options;
  const kept = new Map<string, string>();
  let chars = 0;
  let worker: Worker | undefined;
  /** One article at a time, so that the time of each is its own. */
  let last: Promise<unknown> = Promise.resolve();

  const start = (): Worker => {
    const started = new Worker(thread, { resourceLimits: THREAD_LIMITS, env: {} });
    started.unref();
    // An error that comes while nobody waits ends the thread; the next article gets another.
    started.on('error', () => undefined);
    started.once('exit', () => {
      if (worker === started) worker = undefined;
    });
    return started;
  };
  const inThread = async (request: RenderRequest): Promise<string | undefined> => {
    worker ??= start();
    const answer = await answerOf(worker, request, timeMs);
    if (answer !== undefined) return answer;
    const stopped = worker;
    worker = undefined;
    await stopped?.terminate();
    return undefined;
  };
  const keep = (key: string, html: string): void => {
    if (kept.has(key)) return;
    kept.set(key, html);
    chars += html.length;
    for (const [oldest, text] of kept) {
      if (chars <= keptChars) return;
      kept.delete(oldest);
      chars -= text.length;
    }
  };
  const render = async (request: RenderRequest): Promise<string> => {
    const key = createHash('sha256').update(JSON.stringify(request)).digest('hex');
    const known = kept.get(key);
    if (known !== undefined) return known;
    const turn = last.then(() => kept.get(key) ?? inThread(request));
    last = turn.catch(() => undefined);
    const html = await turn;
    // Not kept: on a busy machine an honest text may come too late once.
    if (html === undefined) return plain(request);
    keep(key, html);
    return html;
  };
  const close = async () => {
    await worker?.terminate();
  };
  return { render, close };
}

/** The HTML; undefined when the thread says nothing in time, or ends. */
function answerOf(worker: Worker, request: RenderRequest, timeMs: number): Promise<string | undefined> {
  const { promise, resolve } = Promise.withResolvers<string | undefined>();
  const end = () => resolve(undefined);
  let timer = setTimeout(end, READY_MS);
  const hear = (answer: RenderAnswer) => {
    clearTimeout(timer);
    if (answer.kind === 'done') resolve(answer.html);
    else timer = setTimeout(end, timeMs);
  };
  worker.on('message', hear);
  worker.once('error', end);
  worker.once('exit', end);
  worker.postMessage(request);
  return promise.finally(() => {
    clearTimeout(timer);
    worker.off('message', hear);
    worker.off('error', end);
    worker.off('exit', end);
  });
}

function plain(request: RenderRequest): string {
  const options = { ...request, imageUrl: imageUrlOf(request) };
  return plainArticle(request.text, ARTICLE_WORDS[request.tongue].plain(), options);
}
