// Whether one program is faster than another, from runs in turns. Nothing is assumed of how times are spread.
import { median } from './decision.ts';

export type TimedTurn = { readonly beforeMs: number; readonly afterMs: number };

export type Difference = {
  /** after / before: 0.5 is twice as fast. */
  readonly ratio: number;
  /** Where the true ratio lies, with the confidence of CONFIDENCE. */
  readonly interval: readonly [number, number];
  readonly conclusion: 'faster' | 'slower' | 'undecided';
};

/** After so many turns of every case it is asked whether that is enough. */
export const LOOKS = [5, 9, 15] as const;
const CONFIDENCE = 0.98;
/** Too few turns for that confidence decide only what is as clear as this. */
const CLEAR = 1.25;

/** One case. The shortest time that can be measured stands for less. */
export function differenceOf(turns: readonly TimedTurn[]): Difference {
  return differenceOfLogs(turns.map(logOf));
}

/** All cases together: the geometric mean of their ratios, turn by turn. */
export function differenceOverall(cases: readonly (readonly TimedTurn[])[]): Difference {
  const turns = Math.max(...cases.map((one) => one.length));
  const means = Array.from({ length: turns }, (_, i) => {
    // A case that was clear early has fewer turns: they stand for the others.
    const logs = cases.map((one) => logOf(one[i % one.length] ?? { beforeMs: 1, afterMs: 1 }));
    return logs.reduce((sum, log) => sum + log, 0) / logs.length;
  });
  return differenceOfLogs(means);
}

/**
 * The interval of a median from order statistics, by the sign test (Thompson, Ann. Math. Statist. 7, 1936): the true median lies
 * between the k-th smallest and the k-th largest of n values with a probability that depends on n and k alone.
 */
function differenceOfLogs(logs: readonly number[]): Difference {
  const sorted = [...logs].sort((a, b) => a - b);
  const cut = cutFor(sorted.length);
  const low = sorted[cut ?? 0] ?? 0;
  const high = sorted[sorted.length - 1 - (cut ?? 0)] ?? 0;
  const margin = cut === undefined ? Math.log(CLEAR) : 0;
  const conclusion = high < -margin ? 'faster' : low > margin ? 'slower' : 'undecided';
  return { ratio: Math.exp(median(sorted)), interval: [Math.exp(low), Math.exp(high)], conclusion };
}

/** How many values may be left out at both ends; undefined when even all of them are not enough. */
function cutFor(count: number): number | undefined {
  let outside = 0;
  let cut: number | undefined;
  for (let k = 0; k < count / 2; k++) {
    outside += 2 * binomial(count, k) * 0.5 ** count;
    if (1 - outside < CONFIDENCE) return cut;
    cut = k;
  }
  return cut;
}

function logOf({ beforeMs, afterMs }: TimedTurn): number {
  return Math.log(atLeast(afterMs) / atLeast(beforeMs));
}

function binomial(n: number, k: number): number {
  let value = 1;
  for (let i = 0; i < k; i++) value = (value * (n - i)) / (i + 1);
  return value;
}

function atLeast(ms: number): number {
  return Math.max(ms, 0.01);
}
