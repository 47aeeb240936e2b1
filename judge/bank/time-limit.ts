// The time limit of a package that gives none: the format derives it from its accepted and its slow submissions.
import { BadInput } from '../bad-input.ts';
import type { Problem, Source } from '../problem.ts';
import { hashOf, readEntry, writeEntry } from './cache.ts';
import type { ProblemPackage } from './problem-package.ts';

export type Multipliers = { readonly acToTimeLimit: number; readonly timeLimitToTle: number };

/**
 * The smallest multiple of the resolution (all in milliseconds) that leaves the slowest accepted run its margin
 * and still stops the quickest of the slow submissions with its own. Undefined when there is none.
 */
export function timeLimitFrom(
  tAcMs: number,
  tTleMs: number,
  multipliers: Multipliers,
  resolutionMs: number,
): number | undefined {
  // Dust in a quotient such as 0.3 / 0.1 must not cost a whole step.
  const steps = Math.max(1, Math.ceil((tAcMs * multipliers.acToTimeLimit) / resolutionMs - 1e-9));
  const limitMs = steps * resolutionMs;
  return limitMs * multipliers.timeLimitToTle <= tTleMs ? limitMs : undefined;
}

/** A submission whose slowest run, over the cases that the pattern matches (all if undefined), bounds the limit. */
export type TimeBound = {
  readonly source: Source;
  readonly cases: string | undefined;
  readonly bound: 'lower' | 'upper';
};

/** Runs the submissions and gives the slowest time of the lower and the quickest of the upper bounds; Infinity if none. */
export type MeasureBounds = (
  problem: Problem,
  bounds: readonly TimeBound[],
) => Promise<{ readonly tAcMs: number; readonly tTleMs: number }>;

/** The submissions in our languages that bound the time limit. */
export function timeBounds({ submissions }: Pick<ProblemPackage, 'submissions'>): readonly TimeBound[] {
  return submissions.flatMap(({ source, expectations }) =>
    source === undefined
      ? []
      : expectations.flatMap(({ cases, timeLimit: bound }) => (bound === undefined ? [] : [{ source, cases, bound }])),
  );
}

export type Deriving = {
  readonly cache: string;
  readonly measure: MeasureBounds | undefined;
  /** The problem with a limit that stops nobody. */
  readonly problem: Problem;
};

/** Measures and derives, once: the limit is kept with the problem's hash, so that it stays the same on this machine. */
export async function deriveTimeLimit(pkg: ProblemPackage, { cache, measure, problem }: Deriving): Promise<number> {
  const key = hashOf('time limit', pkg.hash);
  const kept = Number((await readEntry(cache, key))?.text);
  if (kept > 0) return kept;
  const bounds = timeBounds(pkg);
  if (measure === undefined || !bounds.some(({ bound }) => bound === 'lower')) {
    throw new BadInput((words) => words.bank.noTimeLimit(pkg.slug));
  }
  const { tAcMs, tTleMs } = await measure(problem, bounds);
  const { time_multipliers: by, time_resolution: resolution } = pkg.about.limits;
  const multipliers = { acToTimeLimit: by.ac_to_time_limit, timeLimitToTle: by.time_limit_to_tle };
  const limitMs = timeLimitFrom(tAcMs, tTleMs, multipliers, resolution * 1000);
  if (limitMs === undefined) throw new BadInput((words) => words.bank.noSuchTimeLimit(pkg.slug, tAcMs, tTleMs));
  await writeEntry(cache, key, String(limitMs));
  return limitMs;
}
