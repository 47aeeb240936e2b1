// One efficiency case: reference and candidate take turns in one worker until the decision is made. Every run is in a fresh
// isolate, so that nothing of an earlier one can help, and every output is checked.
import { type Conclusion, conclude, concludeChecked } from './conclude.ts';
import { decide, type Judgement, limitMs, type Pair } from './efficiency/decision.ts';
import { caseResult, checkRun, type JudgedCase } from './judge-case.ts';
import type { CompiledReference, Judging } from './judging.ts';
import type { CaseData, TestCase } from './problem.ts';
import { EFFICIENCY_KILL_TIMES, killWallMs } from './run-limits.ts';
import { runPatiently } from './run-patiently.ts';
import { requestFor } from './run-request.ts';
import type { SandboxWorker } from './sandbox/sandbox.ts';
import type { Run } from './schema/outcome.ts';
import type { EfficiencyResult } from './schema/report.ts';

/** No reference is given more time than this. */
const REFERENCE_LIMIT_MS = 20_000;

type Timing = {
  readonly judging: Judging;
  readonly reference: CompiledReference;
  readonly testCase: TestCase;
  readonly data: CaseData;
  readonly worker: SandboxWorker;
};

export async function timeCase(
  judging: Judging,
  reference: CompiledReference,
  testCase: TestCase,
  worker: SandboxWorker,
): Promise<JudgedCase> {
  const data = await testCase.load(judging.candidate.language);
  const timing: Timing = { judging, reference, testCase, data, worker };
  const pairs: Pair[] = [];
  let referenceMs = await timeReference(timing);
  while (true) {
    const limit = limitMs(referenceMs, judging.problem.efficiency);
    const { run, conclusion } = await timeCandidate(timing, limit);
    if (conclusion !== undefined) return caseResult({ testCase, data, run, conclusion, limitMs: limit });
    pairs.push({ referenceMs, candidateMs: run.measurement.cpuMs });
    const judgement = decide(pairs, judging.problem.efficiency);
    if (judgement.decision !== 'undecided') return decided(timing, pairs, judgement, run);
    referenceMs = await timeReference(timing);
  }
}

/** CPU milliseconds of one good run of the reference. Throws when it does not solve its own problem. */
async function timeReference({ judging, reference, testCase, data, worker }: Timing): Promise<number> {
  const request = requestFor(judging.problem, testCase, data, reference.program, killWallMs(REFERENCE_LIMIT_MS, 1));
  const run = await runPatiently(worker, request, REFERENCE_LIMIT_MS);
  const checked = await checkRun(judging, testCase, data, run);
  if (!checked?.accepted) throw new ReferenceFailed(`${reference.file}: ${failureOf(run)}`);
  return run.measurement.cpuMs;
}

/** Thrown when the problem, not the candidate, is at fault. */
export class ReferenceFailed extends Error {}

function failureOf({ outcome }: Run): string {
  if (outcome.kind === 'threw') return outcome.error.message;
  return outcome.kind === 'returned' ? 'wrong answer' : outcome.kind;
}

/** A run to be weighed, or one that already concludes the case: a wrong answer, a crash, too much memory. */
async function timeCandidate(
  { judging, testCase, data, worker }: Timing,
  limit: number,
): Promise<{ run: Run; conclusion?: Conclusion }> {
  const { problem, candidate } = judging;
  const request = requestFor(problem, testCase, data, candidate.program, killWallMs(limit, EFFICIENCY_KILL_TIMES));
  const run = await runPatiently(worker, request, limit);
  if (run.outcome.kind === 'timed-out') {
    // One that was stopped twice without having worked says nothing about its speed: it must not look fast.
    return run.measurement.cpuMs > limit
      ? { run }
      : { run, conclusion: conclude(run, { ...problem.limits, timeMs: limit }, undefined) };
  }
  const checked = await checkRun(judging, testCase, data, run);
  if (run.outcome.kind === 'returned' && checked?.accepted) return { run };
  return { run, conclusion: conclude(run, { ...problem.limits, timeMs: Number.MAX_VALUE }, checked) };
}

function decided(timing: Timing, pairs: readonly Pair[], judgement: Judgement, run: Run): JudgedCase {
  const { judging, reference, testCase, data } = timing;
  const efficiency: EfficiencyResult = {
    decision: judgement.decision === 'undecided' ? 'withheld' : judgement.decision,
    referenceMs: judgement.referenceMs,
    reference: reference.file,
    referenceLanguage: reference.language,
    timesReference: judging.problem.efficiency.timesReference,
    floorMs: judging.problem.efficiency.floorMs,
    ratio: judgement.ratio,
    interval: [...judgement.interval],
    runs: pairs.length * 2,
    samples: pairs,
  };
  const conclusion = conclusionOf(judgement, run);
  return caseResult({ testCase, data, run, conclusion, limitMs: judgement.limitMs, efficiency });
}

function conclusionOf({ decision, ratio, referenceMs, limitMs: limit }: Judgement, run: Run): Conclusion {
  if (decision === 'pass') return concludeChecked({ accepted: true });
  if (decision !== 'fail') return { verdict: 'AC', reason: { code: 'withheld' } };
  const times = (ratio * referenceMs) / limit;
  if (run.outcome.kind !== 'timed-out') return { verdict: 'TLE', reason: { code: 'too-slow', times } };
  return { verdict: 'TLE', reason: { code: 'too-slow-killed', overMs: run.measurement.cpuMs, times } };
}
