// The CPU time of this thread, read so that it is worth more than the scheduler's 4 ms tick.

const nobody = new Int32Array(new SharedArrayBuffer(4));

/** Milliseconds of CPU that this thread has used. A short sleep makes the kernel bring its account up to date. */
function read(): number {
  Atomics.wait(nobody, 0, 0, 0.02);
  const usage = process.threadCpuUsage();
  return (usage.user + usage.system) / 1e3;
}

/** What an empty measurement shows: the median of 15. */
function emptyReadingMs(): number {
  const readings = Array.from({ length: 15 }, () => {
    const start = read();
    return read() - start;
  });
  return readings.sort((a, b) => a - b)[7] as number;
}

/** Starts and stops count up: `timed` may be called many times, `spent` tells the sum of what each took beyond its `freeMs`. */
export function stopwatch(): {
  timed<T>(work: () => T, freeMs?: number): T;
  spent(): { cpuMs: number; wallMs: number };
} {
  let cpuMs = 0;
  let wallMs = 0;
  return {
    timed(work, freeMs = 0) {
      const startCpu = read();
      const startWall = performance.now();
      try {
        return work();
      } finally {
        const usedMs = read() - startCpu - EMPTY_MS;
        cpuMs += Math.max(0, usedMs - freeMs);
        wallMs += Math.max(0, performance.now() - startWall - Math.min(freeMs, usedMs));
      }
    },
    spent: () => ({ cpuMs, wallMs }),
  };
}

const EMPTY_MS = emptyReadingMs();
