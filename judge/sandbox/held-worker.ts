// A lease's worker seen through the sandbox's door: sources become programs, orders become runs, each in a process of its kind.
import { runtimeOf } from '../languages/languages.ts';
import { lineIn } from '../languages/wasm/line-map.ts';
import type { Mode, Source } from '../problem.ts';
import type { Outcome, ProgramError, Run } from '../schema/outcome.ts';
import type { Compiler } from './compiler.ts';
import { type HeldProcess, holdProcess } from './held-process.ts';
import type { Answer, EntryName } from './protocol.ts';
import type { RunOrder } from './runtime.ts';
import { RUNTIMES, type RuntimeName } from './runtimes.ts';
import type { Compiled, CompileHow, Entry, Program, RunRequest, SandboxWorker, ScriptProgram } from './sandbox.ts';
import { positionOf } from './stack-position.ts';
import type { Ending, WorkerProcess } from './worker-process.ts';

export type HeldWorker = SandboxWorker & { close(): Promise<void> };

const STDIO: Mode = { kind: 'stdio' };
/** By the wall's clock much more: a busy machine is no fault of a source. */
const COMPILE = { cpuMs: 10_000, wallMs: 40_000, memoryMiB: 1024 };
/** What the host waits beyond the worker's own time limit, for the ends that only a kill can make. */
const KILL_GRACE_MS = 1500;

/** `start` starts a process of a kind. Languages that are compiled beforehand go to `compiler`. */
export function holdWorker(start: (runtime: RuntimeName) => Promise<WorkerProcess>, compiler: Compiler): HeldWorker {
  const processes = new Map<RuntimeName, HeldProcess>();
  const processOf = (runtime: RuntimeName): HeldProcess => {
    const held = processes.get(runtime) ?? holdProcess(() => start(runtime));
    processes.set(runtime, held);
    return held;
  };
  const close = async () => {
    await Promise.all([...processes.values()].map((held) => held.discard()));
  };
  return {
    compile: (source, how) => {
      const runtime = runtimeOf(source.language);
      return runtime === 'wasm' ? compiler.compile(source, how) : compileIn(processOf(runtime), source, how);
    },
    run: (request) => runIn(processOf(request.program.kind), request),
    abandon: close,
    close,
  };
}

/** Compiles in a process that is replaced when it does not survive the source. */
export async function compileIn(
  held: HeldProcess,
  source: Source,
  { mode = STDIO, metered = false }: CompileHow = {},
): Promise<Compiled> {
  const { file, language, text } = source;
  const ending = await held.order({ type: 'compile', file, language, mode, metered }, [Buffer.from(text)], COMPILE);
  if (ending.kind !== 'replied') await held.discard();
  return compiledFrom(source, ending);
}

async function runIn(held: HeldProcess, request: RunRequest): Promise<Run> {
  const { entry, input, program, limits } = request;
  const failed = await held.load(`${entry.kind}:${input.id}`, () =>
    entry.kind === 'function' ? input.texts.map(asJsonArray) : input.texts,
  );
  if (failed !== undefined) {
    await held.discard();
    throw new Error(
      `a worker process could not take the input: ${failed.kind === 'died' ? causeOf(failed.detail) : failed.kind}`,
    );
  }
  const { slackMiB = 0 } = RUNTIMES[program.kind].process;
  const code = [Buffer.from(program.code)];
  // Else a busy machine could kill a run before it has begun.
  const unready = slackMiB > 0 ? await held.order({ type: 'ready' }, code, COMPILE) : undefined;
  if (unready !== undefined && unready.kind !== 'replied') {
    await held.discard();
    return runFrom(request, unready);
  }
  const within = { wallMs: limits.wallMs + KILL_GRACE_MS, memoryMiB: limits.memoryMiB + slackMiB };
  const ending = await held.order(runOrder(request), code, within);
  const run = runFrom(request, ending);
  const isWell = run.outcome.kind === 'returned' || run.outcome.kind === 'threw';
  // Where the runtime measures by itself, it has also put itself in order.
  if (ending.kind !== 'replied' || (!isWell && slackMiB === 0)) await held.discard();
  if (program.kind !== 'wasm' || entry.kind === 'program' || run.outcome.kind !== 'threw') return run;
  const line = await failedLine(held, request, program.lines);
  return line === undefined ? run : { ...run, outcome: { ...run.outcome, error: { ...run.outcome.error, line } } };
}

