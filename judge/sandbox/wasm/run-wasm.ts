// One run of a compiled program in a fresh isolate: a memory of its own size, steps under the clock.
import ivm from 'isolated-vm';
import { STACK_BYTES } from '../../languages/cpp/command-lines.ts';
import { stopwatch } from '../cpu-clock.ts';
import type { Answer } from '../protocol.ts';
import type { Reply, RunOrder } from '../runtime.ts';
import { makeFailures } from './guest/failures.ts';
import { makeSinks } from './guest/sinks.ts';
import { makeSystemCalls } from './guest/system-calls.ts';
import { makeWasi, type WasiSettings } from './guest/wasi.ts';
import type { LoadedProgram } from './load-program.ts';

type End = Extract<Answer, { type: 'ran' }>['end'];
type Guest = { call<T>(name: string, args: readonly unknown[], timeout?: number): T };

const HEAP_MIB = 512;
/** Of an error's words. */
const MOST_CHARS = 4000;
const OWN_WORK_MS = 30_000;
const PRINTED_BYTES = 64 * 1024;
/** Of memory. */
const PAGE_BYTES = 65_536;
const STACK_PAGES = STACK_BYTES / PAGE_BYTES;
/**
 * What reading the arguments takes (5 to 35 ns a byte) is not the program's time. What takes longer is, because a program may bring code that
 * is called meanwhile: `operator new`, a reader for a type of its own.
 */
const READING = { ms: 2, nsPerByte: 40 };

export function runWasm(program: LoadedProgram, order: RunOrder, texts: readonly Buffer[]): Reply {
  const isolate = new ivm.Isolate({ memoryLimit: HEAP_MIB });
  try {
    return runIn(isolate, program, order, texts);
  } finally {
    if (!isolate.isDisposed) isolate.dispose();
  }
}

/** The same run, to see where it fails: places in the module, the innermost first, separated by commas. */
export function failedAt(program: LoadedProgram, order: RunOrder, texts: readonly Buffer[]): string {
  const isolate = new ivm.Isolate({ memoryLimit: HEAP_MIB });
  try {
    const guest = guestIn(isolate, program, order, texts);
    guest.call('watchThrows', []);
    const { end } = endOf({ guest, program, order, watch: stopwatch(), inputBytes: 0 });
    return end.kind === 'threw' && !isolate.isDisposed ? guest.call<string>('failedAt', []) : '';
  } finally {
    if (!isolate.isDisposed) isolate.dispose();
  }
}

function runIn(isolate: ivm.Isolate, program: LoadedProgram, order: RunOrder, texts: readonly Buffer[]): Reply {
  const watch = stopwatch();
  const guest = guestIn(isolate, program, order, texts);
  const end = endOf({ guest, program, order, watch, inputBytes: texts[0]?.length ?? 0 });
  const isGone = isolate.isDisposed;
  const bytes = (name: string) => (isGone ? Buffer.alloc(0) : Buffer.from(guest.call<ArrayBuffer>(name, [])));
  const dataMiB = ((program.minimumPages - STACK_PAGES) * PAGE_BYTES) / 2 ** 20;
  const usedMiB = isGone
    ? order.memoryMiB
    : Math.max(dataMiB, guest.call<number>('usedBytes', [STACK_PAGES]) / 2 ** 20);
  const answer = { type: 'ran' as const, end: end.end, ...watch.spent(), heapMiB: usedMiB };
  if (order.entry === 'program') return { answer, blobs: [programOutput(guest, end, bytes), '', ''] };
  const isFunction = order.entry === 'function';
  const printed = isFunction ? Buffer.concat([bytes('output'), bytes('printed')]) : bytes('printed');
  const output = end.end.kind === 'returned' ? bytes(isFunction ? 'result' : 'output') : '';
  const counts = end.end.kind === 'returned' && order.units > 0 ? guest.call<string>('counts', [order.units]) : '';
  return { answer, blobs: [output, printed.subarray(0, PRINTED_BYTES), counts] };
}

function guestIn(isolate: ivm.Isolate, { module }: LoadedProgram, order: RunOrder, texts: readonly Buffer[]): Guest {
  const context = isolate.createContextSync();
  const settings: WasiSettings = {
    args: order.args,
    seed: order.seed,
    isMetered: order.units > 0,
    outputBytes: order.outputKiB * 1024 + 1,
    printedBytes: PRINTED_BYTES,
    files: order.files,
  };
  const session = context.evalClosureSync(
    `return (${makeWasi})(globalThis, $0, $1, $2, (${makeSinks})(globalThis, $1), (${makeFailures})(globalThis), ${makeSystemCalls})`,
    [module.copyInto(), settings, texts.map(bufferOf)].map((one, i) =>
      i === 0 ? one : new ivm.ExternalCopy(one as never).copyInto({ release: true }),
    ),
    { result: { reference: true } },
  ) as ivm.Reference<Record<string, (...args: unknown[]) => unknown>>;
  return {
    call: <T>(name: string, args: readonly unknown[], timeout = OWN_WORK_MS): T =>
      (session.getSync(name, { reference: true }) as ivm.Reference).applySync(undefined, [...args], {
        timeout,
        result: { copy: true },
      }) as T,
  };
}

