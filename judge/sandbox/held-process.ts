// One worker process of one kind, held for as long as it is good: replaced by a fresh one when it is used up or broken.

import type { Order } from './protocol.ts';
import type { Ending, OrderLimits, WorkerProcess } from './worker-process.ts';

export type HeldProcess = {
  /** Sends one order; the process is started first when there is none. */
  order(order: Order, blobs: readonly Buffer[], limits: OrderLimits): Promise<Ending>;
  /** Makes sure that the process has these texts; the way it ended when it could not take them. */
  load(key: string, texts: () => readonly string[]): Promise<Ending | undefined>;
  /** Ends the process, whatever it is doing. */
  discard(): Promise<void>;
};

/** After so many runs the process is replaced. */
const RUNS_PER_PROCESS = 500;
/** For what is the judge's own work in a process. */
const OWN_WORK: OrderLimits = { wallMs: 60_000, memoryMiB: 4096 };

/** `start` starts a process; it is called again whenever the last one is used up. */
export function holdProcess(start: () => Promise<WorkerProcess>): HeldProcess {
  let current: WorkerProcess | undefined;
  let runs = 0;
  let loaded: string | undefined;

  const held = async (): Promise<WorkerProcess> => {
    if (current === undefined || !current.isAlive() || runs >= RUNS_PER_PROCESS) {
      await current?.kill();
      current = await start();
      runs = 0;
      loaded = undefined;
    }
    return current;
  };
  return {
    async order(order, blobs, limits) {
      const to = await held();
      if (order.type === 'run') runs++;
      return to.order(order, blobs, limits);
    },
    async load(key, texts) {
      const to = await held();
      if (loaded === key) return undefined;
      loaded = undefined;
      const ending = await to.order(
        { type: 'load' },
        texts().map((text) => Buffer.from(text)),
        OWN_WORK,
      );
      if (ending.kind === 'replied') loaded = key;
      return ending.kind === 'replied' ? undefined : ending;
    },
    async discard() {
      const used = current;
      current = undefined;
      await used?.kill();
    },
  };
}
