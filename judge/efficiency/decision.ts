// Whether a candidate is fast enough, from interleaved runs of the reference and the candidate: a sequential test on the
// logarithm of candidate / limit. It stops as soon as the runs prove something, and withholds when they prove nothing.
import { spreadOf } from './load.ts';

/** CPU milliseconds of one run of each, in the same worker, one after the other. */
export type Pair = { readonly referenceMs: number; readonly candidateMs: number };

export type Allowance = { readonly timesReference: number; readonly floorMs: number };

export type Judgement = {
  readonly decision: 'pass' | 'fail' | 'withheld' | 'undecided';
  /** Median of the reference's runs. */
  readonly referenceMs: number;
  readonly limitMs: number;
  /** Candidate / limit: the median of the pairs, and the interval that holds the true value 19 times in 20. */
  readonly timesLimit: number;
  readonly timesLimitInterval: readonly [number, number];
  /** The same of candidate / reference. */
  readonly ratio: number;
  readonly interval: readonly [number, number];
};

/** A first run this far from the limit decides alone. Twice and thrice as much happens by bad luck: a stall of 100 ms is enough. */
const CLEAR_PASS = 0.6;
const CLEAR_FAIL = 3.5;
/** After so many pairs nothing was proved; on a noisy machine after so many. */
export const MAX_PAIRS = 9;
export const MAX_PAIRS_NOISY = 15;
/** No pair says more than that the candidate takes so many times the limit, or that part of it. */
export const MOST_SAID = 1.8;
/** Real programs vary by this much even when the reference happens to show less; and no machine excuses more than that. */
const LEAST_SPREAD = 0.1;
const MOST_SPREAD = 0.25;
/** The boundaries of the sum of what the pairs say: so many spreads, and so much for each pair. A wrong pass is cheap, a wrong fail is not. */
const FAIL = { spreads: 8.5, each: 0.07 };
const PASS = { spreads: 1.25, each: 0.03 };
/** The median must lie so many of its standard errors beyond the limit as well, and so many to decide alone in the end. */
const FAIL_ERRORS = 2;
const LAST_FAIL_ERRORS = 4;
const LAST_PASS_ERRORS = 2;
/** Standard error of a median over that of a mean, for small samples. */
const MEDIAN_FACTOR = 1.1;

/**
 * Wald's sequential probability ratio test (Ann. Math. Statist. 16, 1945) in Huber's robust form (ibid. 36, 1965): what each pair
 * adds to the sum is bounded, so that no single run decides a close case. The boundaries were tuned by resampling recorded pairs of real
 * programs (`npm run bench -- noise`). Whoever makes any run of the candidate slower never turns a fail into anything better, nor
 * anything into a pass: the scale of the noise is the reference's alone, so spread of the candidate's own buys nothing.
 */
export function decide(pairs: readonly Pair[], allowance: Allowance, isNoisy = false): Judgement {
  const referenceMs = median(pairs.map((pair) => pair.referenceMs));
  const ratio = median(pairs.map((pair) => pair.candidateMs / Math.max(pair.referenceMs, 1e-3)));
  const distances = pairs.map((pair) =>
    Math.log(Math.max(pair.candidateMs, 1e-3) / limitMs(pair.referenceMs, allowance)),
  );
  const scale = scaleOf(pairs);
  const error = (MEDIAN_FACTOR * Math.SQRT2 * scale) / Math.sqrt(pairs.length);
  const within = (times: number) => [times * Math.exp(-2 * error), times * Math.exp(2 * error)] as const;
  const timesLimit = Math.exp(median(distances));
  return {
    decision: decisionOf({ distances, scale, error, maxPairs: isNoisy ? MAX_PAIRS_NOISY : MAX_PAIRS }),
    referenceMs,
    limitMs: limitMs(referenceMs, allowance),
    timesLimit,
    timesLimitInterval: within(timesLimit),
    ratio,
    interval: within(ratio),
  };
}

/** Of the noise: how much equal runs differ, by the reference's. */
function scaleOf(pairs: readonly Pair[]): number {
  const spread = spreadOf(pairs.map((pair) => pair.referenceMs));
  return Math.min(Math.max(spread, LEAST_SPREAD), MOST_SPREAD);
}

/** The limit that a reference's time makes. */
export function limitMs(referenceMs: number, { timesReference, floorMs }: Allowance): number {
  return Math.max(floorMs, timesReference * referenceMs);
}

type Evidence = {
  /** Logarithms of candidate / limit. */
  readonly distances: readonly number[];
  /** Standard deviation of a run's logarithm, by the reference. */
  readonly scale: number;
  /** Standard error of the median distance. */
  readonly error: number;
  readonly maxPairs: number;
};

function decisionOf({ distances, scale, error, maxPairs }: Evidence): Judgement['decision'] {
  const count = distances.length;
  const [first = 0] = distances;
  if (count === 1) {
    if (first < Math.log(CLEAR_PASS)) return 'pass';
    return first > Math.log(CLEAR_FAIL) ? 'fail' : 'undecided';
  }
  const said = distances.reduce((sum, one) => sum + bounded(one), 0);
  const most = lowerMedian(distances); // at least half of the runs are as slow as this
  if (said < -(PASS.spreads * scale + PASS.each * count)) return 'pass';
  if (said > FAIL.spreads * scale + FAIL.each * count && most > FAIL_ERRORS * error) return 'fail';
  if (count < maxPairs) return 'undecided';
  if (most > LAST_FAIL_ERRORS * error) return 'fail';
  return median(distances) < -LAST_PASS_ERRORS * error ? 'pass' : 'withheld';
}

function bounded(distance: number): number {
  return Math.min(Math.max(distance, -Math.log(MOST_SAID)), Math.log(MOST_SAID));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** The lower one of the two in the middle. */
function lowerMedian(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[(sorted.length - 1) >> 1] ?? 0;
}
