// One worker process as the host holds it: orders go in, answers come out, and limits are kept by killing it.
import type { ChildProcess } from 'node:child_process';
import { encodeFrame, type Frame, frameDecoder } from './frames.ts';
import { killTree, nodePid } from './kill-tree.ts';
import type { Launcher } from './launch.ts';
import { canWatchMemory, cpuMsOf, forgetPeak, peakUsedMiB, usedMiB } from './process-usage.ts';
import { Answer, type Order } from './protocol.ts';
import type { Kept } from './runtime.ts';
import type { RuntimeName } from './runtimes.ts';

export type Reply = { readonly answer: Answer; readonly blobs: readonly Buffer[] };

/** How an order ended: with the worker's reply, or with its death, of which the first reason counts. */
export type Ending =
  | { readonly kind: 'replied'; readonly reply: Reply; readonly peakMiB: number }
  | {
      readonly kind: 'killed';
      readonly reason: 'time' | 'memory';
      readonly cpuMs: number;
      readonly wallMs: number;
      readonly peakMiB: number;
    }
  | { readonly kind: 'died'; readonly detail: string; readonly wallMs: number; readonly peakMiB: number };

export type OrderLimits = {
  readonly wallMs: number;
  readonly memoryMiB: number;
  /** Kept where the system tells a process's CPU time cheaply. */
  readonly cpuMs?: number;
};

export type WorkerProcess = {
  /** Sends one order; one at a time. */
  order(order: Order, blobs: readonly Buffer[], limits: OrderLimits): Promise<Ending>;
  isAlive(): boolean;
  kill(): Promise<void>;
};

const MEMORY_POLL_MS = 5;
const START_MS = 30_000;
/** The longest is a precompiled header on a slow machine. */
const PREPARE: OrderLimits = { wallMs: 180_000, memoryMiB: 4096 };
const STDERR_CAP = 4000;

/** What an earlier process of the same build made, and where to put what has been made now. */
export type Keeping = { readonly kept: Kept | undefined; keep(made: Kept): Promise<void> };

export type Start = {
  readonly launcher: Launcher;
  readonly runtime: RuntimeName;
  readonly keeping: Keeping;
  /** Kills the process, also while it starts. */
  readonly signal: AbortSignal;
};

/** Starts a worker and makes it ready. Rejects when it cannot be started, or is not to be any more. */
export async function startWorker({ launcher, runtime, keeping, signal }: Start): Promise<WorkerProcess> {
  signal.throwIfAborted();
  const worker = await startProcess(launcher.start(runtime), signal);
  const { kept, keep } = keeping;
  const prepared = await worker.order({ type: 'prepare', isNew: kept === undefined }, kept ?? [], PREPARE);
  if (prepared.kind !== 'replied') {
    await worker.kill();
    signal.throwIfAborted();
    throw new Error(
      `a worker process of kind ${runtime} did not start: ${prepared.kind === 'died' ? prepared.detail : prepared.reason}`,
    );
  }
  const { blobs } = prepared.reply;
  if (blobs.length > 0) await keep(blobs);
  return worker;
}

async function startProcess(child: ChildProcess, signal: AbortSignal): Promise<WorkerProcess> {
  let stderr = '';
  let gone: string | undefined;
  let settle: ((ending: { reply: Reply } | { died: string }) => void) | undefined;
  const end = (ending: { reply: Reply } | { died: string }) => {
    const waiting = settle;
    settle = undefined;
    waiting?.(ending);
  };
  const exited = new Promise<void>((resolve) => {
    child.once('error', (error) => {
      gone ??= error.message;
      end({ died: gone });
      resolve();
    });
    child.once('close', (code, signalName) => {
      gone ??= `${signalName ?? `exit code ${code}`}${stderr === '' ? '' : `: ${stderr.trim()}`}`;
      end({ died: gone });
      resolve();
    });
  });
  const onFrame = ({ header, blobs }: Frame) => end({ reply: { answer: Answer.parse(header), blobs } });
  const decode = frameDecoder(onFrame);
  child.stdout?.on('data', (chunk: Buffer) => {
    try {
      decode(chunk);
    } catch (error) {
      // A worker that talks nonsense is not ours any more.
      gone ??= `broken message: ${String(error)}`;
      child.kill('SIGKILL');
    }
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    stderr = (stderr + chunk.toString('utf8')).slice(-STDERR_CAP);
  });
  child.stdin?.on('error', () => {}); // its death is told by 'close'
  const answered = (): Promise<{ reply: Reply } | { died: string }> =>
    new Promise((resolve) => {
      if (gone === undefined) settle = resolve;
      else resolve({ died: gone });
    });

  const pidOf = nodePid(child);
  const kill = async () => {
    killTree(child, pidOf());
    await exited;
  };
  const killNow = () => void kill();
  signal.addEventListener('abort', killNow, { once: true });
  void exited.then(() => signal.removeEventListener('abort', killNow));
  const ready = await within(START_MS, answered());
  if (ready === undefined || 'died' in ready) {
    await kill();
    signal.throwIfAborted();
    throw new Error(`a worker process did not start: ${ready === undefined ? 'no answer' : ready.died}`);
  }
  return {
    isAlive: () => gone === undefined,
    kill,
    order: async (order, blobs, limits) => {
      const watch = watchUsage(pidOf() ?? 0, limits, () => killTree(child, pidOf()));
      const reply = answered();
      for (const part of encodeFrame({ header: order, blobs })) child.stdin?.write(part);
      const ending = await reply;
      const usage = watch.stop();
      if ('reply' in ending) return { kind: 'replied', reply: ending.reply, peakMiB: usage.peakMiB };
      await exited;
      const { killedFor: reason, ...rest } = usage;
      if (reason !== undefined) return { kind: 'killed', reason, ...rest };
      return { kind: 'died', detail: ending.died, wallMs: rest.wallMs, peakMiB: rest.peakMiB };
    },
  };
}

/** Watches memory and time from outside; the first limit that is passed kills, once. */
function watchUsage(pid: number, limits: OrderLimits, kill: () => void) {
  const startedAt = performance.now();
  const startCpuMs = cpuMsOf(pid) ?? 0;
  const baseMiB = canWatchMemory ? usedMiB(pid) : 0;
  forgetPeak(pid);
  let highestMiB = baseMiB;
  let killedFor: 'time' | 'memory' | undefined;
  let cpuMs = 0;
  const stopFor = (reason: 'time' | 'memory') => {
    if (killedFor !== undefined) return;
    killedFor = reason;
    cpuMs = Math.max(0, (cpuMsOf(pid) ?? performance.now()) - startCpuMs);
    kill();
  };
  const timer = setTimeout(() => stopFor('time'), limits.wallMs);
  const poll = canWatchMemory
    ? setInterval(() => {
        highestMiB = Math.max(highestMiB, usedMiB(pid));
        if (highestMiB - baseMiB > limits.memoryMiB) stopFor('memory');
        if (limits.cpuMs !== undefined && (cpuMsOf(pid) ?? 0) - startCpuMs > limits.cpuMs) stopFor('time');
      }, MEMORY_POLL_MS)
    : undefined;
  return {
    stop() {
      clearTimeout(timer);
      clearInterval(poll);
      const peak = killedFor === undefined && canWatchMemory ? peakUsedMiB(pid) : 0;
      const peakMiB = Math.max(0, Math.max(peak, highestMiB) - baseMiB);
      return { killedFor, cpuMs, wallMs: performance.now() - startedAt, peakMiB };
    },
  };
}

async function within<T>(ms: number, work: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
