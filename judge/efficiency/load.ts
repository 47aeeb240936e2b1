// How steady the machine was while it measured, from what the system said meanwhile and from the reference's own times.

/** What the system says at one moment; where it does not say, there is no reading. */
export type LoadReading = {
  /** Ticks of CPU time since the system started, of all cores: all of them, and those that its host gave to others. */
  readonly totalTicks: number;
  readonly stealTicks: number;
  /** Processes that are at work or would like to be, but for the one that reads this. */
  readonly running: number;
  readonly cores: number;
};

/** Asked between the runs of an efficiency case. */
export type ReadLoad = () => LoadReading | undefined;

export type Load = {
  /** Part of the machine's CPU time that its host gave to others, from 0 to 1. */
  readonly steal?: number;
  /** Other processes at work between the runs, on average. */
  readonly running?: number;
  /** Standard deviation of the logarithm of the reference's times: 0.1 is about 10 %. */
  readonly spread: number;
  readonly noisy: boolean;
};

/** From here on a machine is noisy: its host took so much, … */
const NOISY_STEAL = 0.05;
/** … or equal runs differ by so much. It also is when others could keep all cores at work. */
const NOISY_SPREAD = 0.12;

/** Looks once now and once at each call, with the reference's times so far. */
export function watchLoad(readLoad: ReadLoad = () => undefined): (referenceMs: readonly number[]) => Load {
  const readings: LoadReading[] = [];
  const look = () => {
    const reading = readLoad();
    if (reading !== undefined) readings.push(reading);
  };
  look();
  return (referenceMs) => {
    look();
    return loadOf(readings, referenceMs);
  };
}

export function loadOf(readings: readonly LoadReading[], referenceMs: readonly number[]): Load {
  const spread = spreadOf(referenceMs);
  const [first, last] = [readings[0], readings.at(-1)];
  if (first === undefined || last === undefined) return { spread, noisy: spread > NOISY_SPREAD };
  const ticks = last.totalTicks - first.totalTicks;
  const steal = ticks > 0 ? (last.stealTicks - first.stealTicks) / ticks : 0;
  const running = readings.reduce((sum, reading) => sum + reading.running, 0) / readings.length;
  return { steal, running, spread, noisy: spread > NOISY_SPREAD || steal > NOISY_STEAL || running >= last.cores };
}

/** Standard deviation of the times' logarithms; 0 for fewer than two. */
export function spreadOf(timesMs: readonly number[]): number {
  const logs = timesMs.map((ms) => Math.log(Math.max(ms, 1e-3)));
  const mean = logs.reduce((sum, log) => sum + log, 0) / Math.max(1, logs.length);
  const variance = logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / Math.max(1, logs.length - 1);
  return Math.sqrt(variance);
}
