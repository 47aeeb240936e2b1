// ProblemPackage -> Problem: what judging needs. Refuses by name what cannot be run here.
import { BadInput } from '../bad-input.ts';
import type { CaseData, Problem, TestGroup } from '../problem.ts';
import type { Language } from '../schema/language.ts';
import { limitsOf } from './about.ts';
import { textHash } from './cache.ts';
import { buildCase, type Recipe } from './generate.ts';
import { growthOf } from './growth-course.ts';
import { readData } from './package-files.ts';
import type { PackageCase, PackageGroup, ProblemPackage } from './problem-package.ts';
import type { Tools } from './run-tool.ts';
import { deriveTimeLimit, type MeasureBounds } from './time-limit.ts';

export type LoadTools = Tools & {
  /** Needed only for packages that give no time limit. */
  readonly measure?: MeasureBounds;
};

/** While the limit is being derived nobody is stopped before this. */
const PROVISIONAL_TIME_MS = 60_000;

/**
 * The problem, ready to be judged. A case's `load` builds generated data on first need and leases a worker of
 * `tools.sandbox` for it: call it before leasing the worker that the submission runs in.
 */
export async function loadProblem(pkg: ProblemPackage, tools: LoadTools): Promise<Problem> {
  refuseObstacles(pkg);
  const problem = problemWith(pkg, tools, (pkg.about.limits.time_limit ?? PROVISIONAL_TIME_MS / 1000) * 1000);
  if (pkg.about.limits.time_limit !== undefined) return problem;
  const timeMs = await deriveTimeLimit(pkg, { cache: tools.cache, measure: tools.measure, problem });
  return { ...problem, limits: { ...problem.limits, timeMs } };
}

/** The texts of a case for a submission in this language. */
export async function loadCase(
  pkg: ProblemPackage,
  each: PackageCase,
  { language, tools }: { readonly language: Language; readonly tools: Tools },
): Promise<CaseData> {
  if (each.generated !== undefined) {
    return buildCase(recipeOf(pkg, each), language, tools, () => tools.onBuild?.(stepOf(pkg, each)));
  }
  const input = await readData(pkg.files, `data/${each.path}.in`);
  return { id: textHash(input), input, answer: await readData(pkg.files, `data/${each.path}.ans`) };
}

function refuseObstacles({ slug, obstacles }: ProblemPackage): void {
  if (obstacles.length === 0) return;
  throw new BadInput((words) =>
    words.bank.cannotJudge(
      slug,
      obstacles.map((say) => say(words)),
    ),
  );
}

function problemWith(pkg: ProblemPackage, tools: Tools, timeMs: number): Problem {
  const { slug, about, hash, mode, scoring, checker, efficiency, references, secret } = pkg;
  return {
    slug,
    name: about.name,
    hash,
    mode,
    scoring,
    limits: { timeMs, ...limitsOf(about, pkg.extension !== undefined) },
    checker,
    efficiency,
    references,
    groups: pkg.groups.map((group) => testGroup(pkg, group, tools)),
    secret,
    ...growthOf(pkg, tools),
  };
}

function testGroup(pkg: ProblemPackage, group: PackageGroup, tools: Tools): TestGroup {
  const { name, efficiency, maxScore, aggregation, requirePass, cases } = group;
  return {
    name,
    efficiency,
    maxScore,
    aggregation,
    requirePass,
    cases: cases.map((each) => ({
      name: each.name,
      args: each.args,
      checkerArgs: each.checkerArgs,
      fullFeedback: each.fullFeedback,
      load: (language) => loadCase(pkg, each, { language, tools }),
    })),
  };
}

function recipeOf(pkg: ProblemPackage, each: PackageCase): Recipe {
  const { generated, path, validatorArgs, args } = each;
  const reference = pkg.references[0];
  const generator = generated === undefined ? undefined : pkg.generators.get(generated.generator);
  if (generated === undefined || generator === undefined || reference === undefined) {
    throw new Error(`${path} was not checked when it was read`);
  }
  return { path, generated, generator, validators: pkg.validators, validatorArgs, reference, mode: pkg.mode, args };
}

function stepOf({ slug, groups }: ProblemPackage, { path }: PackageCase) {
  const generated = groups.flatMap(({ cases }) => cases).filter((each) => each.generated !== undefined);
  return { slug, case: path, index: generated.findIndex((each) => each.path === path) + 1, total: generated.length };
}
