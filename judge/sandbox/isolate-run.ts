// One run of one program in a fresh isolate, on this thread: the only file that names isolated-vm.
import ivm from 'isolated-vm';
import { stopwatch } from './cpu-clock.ts';
import { BOOT_NAME, type GuestSettings, guestSource, guestWarmUp } from './guest/assemble.ts';
import type { Answer, Order } from './protocol.ts';

type RunOrder = Extract<Order, { type: 'run' }>;
export type Ran = {
  readonly answer: Extract<Answer, { type: 'ran' }>;
  readonly output: string;
  readonly printed: string;
  /** Of a metered program that came to its end: its counts, separated by commas. */
  readonly counts: string;
};
type End = Ran['answer']['end'];

/** A heap that holds the guest, evaluated and warm: every isolate starts from a copy of it. */
export type Guest = ivm.ExternalCopy<ArrayBuffer>;

/** `libraries` is the JSON of the libraries' texts by name. */
export function prepareGuest(libraries: string): Guest {
  return ivm.Isolate.createSnapshot([{ code: guestSource(libraries), filename: 'olsol:guest' }], guestWarmUp());
}

/** Its name in stack traces. */
const FILE = 'file:///solution.js';
const PRINTED_CAP = 64 * 1024;
/** Time for what is the judge's own work in an isolate: a hostile value must not hold it up for ever. */
const OWN_WORK_MS = 10_000;
const PRINTED_MS = 250;
/** The engine's words for code that is no function's body by itself. */
const BODY_CLOSED = 'Single function literal required';

export function runInIsolate(
  guest: Guest,
  order: RunOrder,
  code: string,
  texts: readonly ivm.ExternalCopy<string>[],
): Ran {
  // The heap may grow past the limit a little: what decides is the memory of the process, which the host watches.
  const isolate = new ivm.Isolate({ memoryLimit: Math.max(64, Math.ceil(order.memoryMiB * 1.1)), snapshot: guest });
  try {
    return runWith(isolate, order, code, texts);
  } finally {
    if (!isolate.isDisposed) isolate.dispose();
  }
}

function runWith(isolate: ivm.Isolate, order: RunOrder, code: string, texts: readonly ivm.ExternalCopy<string>[]): Ran {
  const watch = stopwatch();
  const context = isolate.createContextSync();
  const harness = bootGuest(context, order, texts);
  const deadline = performance.now() + order.wallMs;
  let end: End;
  let output = '';
  try {
    end = perform({ isolate, context, harness, watch, order, code, texts, deadline });
    if (end.kind === 'returned') output = harness.applySync(undefined, ['output'], { timeout: OWN_WORK_MS });
  } catch (error) {
    end = endOf(error, { isDisposed: isolate.isDisposed, isLate: performance.now() >= deadline });
  }
  const heapMiB = isolate.isDisposed
    ? order.memoryMiB
    : afterwards(() => isolate.getHeapStatisticsSync().used_heap_size / 2 ** 20, 0);
  const printed = afterwards(() => harness.applySync(undefined, ['printed'], { timeout: PRINTED_MS }), '');
  // Of a program that did not come to its end they would say nothing.
  const isCounted = order.units > 0 && end.kind === 'returned';
  const counts = isCounted
    ? afterwards(() => harness.applySync(undefined, ['counts'], { timeout: OWN_WORK_MS }), '')
    : '';
  return { answer: { type: 'ran', end, ...watch.spent(), heapMiB }, output, printed, counts };
}

/**
 * What is asked of an isolate whose end is known: entering it makes its microtasks go on and brings up promises that nobody caught,
 * and it may be gone altogether.
 */
function afterwards<T>(ask: () => T, otherwise: T): T {
  try {
    return ask();
  } catch {
    return otherwise;
  }
}

type Harness = ivm.Reference<(step: string, ...given: unknown[]) => string>;

function bootGuest(context: ivm.Context, order: RunOrder, texts: readonly ivm.ExternalCopy<string>[]): Harness {
  const boot = context.evalSync(`{ const boot = ${BOOT_NAME}; delete globalThis.${BOOT_NAME}; boot }`, {
    reference: true,
  });
  const settings: GuestSettings = {
    entry: order.entry,
    seed: order.seed,
    args: order.args,
    outputCap: order.outputKiB * 1024,
    printedCap: PRINTED_CAP,
    units: order.units,
  };
  const stdin = order.entry === 'stdio' ? (texts[0]?.copyInto() ?? '') : '';
  return boot.applySync(undefined, [JSON.stringify(settings), stdin], {
    result: { reference: true },
  }) as Harness;
}

type Performance = {
  readonly isolate: ivm.Isolate;
  readonly context: ivm.Context;
  readonly harness: Harness;
  readonly watch: ReturnType<typeof stopwatch>;
  readonly order: RunOrder;
  readonly code: string;
  readonly texts: readonly ivm.ExternalCopy<string>[];
  /** When its time is up, as `performance.now` counts. */
  readonly deadline: number;
};

