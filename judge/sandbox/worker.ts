// The worker process: compiles sources and runs programs in isolates, one order at a time, over its standard input and
// output. It holds nothing worth stealing: no expected answers, no environment, no files.
import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import ivm from 'isolated-vm';
import { compile, meter } from '../languages/languages.ts';
import type { Language } from '../schema/language.ts';
import { encodeFrame, type Frame, frameDecoder } from './frames.ts';
import { libraryTexts } from './guest/library-texts.ts';
import { prepareGuest, runInIsolate, syntaxErrorOf } from './isolate-run.ts';
import { type Answer, Order, Units } from './protocol.ts';
import type { Program } from './sandbox.ts';

const AUTHOR_LIBRARY = new URL('../author/index.ts', import.meta.url);
const MAX_ERROR_CHARS = 4000;

/** What loading leaves behind must not count as a program's memory; below this much of it, nobody could see it. */
const GARBAGE_BYTES = 256 * 1024;

/** The engine's collector, for the worker alone: by a flag on the command line every program would have a global `gc`. */
const collectGarbage = exposedGc();

let texts: ivm.ExternalCopy<string>[] = [];
let garbageBytes = 0;

function answer(header: Answer, ...blobs: Buffer[]): void {
  for (const part of encodeFrame({ header, blobs })) process.stdout.write(part);
}

function exposedGc(): () => void {
  setFlagsFromString('--expose-gc');
  const gc: () => void = runInNewContext('gc');
  setFlagsFromString('--no-expose-gc');
  return gc;
}

function load(blobs: readonly Buffer[]): void {
  for (const text of texts) text.release();
  texts = blobs.map((blob) => new ivm.ExternalCopy(blob.toString('utf8')));
  for (const blob of blobs) garbageBytes += blob.length;
  if (garbageBytes < GARBAGE_BYTES) return;
  collectGarbage();
  garbageBytes = 0;
}

/** The author's library is TypeScript without anything but types to erase. */
async function authorLibrary(): Promise<string> {
  const { stripTypeScriptTypes } = await import('node:module');
  const compiled = await compile('javascript', 'olsol.js', stripTypeScriptTypes(readFileSync(AUTHOR_LIBRARY, 'utf8')));
  if (compiled.kind !== 'program') throw new Error(compiled.error.message);
  return compiled.program.code;
}

async function obey({ header, blobs }: Frame): Promise<void> {
  const order = Order.parse(header);
  const first = blobs[0]?.toString('utf8') ?? '';
  switch (order.type) {
    case 'load':
      load(blobs);
      return answer({ type: 'loaded' });
    case 'compile': {
      const compiled = await compileSafely(order, first);
      if (compiled.kind === 'compile-error') return answer({ type: 'not-compiled', error: compiled.error });
      const { code, maps, async } = compiled.program;
      const refused = syntaxErrorOf(code, async);
      if (refused !== undefined) return answer({ type: 'not-parsed', message: refused, maps: [...maps] });
      if (order.metered) return answerMetered(order.language, compiled.program);
      return answer({ type: 'compiled', maps: [...maps], async, units: [] }, Buffer.from(code));
    }
    case 'run': {
      const ran = runInIsolate(guest, order, first, texts);
      return answer(ran.answer, Buffer.from(ran.output), Buffer.from(ran.printed), Buffer.from(ran.counts));
    }
  }
}

async function answerMetered(language: Language, program: Program): Promise<void> {
  try {
    const { code, maps, async, units = [] } = await meter(language, program);
    answer({ type: 'compiled', maps: [...maps], async, units: Units.parse(units) }, Buffer.from(code));
  } catch (error) {
    const message = `the program cannot be metered: ${String(error)}`.slice(0, MAX_ERROR_CHARS);
    answer({ type: 'not-compiled', error: { message } });
  }
}

async function compileSafely(order: Extract<Order, { type: 'compile' }>, source: string) {
  try {
    return await compile(order.language, order.file, source);
  } catch (error) {
    const message = `the compiler gave up: ${String(error)}`.slice(0, MAX_ERROR_CHARS);
    return { kind: 'compile-error' as const, error: { message } };
  }
}

const guest = prepareGuest(libraryTexts(await authorLibrary()));

// Orders are handled in the order of their coming, one after the other.
let queue = Promise.resolve();
const decode = frameDecoder((frame) => {
  queue = queue.then(() => obey(frame));
});
process.stdin.on('data', decode);
process.stdin.on('end', () => process.exit(0));
answer({ type: 'ready' });
