// A worker process seen through the sandbox's door: sources become programs, orders become runs.
import type { Source } from '../problem.ts';
import type { Outcome, ProgramError, Run } from '../schema/outcome.ts';
import type { Answer, EntryName, Order } from './protocol.ts';
import type { Compiled, Entry, RunRequest, SandboxWorker } from './sandbox.ts';
import { positionOf } from './stack-position.ts';
import type { Ending, WorkerProcess } from './worker-process.ts';

export type HeldWorker = SandboxWorker & { close(): Promise<void> };

/** After so many runs, or after any that did not end well, the process is replaced by a fresh one. */
const RUNS_PER_PROCESS = 500;
const OWN_WORK = { wallMs: 60_000, memoryMiB: 4096 };
const COMPILE = { wallMs: 10_000, memoryMiB: 1024 };
/** What the host waits beyond the worker's own time limit, for the ends that only a kill can make. */
const KILL_GRACE_MS = 1500;

/** `start` starts a process; it is called again whenever the last one is used up. */
export function holdWorker(start: () => Promise<WorkerProcess>): HeldWorker {
  let current: WorkerProcess | undefined;
  let runs = 0;
  let loaded: string | undefined;

  const worker = async (): Promise<WorkerProcess> => {
    if (current === undefined || !current.isAlive() || runs >= RUNS_PER_PROCESS) {
      await current?.kill();
      current = await start();
      runs = 0;
      loaded = undefined;
    }
    return current;
  };
  const discard = async () => {
    const used = current;
    current = undefined;
    await used?.kill();
  };
  const load = async (to: WorkerProcess, request: RunRequest): Promise<Ending | undefined> => {
    const key = `${request.entry.kind}:${request.input.id}`;
    if (loaded === key) return undefined;
    loaded = undefined;
    const texts = request.entry.kind === 'function' ? request.input.texts.map(asJsonArray) : request.input.texts;
    const ending = await to.order(
      { type: 'load' },
      texts.map((text) => Buffer.from(text)),
      OWN_WORK,
    );
    if (ending.kind === 'replied') loaded = key;
    return ending.kind === 'replied' ? undefined : ending;
  };

  return {
    async compile(source, { metered } = { metered: false }) {
      const ending = await (await worker()).order(
        { type: 'compile', file: source.file, language: source.language, metered },
        [Buffer.from(source.text)],
        COMPILE,
      );
      if (ending.kind !== 'replied') await discard();
      return compiledFrom(source, ending);
    },
    async run(request) {
      const held = await worker();
      const failed = await load(held, request);
      if (failed !== undefined) {
        await discard();
        throw new Error(
          `a worker process could not take the input: ${failed.kind === 'died' ? causeOf(failed.detail) : failed.kind}`,
        );
      }
      runs++;
      const limits = { wallMs: request.limits.wallMs + KILL_GRACE_MS, memoryMiB: request.limits.memoryMiB };
      const ending = await held.order(runOrder(request), [Buffer.from(request.program.code)], limits);
      const run = runFrom(request, ending);
      if (run.outcome.kind !== 'returned' && run.outcome.kind !== 'threw') await discard();
      return run;
    },
    abandon: discard,
    close: discard,
  };
}

/** One JSON value a line, as one array. */
function asJsonArray(lines: string): string {
  return `[${lines.trimEnd().replaceAll('\n', ',')}]`;
}

function runOrder({ program, entry, seed, limits }: RunRequest): Order {
  const args = entry.kind === 'stdio' ? [...entry.args] : [];
  const units = program.units?.length ?? 0;
  return { type: 'run', async: program.async, entry: entryName(entry), args, seed, units, ...limits };
}

function entryName(entry: Entry): EntryName {
  return entry.kind === 'tool' ? entry.call : entry.kind;
}

function compiledFrom(source: Source, ending: Ending): Compiled {
  if (ending.kind !== 'replied') {
    const what = ending.kind === 'killed' ? `more than the allowed ${ending.reason}` : 'a crash';
    return { kind: 'compile-error', error: { message: `the compiler stopped at this source: ${what}` } };
  }
  const { answer, blobs } = ending.reply;
  if (answer.type === 'not-compiled') return { kind: 'compile-error', error: answer.error };
  if (answer.type === 'not-parsed') {
    const error = errorFrom(`SyntaxError: ${answer.message}`, answer.message, answer.maps);
    return { kind: 'compile-error', error: withinSource(error, source.text) };
  }
  if (answer.type !== 'compiled') throw new Error(`a worker process answered '${answer.type}' to 'compile'`);
  const code = blobs[0]?.toString('utf8') ?? '';
  const { maps, async, units } = answer;
  return { kind: 'program', program: { file: source.file, code, maps, async, ...(units.length > 0 && { units }) } };
}

