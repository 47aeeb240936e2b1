// The door of the sandbox: what judging may ask of it. A pool of processes and a fake both fit behind it.
import type { Mode, Source } from '../problem.ts';
import type { ProgramError, Run } from '../schema/outcome.ts';
import type { Protection, Warning } from '../schema/report.ts';
import type { Signature } from '../schema/signature.ts';

export type Sandbox = {
  readonly protections: readonly Protection[];
  /** Runs `use` with a worker that nobody else has meanwhile; the worker is replaced by a fresh one when a run breaks it. */
  lease<T>(use: (worker: SandboxWorker) => Promise<T>): Promise<T>;
  close(): Promise<void>;
};

export type SandboxWorker = {
  compile(source: Source, how?: CompileHow): Promise<Compiled>;
  /** One run in a fresh isolate. Never rejects for what the program does. */
  run(request: RunRequest): Promise<Run>;
  /** Ends whatever it is doing, at once; what it did is told as a crash. */
  abandon(): Promise<void>;
};

export type CompileHow = {
  /** How the program will be run: some languages are compiled otherwise for it. Standard input and output when absent. */
  readonly mode?: Mode;
  /** As a program that counts its steps, for the receipt; never for a verdict. */
  readonly metered?: boolean;
};

export type Compiled =
  | { readonly kind: 'program'; readonly program: Program; readonly warnings?: readonly Warning[] }
  | { readonly kind: 'compile-error'; readonly error: ProgramError };

export type Program = ScriptProgram | PythonProgram | WasmProgram;

/** Runnable code: the body of a function of `exports, require, module`, and the way back to the author's lines. */
export type ScriptProgram = ProgramFacts & {
  readonly kind: 'script';
  readonly code: string;
  /** Source maps (JSON), from the code back to the source, to be followed in this order. */
  readonly maps: readonly string[];
  readonly async: boolean;
};

/** Python that was found to compile. */
export type PythonProgram = ProgramFacts & { readonly kind: 'python'; readonly code: string };

/** What a compiler of C or C++ made. */
export type WasmProgram = ProgramFacts & {
  readonly kind: 'wasm';
  readonly code: Buffer;
  /** From places in the module to the author's lines, as `languages/wasm/line-map.ts` writes it; '' when nothing is known. */
  readonly lines: string;
};

type ProgramFacts = {
  readonly file: string;
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
  /**
   * The whole program is run as a tool: it reads texts[0] as standard input and finds the other texts as `files`. Whatever its exit code,
   * the output is the JSON of { code, stdout, stderr, feedback }: the last is what it wrote below `feedback/`, by file name.
   * Not for scripts.
   */
  | { readonly kind: 'program'; readonly args: readonly string[]; readonly files: readonly string[] }
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
