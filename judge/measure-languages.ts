// What `olsol calibrate` measures: on one problem, how long its model solutions take on the same inputs, in turns.
import { median } from './efficiency/decision.ts';
import type { Surroundings } from './judging.ts';
import type { CaseData, Problem, Source, TestCase } from './problem.ts';
import { killWallMs } from './run-limits.ts';
import { runPatiently } from './run-patiently.ts';
import { requestFor } from './run-request.ts';
import type { Program, SandboxWorker } from './sandbox/sandbox.ts';
import type { Language } from './schema/language.ts';

/** Inputs of a problem, and runs of each program on each. */
const CASES = 2;
const RUNS = 3;
const LIMIT_MS = 60_000;
/** A run of JavaScript that is shorter than this tells more of the engine's start than of the language. */
const LEAST_MS = 20;

export type LanguageRatio = { readonly language: Language; readonly ratio: number };

/** For each language with a model solution: CPU time over that of the JavaScript one, the median over the inputs. */
export async function measureLanguages(problem: Problem, { sandbox }: Surroundings): Promise<readonly LanguageRatio[]> {
  const base = problem.references.find(({ language }) => language === 'javascript');
  const others = problem.references.filter(({ language }) => language !== 'javascript' && language !== 'typescript');
  const cases = problem.groups.filter(({ efficiency }) => efficiency).flatMap((group) => group.cases);
  if (base === undefined || others.length === 0 || cases.length === 0) return [];
  const inputs: (readonly [TestCase, CaseData])[] = [];
  for (const one of cases.slice(0, CASES)) inputs.push([one, await one.load('javascript')]);
  return sandbox.lease(async (worker) => {
    const measured: LanguageRatio[] = [];
    for (const other of others) {
      const ratios = await ratiosOf({ problem, worker, base, other }, inputs);
      if (ratios.length > 0) measured.push({ language: other.language, ratio: median(ratios) });
    }
    return measured;
  });
}

type Contest = {
  readonly problem: Problem;
  readonly worker: SandboxWorker;
  readonly base: Source;
  readonly other: Source;
};

async function ratiosOf(contest: Contest, inputs: readonly (readonly [TestCase, CaseData])[]): Promise<number[]> {
  const [base, other] = [await compiled(contest, contest.base), await compiled(contest, contest.other)];
  const ratios: number[] = [];
  for (const [testCase, data] of inputs) {
    const times = { base: [] as number[], other: [] as number[] };
    for (let run = 0; run < RUNS; run++) {
      times.base.push(await cpuMsOf(contest, base, testCase, data));
      times.other.push(await cpuMsOf(contest, other, testCase, data));
    }
    const baseMs = median(times.base);
    if (baseMs >= LEAST_MS) ratios.push(median(times.other) / baseMs);
  }
  return ratios;
}

async function compiled({ worker, problem }: Contest, source: Source): Promise<Program> {
  const result = await worker.compile(source, { mode: problem.mode });
  if (result.kind === 'program') return result.program;
  throw new Error(`${source.file}: ${result.error.message}`);
}

async function cpuMsOf(
  { worker, problem }: Contest,
  program: Program,
  testCase: TestCase,
  data: CaseData,
): Promise<number> {
  const request = requestFor(problem, testCase, data, program, killWallMs(LIMIT_MS, 1));
  const { outcome, measurement } = await runPatiently(worker, request, LIMIT_MS);
  if (outcome.kind !== 'returned') throw new Error(`${program.file} ended as ${outcome.kind} on ${testCase.name}`);
  return measurement.cpuMs;
}
