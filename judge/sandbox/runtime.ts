// What a worker process does with its orders: one implementation for each kind of programs.
import type { Answer, Order } from './protocol.ts';

export type CompileOrder = Extract<Order, { type: 'compile' }>;
export type RunOrder = Extract<Order, { type: 'run' }>;
/** An answer and the texts or bytes beside it, as protocol.ts describes them. */
export type Reply = { readonly answer: Answer; readonly blobs: readonly (Buffer | string)[] };

export type Runtime = {
  /** Answers `compiled`, `not-compiled` or `not-parsed`. Rejects only when it cannot go on itself. */
  compile(order: CompileOrder, source: string): Promise<Reply>;
  /** Takes the texts that the next runs are given. */
  load(texts: readonly Buffer[]): void;
  /** Makes what a program's runs need and what is not their own time. */
  ready(code: Buffer): Promise<void>;
  /** Answers `ran`. The code is what `compile` answered with, of this process or of an earlier one. */
  run(order: RunOrder, code: Buffer): Promise<Reply> | Reply;
};

/** What takes long to make (snapshots, precompiled headers): kept by the host from one process to the next. */
export type Kept = readonly Buffer[];

/**
 * Starts a runtime. `kept` is what an earlier process of the same build made, or undefined, when it must be made; what has been made now
 * is returned as `made`.
 */
export type StartRuntime = (kept: Kept | undefined) => Promise<{ readonly runtime: Runtime; readonly made?: Kept }>;