function runFrom(request: RunRequest, ending: Ending): Run {
  if (ending.kind === 'killed') {
    const { cpuMs, wallMs, peakMiB } = ending;
    const outcome: Outcome = { kind: ending.reason === 'time' ? 'timed-out' : 'out-of-memory' };
    return { outcome, measurement: { cpuMs, wallMs, peakMiB }, printed: '' };
  }
  if (ending.kind === 'died') {
    const { detail, wallMs, peakMiB } = ending;
    const heap = /heap out of memory|memory limit|Array buffer allocation failed/.test(detail);
    // Its own code threw: nothing that a program may be blamed for.
    if (detail.startsWith('exit code 1:'))
      throw new Error(`a worker process failed: ${causeOf(detail)}`, { cause: detail });
    const outcome: Outcome = heap ? { kind: 'out-of-memory' } : { kind: 'crashed', reason: causeOf(detail) };
    return { outcome, measurement: { cpuMs: 0, wallMs, peakMiB }, printed: '' };
  }
  const { answer, blobs } = ending.reply;
  if (answer.type !== 'ran') throw new Error(`a worker process answered '${answer.type}' to 'run'`);
  const [output, printed, counts] = blobs.map((blob) => blob.toString('utf8'));
  const peakMiB = Math.max(ending.peakMiB, answer.heapMiB);
  // The guest counts characters; the limit is in bytes.
  const isLong = (blobs[0]?.length ?? 0) > request.limits.outputKiB * 1024;
  const seen = outcomeFrom(request, answer, output ?? '', peakMiB);
  const outcome: Outcome = seen.kind === 'returned' && isLong ? { kind: 'output-limit' } : seen;
  const measurement = { cpuMs: answer.cpuMs, wallMs: answer.wallMs, peakMiB };
  return { outcome, measurement, printed: printed ?? '', ...countsFrom(request.program, counts ?? '') };
}

/** A program may write into its cells what it likes: what is no count is none. */
function countsFrom({ units }: RunRequest['program'], text: string): { counts?: readonly number[] } {
  if (units === undefined || text === '') return {};
  const counts = text.split(',').map((count) => Math.round(Number(count)));
  return counts.length === units.length && counts.every((count) => count >= 0 && count < Number.MAX_SAFE_INTEGER)
    ? { counts }
    : {};
}

/** How a process died, without its words on where: those name files and functions of the host. */
function causeOf(detail: string): string {
  const how = /^[^:\n]{0,100}/.exec(detail)?.[0] ?? '';
  const fatal = /(?:FATAL ERROR: |^\w*(?=Error: ))([\w .,:()-]{1,200})/m.exec(detail)?.[1];
  return fatal === undefined ? how : `${how}: ${fatal.trim()}`;
}

function outcomeFrom(
  { program, limits }: RunRequest,
  answer: Extract<Answer, { type: 'ran' }>,
  output: string,
  peakMiB: number,
): Outcome {
  const { end } = answer;
  if (end.kind === 'threw')
    return { kind: 'threw', error: believable(errorFrom(end.message, end.stack, program.maps), program) };
  if (end.kind === 'returned')
    return peakMiB > limits.memoryMiB ? { kind: 'out-of-memory' } : { kind: 'returned', output };
  return { kind: end.kind };
}

function errorFrom(message: string, stack: string, maps: readonly string[]): ProgramError {
  const words = message.replace(/ ?\[file:\/\/\/solution\.js:\d+:\d+\]/, '');
  return { message: words, ...positionOf(stack, maps) };
}

/** A program may write into its stack texts what it likes: a position outside of its code is none. */
function believable(error: ProgramError, { code, maps }: RunRequest['program']): ProgramError {
  const isOutside = maps.length === 0 && error.line !== undefined && error.line > code.split('\n').length;
  return isOutside ? { message: error.message } : error;
}

/** An error at the very end is found behind the last line, in the judge's own closing text. */
function withinSource(error: ProgramError, text: string): ProgramError {
  const lines = text.trimEnd().split('\n');
  if (error.line === undefined || error.line <= lines.length) return error;
  return { ...error, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
