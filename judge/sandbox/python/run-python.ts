// One run of a Python program in a booted isolate: files in, steps under the clock, files out.
import ivm from 'isolated-vm';
import { z } from 'zod';
import { stopwatch } from '../cpu-clock.ts';
import type { Answer } from '../protocol.ts';
import type { Reply, RunOrder } from '../runtime.ts';
import type { PythonIsolate } from './python-isolate.ts';
import { limits, type PythonCode, textOf } from './runtime.ts';

/** What the harness writes down of a run. */
const Result = z.discriminatedUnion('end', [
  z.strictObject({ end: z.enum(['returned', 'exited']), code: z.int() }),
  z.strictObject({ end: z.literal('out-of-memory') }),
  z.strictObject({
    end: z.literal('threw'),
    message: z.string(),
    line: z.int().optional(),
    column: z.int().optional(),
  }),
]);
type Result = z.infer<typeof Result>;
const ENDED_EARLY = 'the program ended before `solution` returned';
/** Of an error's words. */
const MOST_CHARS = 4000;
type End = Extract<Answer, { type: 'ran' }>['end'];

export function runPython(isolate: PythonIsolate, order: RunOrder, code: PythonCode, texts: readonly Buffer[]): Reply {
  const watch = stopwatch();
  const end = endOf(isolate, order, code, texts, watch);
  const read = (path: string) =>
    isolate.isGone() ? Buffer.alloc(0) : Buffer.from(isolate.call<ArrayBuffer>('read', [path]));
  const isFunction = order.entry === 'function';
  const usedMiB = isolate.isGone() ? order.memoryMiB : isolate.call<number>('usedBytes', []) / 2 ** 20;
  const answer = { type: 'ran' as const, end, ...watch.spent(), heapMiB: usedMiB };
  if (order.entry === 'program') return { answer, blobs: [programOutput(isolate, end, read), '', ''] };
  const printed = isFunction
    ? Buffer.concat([read('/judge/out'), read('/judge/err')]).subarray(0, 64 * 1024)
    : read('/judge/err');
  const output = end.kind === 'returned' ? read(isFunction ? '/judge/answer' : '/judge/out') : '';
  const counts = order.units > 0 && end.kind === 'returned' ? read('/judge/counts') : '';
  return { answer, blobs: [output, printed, counts] };
}

function endOf(
  isolate: PythonIsolate,
  order: RunOrder,
  code: PythonCode,
  texts: readonly Buffer[],
  watch: ReturnType<typeof stopwatch>,
): End {
  const { entry, args, seed, memoryMiB, outputKiB } = order;
  const isFunction = entry === 'function';
  const [first = Buffer.alloc(0), ...rest] = texts;
  try {
    const job = JSON.stringify({ ...code, entry, args, seed });
    if (isFunction) isolate.call('putFile', ['/judge/args.json', given(first)]);
    for (const [i, name] of order.files.entries()) {
      isolate.call('putFile', [`/home/pyodide/${name}`, given(rest[i] ?? Buffer.alloc(0))]);
    }
    if (entry === 'program') isolate.call('putFile', ['/home/pyodide/feedback/.keep', given(Buffer.alloc(0))]);
    isolate.call('begin', [job, given(isFunction ? Buffer.alloc(0) : first), limits({ memoryMiB, outputKiB, seed })]);
    const prepared = isolate.call<string>('step', ['prepare']);
    if (prepared !== '') return threw(`the run could not be prepared: ${prepared}`);
    const startedAt = performance.now();
    const stopped = watch.timed(() => isolate.call<string>('step', ['run'], Math.ceil(order.wallMs)));
    if (performance.now() - startedAt > order.wallMs) return { kind: 'timed-out' };
    if (isolate.call<boolean>('isOverflow', [])) return { kind: 'output-limit' };
    if (stopped !== '') return endOfStop(stopped, isolate, entry);
    return believable(endFrom(resultOf(isolate), entry), isolate, code);
  } catch (error) {
    const message = String((error as Error).message);
    if (message === 'Script execution timed out.') return { kind: 'timed-out' };
    isolate.dispose();
    return /memory/i.test(message) ? { kind: 'out-of-memory' } : threw(`Python was stopped: ${message.slice(0, 200)}`);
  }
}

/** Given away at its use. */
function given(bytes: Buffer) {
  const copy = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
  return new ivm.ExternalCopy(copy).copyInto({ release: true });
}

/** What the harness wrote, or what a program has made of it: it is believed only where it makes sense. */
function resultOf(isolate: PythonIsolate): Result | undefined {
  try {
    return Result.parse(JSON.parse(textOf(isolate.call<ArrayBuffer>('read', ['/judge/result.json']))));
  } catch {
    return undefined;
  }
}

function endFrom(result: Result | undefined, entry: RunOrder['entry']): End {
  if (result === undefined) return threw('the program destroyed what it runs in');
  if (result.end === 'out-of-memory') return { kind: 'out-of-memory' };
  if (result.end === 'threw') {
    const { line, column } = result;
    const at = { ...(line && line > 0 && { line }), ...(column && column > 0 && { column }) };
    return { ...threw(result.message), ...at };
  }
  const { end, code } = result;
  if (end === 'exited' && entry === 'function') return threw(ENDED_EARLY);
  return code === 0 || entry === 'program' ? { kind: 'returned' } : threw(`the program ended with exit code ${code}`);
}

/** Memory that nothing was refused of was not short; a place outside of the source is none. */
function believable(end: End, isolate: PythonIsolate, { source }: PythonCode): End {
  if (end.kind === 'out-of-memory' && !isolate.call<boolean>('wasRefused', [])) return threw('MemoryError');
  const isOutside = end.kind === 'threw' && (end.line ?? 0) > source.split('\n').length;
  return isOutside ? threw(end.message) : end;
}

function endOfStop(stopped: string, isolate: PythonIsolate, entry: RunOrder['entry']): End {
  if (stopped === 'overflow') return { kind: 'output-limit' };
  const code = /^exit (\d+)$/.exec(stopped)?.[1];
  if (code !== undefined && entry === 'function') return threw(ENDED_EARLY);
  if (code === '0') return { kind: 'returned' };
  if (code !== undefined) return threw(`the program ended with exit code ${code}`);
  if (isolate.call<boolean>('wasRefused', [])) return { kind: 'out-of-memory' };
  const words = stopped.replace(/^thrown /, '');
  return threw(/call stack|recursion/i.test(words) ? 'RecursionError: the stack is full' : words);
}

function threw(message: string): Extract<End, { kind: 'threw' }> {
  return { kind: 'threw', message: message.slice(0, MOST_CHARS), stack: '' };
}

/** Of the entry `program`, whatever its exit code. */
function programOutput(isolate: PythonIsolate, end: End, read: (path: string) => Buffer): string {
  if (end.kind !== 'returned') return '';
  const result = resultOf(isolate);
  const names: string[] = JSON.parse(isolate.call<string>('list', ['/home/pyodide/feedback']));
  const feedback = Object.fromEntries(
    names
      .filter((name) => name !== '.keep')
      .map((name) => [name, read(`/home/pyodide/feedback/${name}`).toString('utf8')]),
  );
  const code = result !== undefined && 'code' in result ? result.code : 1;
  const [stdout, stderr] = [read('/judge/out').toString('utf8'), read('/judge/err').toString('utf8')];
  return JSON.stringify({ code, stdout, stderr, feedback });
}