function perform({ isolate, context, harness, watch, order, code, texts, deadline }: Performance): End {
  /** One step of the harness, within the time that is left; throws what the engine throws. */
  const step = (name: string, ...given: unknown[]): string => {
    const leftMs = Math.ceil(deadline - performance.now());
    if (leftMs <= 0) throw new TimeUp();
    try {
      return harness.applySync(undefined, [name, ...given] as [string], { timeout: leftMs });
    } catch (error) {
      // Exit in a promise comes as a rejection that nobody catches, and so does what is done after it: the harness knows better.
      const state =
        isolate.isDisposed || isTimeout(error) ? '' : harness.applySync(undefined, ['look'], { timeout: leftMs });
      if (state.startsWith('exit')) return state;
      throw error;
    }
  };
  const program = compileProgram(isolate, order, code).runSync(context, { reference: true, timeout: OWN_WORK_MS });

  /** Promises that the program waits for settle by themselves or by timers. */
  const settled = (first: string): string => {
    let state = first === 'waiting' ? step('look') : first;
    while (state === 'waiting') {
      step('turn');
      state = step('look');
    }
    return state;
  };
  const start = () => settled(step('start', program.derefInto()));
  let state: string;
  if (order.entry === 'stdio') {
    state = watch.timed(() => {
      let now = start();
      while (now === 'done') now = step('turn');
      return now === 'idle' ? step('finish') : now;
    });
  } else {
    state = watch.timed(start);
    if (state === 'running') {
      step('prepare', ...texts.map((text) => text.copyInto()));
      state = watch.timed(() => {
        const now = settled(step('call'));
        return now === 'done' ? step('take') : now;
      });
    }
    if (state === 'done') state = step('serialize');
  }
  if (performance.now() > deadline) throw new TimeUp();
  return endFrom(state, order.entry);
}

class TimeUp extends Error {}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && error.message === 'Script execution timed out.';
}

/** Throws the parser's SyntaxError, whose message ends in a position. */
function compileProgram(
  isolate: ivm.Isolate,
  { async, entry }: Pick<RunOrder, 'async' | 'entry'>,
  code: string,
): ivm.Script {
  const head = `(${async ? 'async ' : ''}function (exports, require, module) {`;
  const tail =
    entry === 'function'
      ? "return [typeof solution === 'undefined' ? undefined : solution, typeof Solution === 'undefined' ? undefined : Solution];"
      : '';
  return isolate.compileScriptSync(`${head}${code}\n${tail}})`, { filename: FILE, columnOffset: -head.length });
}

/** The parser's complaint about the code, or undefined when it can be run. */
export function syntaxErrorOf(code: string, async: boolean): string | undefined {
  const isolate = new ivm.Isolate({ memoryLimit: 256 });
  try {
    compileProgram(isolate, { async, entry: 'stdio' }, code);
    // Parsed on its own as well: code that closes the function around it would run outside of every measurement.
    const makeFunction = `Object.getPrototypeOf(${async ? 'async ' : ''}function () {}).constructor`;
    isolate
      .createContextSync()
      .evalClosureSync(`${makeFunction}('exports', 'require', 'module', $0)`, [code], { timeout: OWN_WORK_MS });
    return undefined;
  } catch (error) {
    const words = unwrappedSyntaxError(isolate, code) ?? String((error as Error).message);
    return words.replace(BODY_CLOSED, 'a bracket is closed that was not opened').slice(0, 4000);
  } finally {
    isolate.dispose();
  }
}

/** What the parser says of the code without the function around it, in better words; not of what is right only inside one. */
function unwrappedSyntaxError(isolate: ivm.Isolate, code: string): string | undefined {
  try {
    isolate.compileScriptSync(code, { filename: FILE });
    return undefined;
  } catch (error) {
    const words = String((error as Error).message);
    return /^(?:Illegal return|await is only valid)/.test(words) ? undefined : words;
  }
}

/** The end that a last state of the harness means. */
function endFrom(state: string, entry: string): End {
  if (state === 'done' || state === 'idle' || state === 'exit0') {
    if (entry !== 'stdio' && state !== 'done') return threw('the program ended before `solution` returned');
    return { kind: 'returned' };
  }
  if (state === 'overflow') return { kind: 'output-limit' };
  if (state.startsWith('exit')) return threw(`the program ended with exit code ${state.slice(4)}`);
  if (state.startsWith('failed')) {
    const failure: { message: string; stack: string } = JSON.parse(state.slice(6));
    return outOfMemory(failure.message) ? { kind: 'out-of-memory' } : { kind: 'threw', ...failure };
  }
  return threw(`the program stopped in the state ${state}`);
}

function outOfMemory(message: string): boolean {
  return message.includes('Array buffer allocation failed');
}

function threw(message: string): End {
  return { kind: 'threw', message, stack: '' };
}

/**
 * What came at us from outside the harness: limits, and promises that nobody catches. The words of the latter are the program's, so
 * they are believed only when they fit what is known without them.
 */
function endOf(error: unknown, known: { readonly isDisposed: boolean; readonly isLate: boolean }): End {
  if (known.isDisposed) return { kind: 'out-of-memory' };
  if (error instanceof TimeUp) return { kind: 'timed-out' };
  const { message, stack, name } = (
    typeof error === 'object' && error !== null ? error : { message: String(error) }
  ) as Error;
  const words = String(message);
  if (known.isLate && words === 'Script execution timed out.') return { kind: 'timed-out' };
  if (outOfMemory(words)) return { kind: 'out-of-memory' };
  return {
    kind: 'threw',
    message: `${name === undefined ? '' : `${name}: `}${words}`.slice(0, 4000),
    stack: String(stack ?? ''),
  };
}
