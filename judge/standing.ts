// What a person says of one problem, from what its groups earned.
import type { Standing, Verdict } from './schema/report.ts';

export type StandingGroup = {
  readonly efficiency: boolean;
  readonly earned: number;
  readonly max: number;
  readonly verdicts: readonly Verdict[];
};

/**
 * Solved: everything was earned. Efficiency loss: all points for correctness, and every efficiency case that was lost was lost to
 * time or memory. Partial: some points. Failed: none. Untried: not judged, or not to the end. `sample` is the samples' verdicts; `secret` are the groups that count.
 */
export function standingOf(sample: readonly Verdict[], secret: readonly StandingGroup[]): Standing {
  const verdicts = [...sample, ...secret.flatMap((group) => group.verdicts)];
  // Where the judge itself failed, nothing was found out about the solution.
  if (verdicts.length === 0 || verdicts.includes('JE')) return 'untried';
  if (verdicts.every((verdict) => verdict === 'AC') && secret.every(isFull)) return 'solved';
  const correctness = secret.filter((group) => !group.efficiency);
  const efficiency = secret.filter((group) => group.efficiency);
  const isCorrect =
    sample.every(isAccepted) &&
    correctness.length > 0 &&
    correctness.every((group) => isFull(group) && group.verdicts.every(isAccepted));
  const lost = efficiency.flatMap((group) => group.verdicts).filter((verdict) => verdict !== 'AC');
  if (isCorrect && lost.length > 0 && lost.every((verdict) => verdict === 'TLE' || verdict === 'MLE'))
    return 'efficiency-loss';
  return secret.some((group) => group.earned > 0) ? 'partial' : 'failed';
}

function isFull({ earned, max }: StandingGroup): boolean {
  return earned >= max;
}

function isAccepted(verdict: Verdict): boolean {
  return verdict === 'AC';
}
