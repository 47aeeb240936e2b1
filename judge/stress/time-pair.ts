// One run of the reference and one of the candidate on an input, by the recipe of efficiency cases: the same worker, fresh
// isolates, CPU time.
import { textHash } from '../bank/cache.ts';
import type { CheckResult } from '../checkers/index.ts';
import { conclude } from '../conclude.ts';
import { type Allowance, decide, limitMs, type Pair } from '../efficiency/decision.ts';
import type { CheckedFiles, CompiledReference } from '../judging.ts';
import type { Problem, TestCase } from '../problem.ts';
import { EFFICIENCY_KILL_TIMES, killWallMs } from '../run-limits.ts';
import { runPatiently } from '../run-patiently.ts';
import { requestFor } from '../run-request.ts';
import type { Program, Sandbox } from '../sandbox/sandbox.ts';
import type { Verdict } from '../schema/report.ts';
import type { Timing } from '../schema/stress.ts';
import { ReferenceFault } from './trial.ts';

export type Pairing = {
  readonly problem: Problem;
  readonly sandbox: Sandbox;
  readonly candidate: Program;
  readonly reference: CompiledReference;
  readonly check: (files: CheckedFiles) => Promise<CheckResult>;
};

/** `isStopped`: the candidate was stopped beyond the limit, and its time is a lower bound. */
export type TimedPair =
  | { readonly kind: 'timed'; readonly pair: Pair; readonly isStopped: boolean }
  | { readonly kind: 'failed'; readonly verdict: Verdict };

const REFERENCE_LIMIT_MS = 20_000;

export function allowanceOf({ problem, reference }: Pairing): Allowance {
  const { floorMs, timesReference } = problem.efficiency;
  return { floorMs, timesReference: timesReference * reference.languageTimes };
}

/** Throws a ReferenceFault when the reference fails. */
export function timePair(pairing: Pairing, settings: Pick<TestCase, 'args' | 'checkerArgs'>, input: string) {
  const { problem, sandbox, candidate, reference } = pairing;
  const data = { id: textHash(input), input, answer: '' };
  const testCase: TestCase = { name: 'stress', ...settings, fullFeedback: true, load: async () => data };
  return sandbox.lease(async (worker): Promise<TimedPair> => {
    const run = (program: Program, wallMs: number, patienceMs: number) =>
      runPatiently(worker, requestFor(problem, testCase, data, program, wallMs), patienceMs);
    const solved = await run(reference.program, killWallMs(REFERENCE_LIMIT_MS, 1), REFERENCE_LIMIT_MS);
    if (solved.outcome.kind !== 'returned') throw new ReferenceFault(reference.file, input, solved);
    const referenceMs = solved.measurement.cpuMs;
    const limit = limitMs(referenceMs, allowanceOf(pairing));
    const ran = await run(candidate, killWallMs(limit, EFFICIENCY_KILL_TIMES), limit);
    const { cpuMs: candidateMs } = ran.measurement;
    const pair = { referenceMs, candidateMs };
    if (ran.outcome.kind === 'timed-out' && candidateMs > limit) return { kind: 'timed', pair, isStopped: true };
    const answer = problem.mode.kind === 'stdio' ? solved.outcome.output : `${solved.outcome.output}\n`;
    const checked =
      ran.outcome.kind === 'returned'
        ? await pairing.check({ input, answer, output: ran.outcome.output, args: settings.checkerArgs })
        : undefined;
    const { verdict } = conclude(ran, { ...problem.limits, timeMs: Number.MAX_VALUE }, checked);
    return verdict === 'AC' ? { kind: 'timed', pair, isStopped: false } : { kind: 'failed', verdict };
  });
}

type Measured = {
  readonly sizes: Timing['sizes'];
  readonly level: number;
  readonly pairs: readonly Pair[];
  readonly isStopped: boolean;
};

/** What the pairs of one size say. */
export function timingOf({ sizes, level, pairs, isStopped }: Measured, allowance: Allowance): Timing {
  const { referenceMs, limitMs: limit, ratio, timesLimit, timesLimitInterval } = decide(pairs, allowance);
  return {
    sizes,
    level,
    samples: pairs,
    referenceMs,
    candidateMs: ratio * referenceMs,
    limitMs: limit,
    times: timesLimit,
    interval: [...timesLimitInterval],
    isStopped,
  };
}
