// The door of the sandbox: what judging may ask of it. A pool of processes and a fake both fit behind it.
import type { Source } from '../problem.ts';
import type { ProgramError, Run } from '../schema/outcome.ts';
import type { Protection } from '../schema/report.ts';
import type { Signature } from '../schema/signature.ts';

export type Sandbox = {
  readonly protections: readonly Protection[];
  /** Runs `use` with a worker that nobody else has meanwhile; the worker is replaced by a fresh one when a run breaks it. */
  lease<T>(use: (worker: SandboxWorker) => Promise<T>): Promise<T>;
  close(): Promise<void>;
};

export type SandboxWorker = {
  /** `metered`: as a program that counts its steps, for the receipt; never for a verdict. */
  compile(source: Source, how?: { readonly metered: boolean }): Promise<Compiled>;
  /** One run in a fresh isolate. Never rejects for what the program does. */
  run(request: RunRequest): Promise<Run>;
  /** Ends whatever it is doing, at once; what it did is told as a crash. */
  abandon(): Promise<void>;
};

export type Compiled =
  | { readonly kind: 'program'; readonly program: Program }
  | { readonly kind: 'compile-error'; readonly error: ProgramError };

/** Runnable code: the body of a function of `exports, require, module`, and the way back to the author's lines. */
export type Program = {
  readonly file: string;
  readonly code: string;
  /** Source maps (JSON), from the code back to the source, to be followed in this order. */
  readonly maps: readonly string[];
  readonly async: boolean;
  /** What a metered program counts; absent for a plain one. */
  readonly units?: readonly MeterUnit[];
};

/** One count of a metered program: runs of a block, or the steps hidden in calls from one place. Lines are the author's own. */
export type MeterUnit = {
  readonly kind: 'block' | 'call';
  /** Of a call: the built-in's name, `spread`, `rest` or `bigint`. */
  readonly name?: string | undefined;
  /** Steps on each line for one run of the block; the line of the call. */
  readonly steps: readonly (readonly [line: number, steps: number])[];
  /** The loops around it within its function, outermost first; callbacks of `forEach` and its like are loops. */
  readonly loops: readonly (readonly [first: number, last: number])[];
  /** The innermost function with a name around it, and whether it calls itself. */
  readonly within?: string | undefined;
  readonly isRecursive: boolean;
};

export type RunRequest = {
  readonly program: Program;
  readonly entry: Entry;
  /** Equal ids mean equal texts: a worker that has it already is not sent it again. */
  readonly input: { readonly id: string; readonly texts: readonly string[] };
  readonly limits: RunLimits;
  /** Seeds Math.random and the clock's start. */
  readonly seed: number;
};

export type Entry =
  /** The whole program is run; it reads texts[0] as standard input. */
  | { readonly kind: 'stdio'; readonly args: readonly string[] }
  /** `solution` is called with the JSON lines of texts[0]; its value returns as JSON. */
  | { readonly kind: 'function'; readonly signature: Signature }
  /**
   * A problem's own tool, called through its default export. texts[0] is always JSON:
   *   generate(args, random)            texts: [args]; `random` is seeded by the request
   *   validate(input, args)             texts: [args, input]
   *   check({input, answer, output}, args)   texts: [args, input, answer, output]
   * A returned string is the output as it is, anything else is given as JSON.
   */
  | { readonly kind: 'tool'; readonly call: 'generate' | 'validate' | 'check' };

export type RunLimits = {
  /** The run is stopped when it has taken this long by the clock on the wall. */
  readonly wallMs: number;
  readonly memoryMiB: number;
  readonly outputKiB: number;
};
