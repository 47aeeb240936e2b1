// The search for the size and kind of input on which a solution is slowest against the reference.
import { BadInput } from '../bad-input.ts';
import type { ProblemPackage, Tools } from '../bank/index.ts';
import type { Problem, Source } from '../problem.ts';
import { referenceFor } from '../reference.ts';
import type { Program, Sandbox } from '../sandbox/sandbox.ts';
import type { ProgramError } from '../schema/outcome.ts';
import type { FamilyTimings, Timing } from '../schema/stress.ts';
import { checkOutput } from './check-output.ts';
import { compileOnce } from './once.ts';
import { type Course, climb, nameOf, rankingOf, refine, type SlowScene } from './slow-climb.ts';
import { areAlike, type SlowFamily, scaledSizes, slowFamilies } from './slow-family.ts';
import { inputAt } from './slow-input.ts';
import { crossingOf, type Ranking } from './slow-plan.ts';
import type { Pairing } from './time-pair.ts';

export type SlowSetting = {
  readonly pkg: ProblemPackage;
  readonly problem: Problem;
  readonly candidate: Source;
  readonly sandbox: Sandbox;
  readonly tools: Tools;
  readonly searchMs: number;
  readonly now: () => number;
  readonly isStopped: () => boolean;
  readonly onStep?: (family: string, sizes: Timing['sizes']) => void;
};

export type Slowed =
  | { readonly kind: 'compile-error'; readonly error: ProgramError }
  | {
      readonly kind: 'timed';
      readonly ms: number;
      readonly families: readonly FamilyTimings[];
      readonly ranking: Ranking;
      /** The sizes at which the families were compared, when all have the same. */
      readonly comparedSizes: Timing['sizes'] | undefined;
      /** The input of a timing, made once more. */
      readonly inputOf: (family: string, timing: Timing) => Promise<string>;
    };

export async function findSlowSizes(setting: SlowSetting): Promise<Slowed> {
  const { pkg, problem, candidate, sandbox, now } = setting;
  const families = slowFamilies(pkg, candidate.language);
  const reference = await referenceFor(problem, candidate.language, { sandbox });
  if (families.length === 0 || reference === undefined) {
    throw new BadInput((words) => words.stress.noFamilies(pkg.slug));
  }
  const compiled = await sandbox.lease((worker) => worker.compile(candidate, { mode: problem.mode }));
  if (compiled.kind === 'compile-error') return compiled;
  const scene = sceneOf(setting, { program: compiled.program, reference, families });
  const startMs = now();
  await climb(scene);
  await refine(scene);
  const { making } = scene;
  const ranking = rankingOf(scene.courses);
  const named = new Map(scene.courses.map((course) => [nameOf(course.family), course]));
  return {
    kind: 'timed',
    ms: now() - startMs,
    families: scene.courses.map(timingsOf),
    ranking,
    comparedSizes: comparedSizes(scene.courses, ranking),
    inputOf: async (name, { level }) => {
      const course = named.get(name);
      return (course && (await inputAt(making, course.family, level))) ?? '';
    },
  };
}

type Parts = {
  readonly program: Program;
  readonly reference: Pairing['reference'];
  readonly families: readonly SlowFamily[];
};

function sceneOf(setting: SlowSetting, { program, reference, families }: Parts): SlowScene {
  const { pkg, problem, candidate, sandbox, tools, now, searchMs } = setting;
  const toolbox = compileOnce(tools.sandbox);
  const endMs = now() + searchMs;
  return {
    making: { pkg, language: candidate.language, tools: { ...tools, sandbox: toolbox } },
    pairing: {
      problem,
      sandbox,
      candidate: program,
      reference,
      check: (files) => checkOutput(problem, toolbox, files),
    },
    courses: families.map((family) => ({ family, timings: [], end: 'time-up' })),
    isOver: () => setting.isStopped() || now() > endMs,
    onStep: ({ family }, level) => setting.onStep?.(nameOf(family), scaledSizes(family, level)),
  };
}

function timingsOf({ family, timings, end, verdict }: Course): FamilyTimings {
  const crossing = crossingOf(timings);
  return {
    case: nameOf(family),
    generator: family.generator,
    timings: timings.toSorted((a, b) => a.level - b.level),
    ...(crossing && { crossing }),
    end,
    ...(verdict && { verdict }),
  };
}

function comparedSizes(courses: readonly Course[], { comparedAt }: Ranking): Timing['sizes'] | undefined {
  if (comparedAt === undefined || !areAlike(courses.map(({ family }) => family))) return undefined;
  for (const { timings } of courses) {
    const compared = timings.find(({ level }) => level === comparedAt);
    if (compared !== undefined) return compared.sizes;
  }
  return undefined;
}
