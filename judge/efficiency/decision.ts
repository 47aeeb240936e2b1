// Whether a candidate is fast enough, from interleaved runs of the reference and the candidate: a sequential test on the
// logarithm of candidate / limit. It stops as soon as the runs prove something, and withholds when they prove nothing.

/** CPU milliseconds of one run of each, in the same worker, one after the other. */
export type Pair = { readonly referenceMs: number; readonly candidateMs: number };

export type Allowance = { readonly timesReference: number; readonly floorMs: number };

export type Judgement = {
  readonly decision: 'pass' | 'fail' | 'withheld' | 'undecided';
  /** Median of the reference's runs. */
  readonly referenceMs: number;
  readonly limitMs: number;
  /** Median of candidate / reference, and the interval that holds the true ratio by the scale of noise in use. */
  readonly ratio: number;
  readonly interval: readonly [number, number];
};

/** A first run this far from the limit decides alone. */
const CLEAR_PASS = 0.6;
const CLEAR_FAIL = 2.5;
/** Two runs that are both this far above it decide. */
const TWICE_FAIL = 1.6;
/** Otherwise the median must lie this many standard errors from the limit: a wrong pass is cheap, a wrong fail is not. */
const PASS_ERRORS = 1.6;
const FAIL_ERRORS = 3.5;
/** After so many pairs nothing was proved. */
export const MAX_PAIRS = 9;
/** Real programs differ by this much from run to run even when the reference happens to show less. */
const LEAST_SPREAD = 0.1;
/** Standard error of a median over that of a mean, for small samples. */
const MEDIAN_FACTOR = 1.1;

export function decide(pairs: readonly Pair[], allowance: Allowance): Judgement {
  const referenceMs = median(pairs.map((pair) => pair.referenceMs));
  const ratio = median(pairs.map((pair) => pair.candidateMs / Math.max(pair.referenceMs, 1e-3)));
  const distances = pairs.map((pair) =>
    Math.log(Math.max(pair.candidateMs, 1e-3) / limitMs(pair.referenceMs, allowance)),
  );
  const error = standardError(pairs);
  return {
    decision: decisionOf(distances, error),
    referenceMs,
    limitMs: limitMs(referenceMs, allowance),
    ratio,
    interval: [ratio * Math.exp(-2 * error), ratio * Math.exp(2 * error)],
  };
}

/** The limit that a reference's time makes. */
export function limitMs(referenceMs: number, { timesReference, floorMs }: Allowance): number {
  return Math.max(floorMs, timesReference * referenceMs);
}

function decisionOf(distances: readonly number[], error: number): Judgement['decision'] {
  const count = distances.length;
  const middle = median(distances);
  const [first = 0] = distances;
  if (count === 1) {
    if (first < Math.log(CLEAR_PASS)) return 'pass';
    return first > Math.log(CLEAR_FAIL) ? 'fail' : 'undecided';
  }
  if (distances.every((distance) => distance > Math.log(TWICE_FAIL))) return 'fail';
  if (middle < -PASS_ERRORS * error) return 'pass';
  if (count >= 3 && middle > FAIL_ERRORS * error) return 'fail';
  return count >= MAX_PAIRS ? 'withheld' : 'undecided';
}

/** Of the median distance. The scale is the reference's own spread: what the candidate brings itself is no excuse. */
function standardError(pairs: readonly Pair[]): number {
  const logs = pairs.map((pair) => Math.log(Math.max(pair.referenceMs, 1e-3)));
  const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length;
  const variance = logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / Math.max(1, logs.length - 1);
  const spread = Math.max(LEAST_SPREAD, Math.sqrt(2 * variance)); // of a difference of two such runs
  return (MEDIAN_FACTOR * spread) / Math.sqrt(pairs.length);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
