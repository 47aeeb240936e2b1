// One efficiency case: reference and candidate take turns in one worker until the decision is made. Every run is in a fresh
// isolate, so that nothing of an earlier one can help, and every output is checked.
import { type Conclusion, conclude } from './conclude.ts';
import { type Allowance, decide, limitMs, MOST_SAID, type Pair } from './efficiency/decision.ts';
import { watchLoad } from './efficiency/load.ts';
import { caseResult, checkRun, type JudgedCase } from './judge-case.ts';
import type { CompiledReference, Judging } from './judging.ts';
import type { CaseData, TestCase } from './problem.ts';
import { EFFICIENCY_KILL_TIMES, killWallMs, PATIENCE_TIMES } from './run-limits.ts';
import { runPatiently } from './run-patiently.ts';
import { requestFor } from './run-request.ts';
import type { RunRequest, SandboxWorker } from './sandbox/sandbox.ts';
import type { Run } from './schema/outcome.ts';
import { timedResult } from './timed-result.ts';

/** No reference is given more time than this. */
const REFERENCE_LIMIT_MS = 20_000;
/** By the wall's clock; only the last chance of a candidate that gets next to no CPU is longer. */
const MOST_WALL_MS = 20_000;

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
  const { efficiency: policy } = judging.problem;
  const allowance: Allowance = { ...policy, timesReference: policy.timesReference * reference.languageTimes };
  const loadSince = watchLoad(judging.around.readLoad);
  const pairs: Pair[] = [];
  while (true) {
    const referenceMs = await timeReference(timing);
    const limit = limitMs(referenceMs, allowance);
    const { run, conclusion } = await timeCandidate(timing, limit);
    if (conclusion !== undefined) return caseResult({ testCase, data, run, conclusion, limitMs: limit });
    pairs.push({ referenceMs, candidateMs: run.measurement.cpuMs });
    const load = loadSince(pairs.map((pair) => pair.referenceMs));
    const judgement = decide(pairs, allowance, load.noisy);
    if (judgement.decision === 'undecided') continue;
    const timed = timedResult({ reference, policy, pairs, judgement, load, run });
    return caseResult({ testCase, data, limitMs: judgement.limitMs, ...timed });
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

/**
 * A run to be weighed, or one that already concludes the case: a wrong answer, a crash, too much memory. One that was killed is weighed
 * when it used so much that no more could be said of it. If it did not even with all patience, it has never given an answer: that is
 * not a time near the limit, of which there could be doubt.
 */
async function timeCandidate(
  { judging, testCase, data, worker }: Timing,
  limit: number,
): Promise<{ run: Run; conclusion?: Conclusion }> {
  const { problem, candidate } = judging;
  const request = requestFor(problem, testCase, data, candidate.program, killWallMs(limit, EFFICIENCY_KILL_TIMES));
  const run = await runMostPatiently(worker, request, limit * MOST_SAID);
  if (run.outcome.kind === 'timed-out') {
    return run.measurement.cpuMs > limit * MOST_SAID
      ? { run }
      : { run, conclusion: conclude(run, { ...problem.limits, timeMs: limit }, undefined) };
  }
  const checked = await checkRun(judging, testCase, data, run);
  if (run.outcome.kind === 'returned' && checked?.accepted) return { run };
  return { run, conclusion: conclude(run, { ...problem.limits, timeMs: Number.MAX_VALUE }, checked) };
}

/** A program cannot wait: one that got next to no CPU was kept waiting by the machine, and gets much more time. */
async function runMostPatiently(worker: SandboxWorker, request: RunRequest, cpuMs: number): Promise<Run> {
  const run = await runPatiently(worker, request, cpuMs);
  if (run.outcome.kind !== 'timed-out' || run.measurement.cpuMs > cpuMs) return run;
  const { limits } = request;
  const longer = limits.wallMs * PATIENCE_TIMES; // which it has had
  const wallMs = Math.min(longer * PATIENCE_TIMES, Math.max(longer, MOST_WALL_MS));
  return runPatiently(worker, { ...request, limits: { ...limits, wallMs } }, cpuMs);
}
