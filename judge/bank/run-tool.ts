// One run of a problem's own program (generator, validator, checker, reference) in an isolate, with generous limits.
import { BadInput } from '../bad-input.ts';
import type { Mode, Source } from '../problem.ts';
import type { Entry, Sandbox } from '../sandbox/sandbox.ts';
import { hashOf } from './cache.ts';

/** What running a problem's tools takes. */
export type Tools = {
  readonly sandbox: Sandbox;
  /** The cache folder; see `cacheFolder`. */
  readonly cache: string;
  /** Called before something that takes time is built. */
  readonly onBuild?: (step: BuildStep) => void;
};

/** "stampfree: secret/efficiency/01-all-distinct, 3 of 9". */
export type BuildStep = {
  readonly slug: string;
  readonly case: string;
  readonly index: number;
  readonly total: number;
};

export type ToolRun = {
  readonly source: Source;
  readonly entry: Entry;
  readonly texts: readonly string[];
  readonly seed: number;
  /** Less than a tool may usually take. */
  readonly wallMs?: number;
};

/** A tool may refuse by throwing; whatever else goes wrong is an error of the package. */
export type ToolAnswer =
  | { readonly kind: 'returned'; readonly output: string }
  | { readonly kind: 'threw'; readonly message: string; readonly line: number | undefined };

const TOOL_LIMITS = { wallMs: 60_000, memoryMiB: 2048, outputKiB: 100 * 1024 };

/** Compiles and runs; leases a worker for that, so it must not be called by someone who holds the last one. */
export async function runTool(
  sandbox: Sandbox,
  { source, entry, texts, seed, wallMs = TOOL_LIMITS.wallMs }: ToolRun,
): Promise<ToolAnswer> {
  const limits = { ...TOOL_LIMITS, wallMs };
  return sandbox.lease(async (worker) => {
    const mode: Mode = entry.kind === 'function' ? entry : { kind: 'stdio' };
    const compiled = await worker.compile(source, { mode });
    if (compiled.kind === 'compile-error') {
      const { message, line } = compiled.error;
      throw new BadInput((words) => words.bank.inFile(source.file, line, message));
    }
    const { program } = compiled;
    const { outcome } = await worker.run({
      program,
      entry,
      input: { id: hashOf(...texts), texts },
      limits,
      seed,
    });
    switch (outcome.kind) {
      case 'returned':
        return { kind: 'returned', output: outcome.output };
      case 'threw':
        return { kind: 'threw', message: outcome.error.message.replace(/^Error: /, ''), line: outcome.error.line };
      case 'crashed':
        throw new BadInput((words) => words.bank.toolCrashed(source.file, outcome.reason));
      default:
        throw new BadInput((words) => words.bank.toolStopped(source.file, outcome.kind, limits));
    }
  });
}
