// The runtime of JavaScript and TypeScript: sources become bodies of functions, runs are fresh isolates.
import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import ivm from 'isolated-vm';
import { javascript } from '../languages/javascript.ts';
import { scriptLanguage } from '../languages/script-languages.ts';
import type { Language } from '../schema/language.ts';
import { libraryTexts } from './guest/library-texts.ts';
import { type Guest, prepareGuest, runInIsolate, syntaxErrorOf } from './isolate-run.ts';
import { Units } from './protocol.ts';
import type { CompileOrder, Reply, Runtime, StartRuntime } from './runtime.ts';
import type { ScriptProgram } from './sandbox.ts';

const AUTHOR_LIBRARY = new URL('../author/index.ts', import.meta.url);
const MAX_ERROR_CHARS = 4000;

/** What loading leaves behind must not count as a program's memory; below this much of it, nobody could see it. */
const GARBAGE_BYTES = 256 * 1024;

export const startScript: StartRuntime = async () => {
  const guest = prepareGuest(libraryTexts(await authorLibrary()));
  return { runtime: runtimeOf(guest) };
};

function runtimeOf(guest: Guest): Runtime {
  /** The engine's collector, for the worker alone: by a flag on the command line every program would have a global `gc`. */
  const collectGarbage = exposedGc();
  let texts: ivm.ExternalCopy<string>[] = [];
  let garbageBytes = 0;
  return {
    compile: compileSource,
    load(blobs) {
      for (const text of texts) text.release();
      texts = blobs.map((blob) => new ivm.ExternalCopy(blob.toString('utf8')));
      for (const blob of blobs) garbageBytes += blob.length;
      if (garbageBytes < GARBAGE_BYTES) return;
      collectGarbage();
      garbageBytes = 0;
    },
    async ready() {},
    run(order, code) {
      const { answer, output, printed, counts } = runInIsolate(guest, order, code.toString('utf8'), texts);
      return { answer, blobs: [output, printed, counts] };
    },
  };
}

function exposedGc(): () => void {
  setFlagsFromString('--expose-gc');
  const gc: () => void = runInNewContext('gc');
  setFlagsFromString('--no-expose-gc');
  return gc;
}

/** The author's library is TypeScript without anything but types to erase. */
async function authorLibrary(): Promise<string> {
  const { stripTypeScriptTypes } = await import('node:module');
  const compiled = javascript.compile('olsol.js', stripTypeScriptTypes(readFileSync(AUTHOR_LIBRARY, 'utf8')));
  if (compiled.kind !== 'program') throw new Error(compiled.error.message);
  return compiled.program.code;
}

async function compileSource(order: CompileOrder, source: string): Promise<Reply> {
  const compiled = await compileSafely(order, source);
  if (compiled.kind === 'compile-error') return refusal(compiled.error);
  const { code, maps, async } = compiled.program;
  const refused = syntaxErrorOf(code, async);
  if (refused !== undefined) return { answer: { type: 'not-parsed', message: refused, maps: [...maps] }, blobs: [] };
  return order.metered ? metered(order.language, compiled.program) : replyOf(compiled.program);
}

async function compileSafely(order: CompileOrder, source: string) {
  try {
    return (await scriptLanguage(order.language)).compile(order.file, source);
  } catch (error) {
    const message = `the compiler gave up: ${String(error)}`.slice(0, MAX_ERROR_CHARS);
    return { kind: 'compile-error' as const, error: { message } };
  }
}

async function metered(language: Language, program: ScriptProgram): Promise<Reply> {
  try {
    return replyOf((await scriptLanguage(language)).meter(program));
  } catch (error) {
    return refusal({ message: `the program cannot be metered: ${String(error)}`.slice(0, MAX_ERROR_CHARS) });
  }
}

function replyOf({ code, maps, async, units = [] }: ScriptProgram): Reply {
  const answer = { type: 'compiled' as const, maps: [...maps], async, units: Units.parse(units), warnings: [] };
  return { answer, blobs: [code] };
}

function refusal(error: { readonly message: string }): Reply {
  return { answer: { type: 'not-compiled', error }, blobs: [] };
}
