// How strong a problem's correctness cases are: the part of the model solution's mutants that fail one of them.
import { BadInput } from '../bad-input.ts';
import type { ProblemPackage, Tools } from '../bank/index.ts';
import { caseJudge, type JudgedCase } from '../judge-case.ts';
import type { Surroundings } from '../judging.ts';
import type { Problem, Source, TestCase } from '../problem.ts';
import type { Program, SandboxWorker } from '../sandbox/sandbox.ts';
import type { MutantResult, Mutation } from '../schema/mutation.ts';
import { compileOnce, runOnce } from '../stress/once.ts';
import { stress } from '../stress/stress.ts';
import { type Mutant, mutantsOf } from './mutants.ts';

export type MutationSetting = {
  readonly pkg: ProblemPackage;
  readonly problem: Problem;
  readonly around: Surroundings;
  readonly tools: Tools;
  readonly onMutant?: (done: number, total: number) => void;
};

/** A mutant that takes so many times what the original took, and this many milliseconds more, hangs. */
const HANG = { times: 10, extraMs: 50 };

/** Throws a BadInput when the problem has no model solution in JavaScript, or when that does not pass. */
export async function measureMutants(asked: MutationSetting): Promise<Mutation> {
  // The same inputs are made and answered for each mutant that no case has noticed, by the same programs.
  const sandbox = runOnce(compileOnce(asked.tools.sandbox));
  const setting = { ...asked, tools: { ...asked.tools, sandbox } };
  const source = modelOf(setting.pkg);
  const bench = await benchOf(setting, source);
  const mutants = mutantsOf(source.text);
  let done = 0;
  const results = await Promise.all(
    mutants.map(async (mutant) => {
      const result = await resultOf(setting, bench, source, mutant);
      setting.onMutant?.(++done, mutants.length);
      return result;
    }),
  );
  return { file: source.file, mutants: results };
}

function modelOf({ slug, references }: ProblemPackage): Source {
  const source = references.find(({ language }) => language === 'javascript');
  if (source === undefined) throw new BadInput((words) => words.mutation.noModel(slug));
  return source;
}

/** A case, and how long a mutant may take on it. */
type Timed = { readonly testCase: TestCase; readonly limitMs: number };
/** The correctness cases; those that have caught a mutant come first. */
type Bench = Timed[];

async function benchOf({ problem, around }: MutationSetting, source: Source): Promise<Bench> {
  const cases = problem.groups
    .filter(({ name, efficiency }) => name !== 'sample' && !efficiency)
    .flatMap((group) => group.cases);
  if (cases.length === 0) throw new BadInput((words) => words.mutation.noCases(problem.slug));
  return around.sandbox.lease(async (worker) => {
    const program = await compiled(worker, source, problem);
    if (program === undefined) throw new BadInput((words) => words.mutation.modelFails(source.file));
    const bench: Bench = [];
    for (const testCase of cases) {
      const { result } = await judged({ problem, around, worker, program }, testCase);
      if (result.verdict !== 'AC') throw new BadInput((words) => words.mutation.modelFails(source.file, testCase.name));
      bench.push({ testCase, limitMs: Math.ceil(result.cpuMs * HANG.times + HANG.extraMs) });
    }
    return bench;
  });
}

async function compiled(worker: SandboxWorker, source: Source, { mode }: Problem): Promise<Program | undefined> {
  const made = await worker.compile(source, { mode });
  return made.kind === 'program' ? made.program : undefined;
}

type Place = Pick<MutationSetting, 'problem' | 'around'> & {
  readonly worker: SandboxWorker;
  readonly program: Program;
};

function judged(
  { problem, around, worker, program }: Place,
  testCase: TestCase,
  limitMs?: number,
): Promise<JudgedCase> {
  const limits = { ...problem.limits, timeMs: limitMs ?? problem.limits.timeMs };
  const candidate = { language: 'javascript' as const, program };
  const judging = { problem: { ...problem, limits }, candidate, reference: undefined, around };
  return caseJudge(judging)(testCase, worker);
}

async function resultOf(
  setting: MutationSetting,
  bench: Bench,
  source: Source,
  { text, ...where }: Mutant,
): Promise<MutantResult> {
  const mutant = { ...source, text };
  const killer = await setting.around.sandbox.lease((worker) => killedBy(setting, bench, mutant, worker));
  if (killer !== undefined) return { ...where, end: 'killed', by: killer };
  const input = await telling(setting, mutant);
  return input === undefined ? { ...where, end: 'equivalent' } : { ...where, end: 'survived', input };
}

/** The name of the first case that the mutant fails. */
async function killedBy(
  { problem, around }: MutationSetting,
  bench: Bench,
  mutant: Source,
  worker: SandboxWorker,
): Promise<string | undefined> {
  const program = await compiled(worker, mutant, problem);
  if (program === undefined) return 'compile';
  for (const one of [...bench]) {
    const { result } = await judged({ problem, around, worker, program }, one.testCase, one.limitMs);
    if (result.verdict === 'AC') continue;
    bench.splice(bench.indexOf(one), 1);
    bench.unshift(one);
    return one.testCase.name;
  }
  return undefined;
}

/**
 * So many small inputs: where none tells the mutant from the original, the two are taken to be the same. The time is a guard against
 * hanging only, since a busy machine must not make equals of mutants that it had no time for.
 */
const SEARCH = { mostTests: 400, searchMs: 120_000, shrinkMs: 2000 };
const SEED = 1;

/** A small input on which the mutant fails, if one can be found. */
async function telling(
  { pkg, problem, around, tools }: MutationSetting,
  candidate: Source,
): Promise<string | undefined> {
  const { sandbox } = around;
  const now = () => performance.now();
  const setting = { pkg, problem, candidate, sandbox, tools, seed: SEED, now, isStopped: () => false };
  const stressed = await stress({ ...setting, ...SEARCH });
  return stressed.kind === 'found' ? stressed.found.failure.data.input : undefined;
}
