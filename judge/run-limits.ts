// How long a run may go on beyond the limit that its verdict is about, so that a slow program still gets a time.

/** A correctness case is stopped at so many times its limit, an efficiency case at so many. */
export const KILL_TIMES = 2.5;
export const EFFICIENCY_KILL_TIMES = 3;
/** A correctness case of a program that was stopped in others is stopped at so many times its limit. */
export const HURRIED_KILL_TIMES = 1.1;
/** On a busy machine the wall's clock runs ahead of the CPU's. */
const WALL_OVER_CPU = 1.25;
const WALL_EXTRA_MS = 200;
/** A run that was stopped before it had used its CPU time is run again with so many times the wall time. */
export const PATIENCE_TIMES = 4;

export function killWallMs(limitMs: number, times: number): number {
  return limitMs * times * WALL_OVER_CPU + WALL_EXTRA_MS;
}
