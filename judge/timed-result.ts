// What the runs of an efficiency case come to: its verdict, and the numbers that explain it.
import { type Conclusion, concludeChecked } from './conclude.ts';
import { type Judgement, MAX_PAIRS, median, type Pair } from './efficiency/decision.ts';
import type { Load } from './efficiency/load.ts';
import type { CompiledReference } from './judging.ts';
import type { EfficiencyPolicy } from './problem.ts';
import type { Run } from './schema/outcome.ts';
import type { EfficiencyResult } from './schema/report.ts';

export type Timed = {
  readonly reference: CompiledReference;
  readonly policy: EfficiencyPolicy;
  readonly pairs: readonly Pair[];
  readonly judgement: Judgement;
  readonly load: Load;
  /** The candidate's last run. */
  readonly run: Run;
};

export type TimedResult = {
  /** The last run, with the median of the candidate's CPU times. */
  readonly run: Run;
  readonly conclusion: Conclusion;
  readonly efficiency: EfficiencyResult;
};

export function timedResult(timed: Timed): TimedResult {
  const { run, pairs } = timed;
  const cpuMs = median(pairs.map((pair) => pair.candidateMs));
  return {
    run: { ...run, measurement: { ...run.measurement, cpuMs } },
    conclusion: conclusionOf(timed),
    efficiency: efficiencyOf(timed),
  };
}

function efficiencyOf({ reference, policy, pairs, judgement, load }: Timed): EfficiencyResult {
  return {
    decision: judgement.decision === 'undecided' ? 'withheld' : judgement.decision,
    referenceMs: judgement.referenceMs,
    reference: reference.file,
    referenceLanguage: reference.language,
    timesReference: policy.timesReference,
    languageTimes: reference.languageTimes,
    ...(reference.calibratedAt !== undefined && { calibratedAt: reference.calibratedAt }),
    floorMs: policy.floorMs,
    timesLimit: judgement.timesLimit,
    timesLimitInterval: [...judgement.timesLimitInterval],
    ratio: judgement.ratio,
    interval: [...judgement.interval],
    runs: pairs.length * 2,
    samples: pairs,
    load,
    measuredLonger: pairs.length > MAX_PAIRS,
  };
}

/** Withheld is a decision, never a verdict: such a case is accepted. A killed run is a reason of its own when it decided alone. */
function conclusionOf({ judgement: { decision, timesLimit: times }, pairs, run }: Timed): Conclusion {
  if (decision === 'pass') return concludeChecked({ accepted: true });
  if (decision !== 'fail') return { verdict: 'AC', reason: { code: 'withheld' } };
  const isKilled = run.outcome.kind === 'timed-out' && pairs.length === 1;
  if (!isKilled) return { verdict: 'TLE', reason: { code: 'too-slow', times } };
  return { verdict: 'TLE', reason: { code: 'too-slow-killed', overMs: run.measurement.cpuMs, times } };
}
