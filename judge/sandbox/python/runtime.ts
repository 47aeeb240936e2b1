// The runtime of Python: sources are proved to compile, runs happen in isolates that were booted from a snapshot.
import { readFileSync } from 'node:fs';
import ivm from 'isolated-vm';
import { z } from 'zod';
import { Units } from '../protocol.ts';
import type { Reply, Runtime, StartRuntime } from '../runtime.ts';
import { type Distribution, readDistribution, shared } from './distribution.ts';
import { isolateShelf } from './isolate-shelf.ts';
import { bootPython, makeSnapshot, type PythonIsolate } from './python-isolate.ts';
import { runPython } from './run-python.ts';

const WARM_UP = readFileSync(new URL('../../languages/python/warm-up.py', import.meta.url), 'utf8');
const CHECK_MS = 9000;

/** What Python says of a source; empty when it compiles. */
const Checked = z.strictObject({
  /** What a metered program counts. */
  units: Units.optional(),
  message: z.string().optional(),
  line: z.int().nullish(),
  column: z.int().nullish(),
});

/** What a run needs of a compiled source. */
export type PythonCode = {
  readonly source: string;
  /** Positions of the arguments that are numbers with a fraction, in function mode. */
  readonly doubles: readonly number[];
  /** The lines that a metered program counts. */
  readonly lines?: readonly number[];
};

export const startPython: StartRuntime = async (kept) => {
  const distribution = readDistribution();
  const bytes = kept?.[0] ?? (await makeSnapshot(distribution));
  const snapshot = shared(bytes);
  await warmUp(distribution, snapshot);
  const shelf = isolateShelf(() => bootPython(distribution, snapshot));
  await shelf.restock();
  const runtime = runtimeOf(shelf);
  return kept === undefined ? { runtime, made: [Buffer.from(bytes)] } : { runtime };
};

type Shelf = ReturnType<typeof isolateShelf>;

function runtimeOf(shelf: Shelf): Runtime {
  let texts: readonly Buffer[] = [];
  return {
    async compile(order, source): Promise<Reply> {
      const text = source.replaceAll('\r\n', '\n');
      const isolate = await shelf.take(text);
      const { message, line, column, units = [] } = checkSource(isolate, text, order.metered);
      shelf.giveBack(isolate);
      if (message !== undefined) {
        const at = { ...(line && line > 0 && { line }), ...(column && column > 0 && { column }) };
        return { answer: { type: 'not-compiled', error: { message, ...at } }, blobs: [] };
      }
      const doubles = order.mode.kind === 'function' ? doublesOf(order.mode.signature) : [];
      const lines = units.map(({ steps }) => steps[0]?.[0] ?? 0);
      const code: PythonCode = { source: text, doubles, ...(order.metered && { lines }) };
      return {
        answer: { type: 'compiled', maps: [], async: false, units, warnings: [] },
        blobs: [JSON.stringify(code)],
      };
    },
    load(blobs) {
      texts = blobs;
    },
    async ready(code) {
      await shelf.take(programOf(code).source);
    },
    async run(order, code) {
      const program = programOf(code);
      const isolate = await shelf.take(program.source);
      const reply = runPython(isolate, order, program, texts);
      shelf.giveBack(isolate);
      return reply;
    },
  };
}

function programOf(code: Buffer): PythonCode {
  return JSON.parse(code.toString('utf8'));
}

function doublesOf({ params }: { readonly params: readonly { readonly type: string }[] }): readonly number[] {
  return params.flatMap(({ type }, at) => (type.startsWith('double') ? [at] : []));
}

function checkSource(isolate: PythonIsolate, source: string, metered: boolean): z.infer<typeof Checked> {
  isolate.call('begin', [JSON.stringify({ source, metered }), empty(), limits({ memoryMiB: 512 })]);
  try {
    const end = isolate.call<string>('step', ['check'], CHECK_MS);
    if (end !== '') return { message: `SyntaxError: the source cannot be compiled (${end})` };
    return Checked.parse(JSON.parse(textOf(isolate.call<ArrayBuffer>('read', ['/judge/result.json']))));
  } catch (error) {
    isolate.dispose();
    return {
      message: `SyntaxError: the source cannot be compiled (${String((error as Error).message).slice(0, 100)})`,
    };
  }
}

/** The engine's compiled code is shared by all isolates of the process: one of them works for all. */
async function warmUp(distribution: Distribution, snapshot: Parameters<typeof bootPython>[1]): Promise<void> {
  const isolate = await bootPython(distribution, snapshot);
  const job = { source: WARM_UP, entry: 'stdio', args: [], seed: 0, doubles: [] };
  isolate.call('begin', [JSON.stringify(job), empty(), limits({ memoryMiB: 512 })]);
  isolate.call('step', ['prepare']);
  isolate.call('step', ['run'], 60_000);
  isolate.dispose();
}

export function limits({
  memoryMiB,
  outputKiB = 64,
  seed = 0,
}: {
  readonly memoryMiB: number;
  readonly outputKiB?: number;
  readonly seed?: number;
}): string {
  const outputBytes = outputKiB * 1024;
  return JSON.stringify({ outputBytes, printedBytes: 64 * 1024, memoryBytes: Math.ceil(memoryMiB * 2 ** 20), seed });
}

export function textOf(bytes: ArrayBuffer): string {
  return Buffer.from(bytes).toString('utf8');
}

/** Given away at each use. */
function empty() {
  return new ivm.ExternalCopy(new ArrayBuffer(0)).copyInto({ release: true });
}