/** An order of its own: however it ends, what the run was is known. */
async function failedLine(held: HeldProcess, request: RunRequest, lines: string): Promise<number | undefined> {
  const { program, limits } = request;
  const { slackMiB = 0 } = RUNTIMES[program.kind].process;
  const within = { wallMs: limits.wallMs + KILL_GRACE_MS, memoryMiB: limits.memoryMiB + slackMiB };
  const ending = await held.order({ ...runOrder(request), isRetraced: true }, [Buffer.from(program.code)], within);
  if (ending.kind !== 'replied') {
    await held.discard();
    return undefined;
  }
  const { answer } = ending.reply;
  const stack = answer.type === 'ran' && answer.end.kind === 'threw' ? answer.end.stack : '';
  return lineIn(lines, stack.split(',').map(Number));
}

/** One JSON value a line, as one array. */
function asJsonArray(lines: string): string {
  return `[${lines.trimEnd().replaceAll('\n', ',')}]`;
}

function runOrder({ program, entry, seed, limits }: RunRequest): RunOrder {
  const args = entry.kind === 'stdio' || entry.kind === 'program' ? [...entry.args] : [];
  const files = entry.kind === 'program' ? [...entry.files] : [];
  const units = program.units?.length ?? 0;
  const isAsync = program.kind === 'script' && program.async;
  return {
    type: 'run',
    async: isAsync,
    entry: entryName(entry),
    args,
    files,
    seed,
    units,
    isRetraced: false,
    ...limits,
  };
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
  const program = programFrom(source, answer, blobs[0] ?? Buffer.alloc(0));
  return { kind: 'program', program, ...(answer.warnings.length > 0 && { warnings: answer.warnings }) };
}

function programFrom({ file, language }: Source, answer: Extract<Answer, { type: 'compiled' }>, code: Buffer): Program {
  const { maps, async, units } = answer;
  const facts = { file, ...(units.length > 0 && { units }) };
  switch (runtimeOf(language)) {
    case 'script':
      return { kind: 'script', ...facts, code: code.toString('utf8'), maps, async };
    case 'python':
      return { kind: 'python', ...facts, code: code.toString('utf8') };
    case 'wasm':
      return { kind: 'wasm', ...facts, code, lines: maps[0] ?? '' };
  }
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
  const isOwn = RUNTIMES[request.program.kind].process.slackMiB !== undefined;
  const peakMiB = isOwn ? answer.heapMiB : Math.max(ending.peakMiB, answer.heapMiB);
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
  if (end.kind === 'threw') return { kind: 'threw', error: thrownFrom(end, program) };
  if (end.kind === 'returned')
    return peakMiB > limits.memoryMiB ? { kind: 'out-of-memory' } : { kind: 'returned', output };
  return { kind: end.kind };
}

type Threw = Extract<Extract<Answer, { type: 'ran' }>['end'], { kind: 'threw' }>;

function thrownFrom({ message, stack, line, column }: Threw, program: Program): ProgramError {
  if (program.kind === 'script') return believable(errorFrom(message, stack, program.maps), program);
  return { message, ...(line !== undefined && { line }), ...(column !== undefined && { column }) };
}

function errorFrom(message: string, stack: string, maps: readonly string[]): ProgramError {
  const words = message.replace(/ ?\[file:\/\/\/solution\.js:\d+:\d+\]/, '');
  return { message: words, ...positionOf(stack, maps) };
}

/** A program may write into its stack texts what it likes: a position outside of its code is none. */
function believable(error: ProgramError, { code, maps }: ScriptProgram): ProgramError {
  const isOutside = maps.length === 0 && error.line !== undefined && error.line > code.split('\n').length;
  return isOutside ? { message: error.message } : error;
}

/** An error at the very end is found behind the last line, in the judge's own closing text. */
function withinSource(error: ProgramError, text: string): ProgramError {
  const lines = text.trimEnd().split('\n');
  if (error.line === undefined || error.line <= lines.length) return error;
  return { ...error, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