function bufferOf(bytes: Buffer): ArrayBuffer {
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
}

/** How it ended, and the exit code of a whole program. */
type Ended = { readonly end: End; readonly code: number };

type Running = {
  readonly guest: Guest;
  readonly program: LoadedProgram;
  readonly order: RunOrder;
  readonly watch: ReturnType<typeof stopwatch>;
  readonly inputBytes: number;
};

function endOf({ guest, program: { minimumPages }, order, watch, inputBytes }: Running): Ended {
  const deadline = performance.now() + order.wallMs;
  const timed = (name: string, freeMs = 0): string =>
    watch.timed(() => guest.call<string>('step', [name], Math.max(1, Math.ceil(deadline - performance.now()))), freeMs);
  const mostPages = STACK_PAGES + Math.ceil((order.memoryMiB * 2 ** 20) / PAGE_BYTES);
  if (minimumPages > mostPages) return { end: { kind: 'out-of-memory' }, code: 1 };
  try {
    let stopped = guest.call<string>('start', [minimumPages, mostPages]);
    if (order.entry === 'function') {
      stopped ||= timed('olsol_begin');
      stopped ||= timed('olsol_prepare', READING.ms + (inputBytes * READING.nsPerByte) / 1e6);
      stopped ||= timed('olsol_call');
      stopped ||= timed('olsol_finish');
      if (/^exit 0$/.test(stopped) || (/^exit/.test(stopped) && guest.call<string>('thrown', []) === ''))
        stopped = 'early';
    } else stopped ||= timed('_start');
    if (performance.now() > deadline) return { end: { kind: 'timed-out' }, code: 1 };
    const exit = order.entry === 'program' ? /^exit (\d+)$/.exec(stopped)?.[1] : undefined;
    if (exit !== undefined) return { end: { kind: 'returned' }, code: Number(exit) };
    const ended = endFrom(stopped, guest.call<string>('thrown', []));
    const isShort = ended.end.kind === 'threw' && guest.call<boolean>('wasRefused', []);
    return isShort ? { end: { kind: 'out-of-memory' }, code: 1 } : ended;
  } catch (error) {
    const message = String((error as Error).message);
    if (message === 'Script execution timed out.') return { end: { kind: 'timed-out' }, code: 1 };
    return { end: /memory/i.test(message) ? { kind: 'out-of-memory' } : threw(message.slice(0, 200)), code: 1 };
  }
}

function endFrom(stopped: string, thrown: string): Ended {
  if (stopped === '') return { end: { kind: 'returned' }, code: 0 };
  if (stopped === 'overflow') return { end: { kind: 'output-limit' }, code: 1 };
  if (stopped === 'early') return { end: threw('the program ended before `solution` returned'), code: 1 };
  const code = /^exit (\d+)$/.exec(stopped)?.[1];
  if (code === '0') return { end: { kind: 'returned' }, code: 0 };
  if (code !== undefined) {
    const words = thrown === '' ? `the program ended with exit code ${code}` : thrown;
    return { end: threw(words), code: Number(code) };
  }
  return { end: threw(trapText(stopped)), code: 1 };
}

/** What the engine says of a trap, in words for who wrote C or C++. */
function trapText(stopped: string): string {
  const { message, frame, thrown } = JSON.parse(stopped.slice('trap '.length)) as Record<
    'message' | 'frame' | 'thrown',
    string
  >;
  const name = frame.replace(/^a\.wasm\./, '');
  const where = name === '' || name === 'abort' ? '' : ` in ${name}`;
  if (thrown !== '') return thrown;
  if (/call stack/i.test(message)) return `stack overflow${where}`;
  if (/out of bounds/.test(message)) return `segmentation fault${where}: an address outside of the memory`;
  if (/divide by zero|remainder by zero|integer overflow|unrepresentable/.test(message))
    return `floating point exception${where}: ${message}`;
  if (/unreachable/.test(message)) return `aborted${where}`;
  return `${message}${where}`;
}

function threw(message: string): End {
  return { kind: 'threw', message: message.slice(0, MOST_CHARS), stack: '' };
}

/** Of the entry `program`, whatever its exit code. */
function programOutput(guest: Guest, { code }: Ended, bytes: (name: string) => Buffer): string {
  const feedback: Record<string, string> = JSON.parse(guest.call<string>('feedback', []));
  const [stdout, stderr] = [bytes('output').toString('utf8'), bytes('printed').toString('utf8')];
  return JSON.stringify({ code, stdout, stderr, feedback });
}
