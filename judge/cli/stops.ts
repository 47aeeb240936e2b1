// What ends the program early: Ctrl+C, a signal, a pipe that nobody reads any more. Workers are ended first.

export type Stops = {
  /** Has `close` called when the program is stopped; the answer takes it back. */
  add(close: () => Promise<unknown>): () => void;
};

/** Exit codes as shells know them: 128 and the signal's number. */
const SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;
const BROKEN_PIPE = 141;
/** Ending workers takes milliseconds; whatever hangs must not keep the terminal. */
const PATIENCE_MS = 2000;

export function listenForStops(process: NodeJS.Process): Stops {
  const closers = new Set<() => Promise<unknown>>();
  let stopping = false;
  const stop = (exitCode: number): void => {
    if (stopping) process.exit(exitCode);
    stopping = true;
    setTimeout(() => process.exit(exitCode), PATIENCE_MS);
    void Promise.allSettled([...closers].map((close) => close())).then(() => process.exit(exitCode));
  };
  for (const [signal, exitCode] of Object.entries(SIGNALS)) process.on(signal, () => stop(exitCode));
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      // A second broken pipe says nothing new.
      if (!stopping) stop(BROKEN_PIPE);
    });
  }
  return {
    add(close) {
      closers.add(close);
      return () => void closers.delete(close);
    },
  };
}
