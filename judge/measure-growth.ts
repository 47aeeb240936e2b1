// The receipt's measurements: candidate and reference climb the problem's ladder, once counting steps and once against the clock.
// It is made after the verdict and never changes it.
import { between, type Climb, nextSize, oneByOne, type Seen } from './efficiency/ladder.ts';
import { type Measured, receiptOf } from './efficiency/receipt.ts';
import { type Counted, totalSteps } from './efficiency/step-growth.ts';
import type { Surroundings } from './judging.ts';
import type { GrowthCourse, Problem, Source } from './problem.ts';
import { chooseReference } from './reference.ts';
import { runPatiently } from './run-patiently.ts';
import { seedOf } from './run-request.ts';
import type { Entry, MeterUnit, Program, RunRequest, SandboxWorker } from './sandbox/sandbox.ts';
import type { Growth, Rung } from './schema/growth.ts';
import type { Run } from './schema/outcome.ts';
import type { Submission } from './schema/submission.ts';

/** Told as each size has been measured, by whom. */
export type GrowthStep = { readonly who: 'candidate' | 'reference'; readonly rung: Rung };

/** In steps: the last size is one of this many, well under a tenth of a second. */
const COUNT: Climb = { small: 500, enough: 1_500_000, most: 8_000_000 };
/** In milliseconds of CPU. */
const TIME: Climb = { small: 1, enough: 100, most: 350 };
/** Timing starts where a program takes so many steps: less than that is lost in the engine's start. */
const TIMED_STEPS = 20_000;
/** But so many sizes are always timed: steps may be few and hide something. */
const LEAST_TIMED = 4;
/** Where even the first of them takes this many milliseconds, smaller ones are timed as well. */
const HEAVY_MS = 4;
/** The kill behind what was foreseen. */
const COUNT_WALL_MS = 1200;
const TIME_WALL_MS = 2000;
/** A run that was stopped before it had worked for this part of its time was kept waiting by the machine. */
const WORKED = 0.7;

export type Trial = {
  readonly worker: SandboxWorker;
  readonly problem: Problem;
  readonly course: GrowthCourse;
  readonly tell: (rung: Rung) => void;
};

/** Undefined when the problem files no ladder, or when the program could not be run at enough sizes. */
export async function measureGrowth(
  submission: Submission,
  problem: Problem,
  {
    sandbox,
    languageTimes,
    onGrowth,
  }: Pick<Surroundings, 'sandbox' | 'languageTimes'> & { readonly onGrowth?: (step: GrowthStep) => void },
): Promise<Growth | undefined> {
  const { growth: course, efficiency: allowance } = problem;
  if (course === undefined) return undefined;
  const measure = (source: Source, who: GrowthStep['who']) =>
    sandbox.lease((worker) =>
      measureProgram(source, { worker, problem, course, tell: (rung) => onGrowth?.({ who, rung }) }),
    );
  const { language, file, source } = submission;
  const candidate = await measure({ language, file, text: source }, 'candidate');
  const model = chooseReference(problem, language, languageTimes);
  const reference = model && (await measure(model.source, 'reference'));
  const { variable, sizes } = course;
  const timesReference = allowance.timesReference * (model?.languageTimes ?? 1);
  const largest = sizes.at(-1) ?? 1;
  return receiptOf(candidate, reference, { variable, largest, allowance: { ...allowance, timesReference } });
}

/** One program's climb, both ways. */
export async function measureProgram(source: Source, trial: Trial): Promise<Measured> {
  const { units, counted } = await countSteps(source, trial);
  const known = counted.at(-1)?.n;
  const timed = await timeSizes(source, trial, timedSizes(units, counted, trial.course), known);
  const measured = { file: source.file, units, counted, timed };
  // A busy machine may look like a hidden cost: what is to be said against the code is looked at again.
  return isSuspicious(measured, trial.course)
    ? { ...measured, timed: await timeAgain(source, trial, timed) }
    : measured;
}

async function countSteps(source: Source, trial: Trial): Promise<{ units: readonly MeterUnit[]; counted: Counted[] }> {
  const compiled = await trial.worker.compile(source, { mode: trial.problem.mode, metered: true });
  if (compiled.kind === 'compile-error') return { units: [], counted: [] };
  const { units = [] } = compiled.program;
  const counted: Counted[] = [];
  const measure = async (n: number): Promise<number | undefined> => {
    const run = await runAt(n, compiled.program, trial, COUNT_WALL_MS);
    if (run?.counts === undefined) return undefined;
    counted.push({ n, counts: run.counts });
    const steps = totalSteps(units, run.counts);
    trial.tell({ n, steps });
    return steps;
  };
  const { sizes } = trial.course;
  const climbed = await climb(sizes, COUNT, measure);
  const further = await climb(oneByOne(numbers(climbed), sizes), COUNT, measure, climbed);
  for (const n of between(numbers(further))) await measure(n);
  return { units, counted: counted.sort((a, b) => a.n - b.n) };
}

type TimedSizes = {
  readonly wanted: readonly number[] /** Those that take too few steps. */;
  readonly smaller: readonly number[];
};

/** The sizes that were counted and those beyond. */
function timedSizes(units: readonly MeterUnit[], counted: readonly Counted[], { sizes }: GrowthCourse): TimedSizes {
  const small = counted.findLast(({ counts }) => totalSteps(units, counts) < TIMED_STEPS)?.n ?? 0;
  const all = [...new Set([...sizes, ...counted.map(({ n }) => n)])].sort((a, b) => a - b);
  const isWanted = (n: number, i: number) => n > small || i >= all.length - LEAST_TIMED;
  return { wanted: all.filter(isWanted), smaller: all.filter((n, i) => !isWanted(n, i)) };
}

/** `known`: the largest size that was counted; how much those beyond it take can only be foreseen. */
async function timeSizes(
  source: Source,
  trial: Trial,
  { wanted: sizes, smaller }: TimedSizes,
  known?: number,
): Promise<Measured['timed']> {
  const compiled = await trial.worker.compile(source, { mode: trial.problem.mode });
  if (compiled.kind === 'compile-error') return [];
  const timed: { n: number; cpuMs: number }[] = [];
  const measure = async (n: number): Promise<number | undefined> => {
    const run = await runAt(n, compiled.program, trial, TIME_WALL_MS);
    if (run === undefined) return undefined;
    timed.push({ n, cpuMs: run.measurement.cpuMs });
    trial.tell({ n, cpuMs: run.measurement.cpuMs });
    return run.measurement.cpuMs;
  };
  const how = known === undefined ? TIME : { ...TIME, known };
  const climbed = await climb(sizes, how, measure);
  await climb(oneByOne(numbers(climbed), sizes), how, measure, climbed);
  // Work that no counter sees may make the first size heavy, and the last one too: then smaller ones show how it grows.
  for (const n of smaller.toReversed()) {
    const least = Math.min(...timed.map(({ cpuMs }) => cpuMs));
    if (least < HEAVY_MS) break;
    await measure(n);
  }
  return timed.sort((a, b) => a.n - b.n);
}

function isSuspicious(measured: Measured, { variable, sizes }: GrowthCourse): boolean {
  const course = { variable, largest: sizes.at(-1) ?? 1, allowance: { timesReference: 1, floorMs: 0 } };
  return receiptOf(measured, undefined, course)?.candidate.disagreement !== undefined;
}

const LOOKS = 2;

/** The same sizes more often; the shortest time of each counts, since noise only adds. */
async function timeAgain(source: Source, trial: Trial, timed: Measured['timed']): Promise<Measured['timed']> {
  const compiled = await trial.worker.compile(source, { mode: trial.problem.mode });
  if (compiled.kind === 'compile-error') return timed;
  const best = timed.map((rung) => ({ ...rung }));
  for (let look = 0; look < LOOKS; look++) {
    for (const rung of best) {
      const run = await runAt(rung.n, compiled.program, trial, TIME_WALL_MS);
      rung.cpuMs = Math.min(rung.cpuMs, run?.measurement.cpuMs ?? rung.cpuMs);
    }
  }
  return best;
}

function numbers(seen: readonly Seen[]): number[] {
  return seen.map(({ n }) => n);
}

/**
 * Takes one size after the other; `measure` gives what it cost, or nothing when it did not work. Gives all sizes that did,
 * `before` among them.
 */
async function climb(
  sizes: readonly number[],
  how: Climb,
  measure: (n: number) => Promise<number | undefined>,
  before: readonly Seen[] = [],
): Promise<readonly Seen[]> {
  const seen: Seen[] = [...before];
  let left = sizes;
  let pace = how;
  for (let n = nextSize(left, seen, pace); n !== undefined; n = nextSize(left, seen, pace)) {
    const cost = await measure(n);
    if (cost !== undefined) seen.push({ n, cost });
    // The smallest sizes may be illegal, or too small for the program.
    else if (seen.length === 0) left = left.filter((size) => size !== n);
    else {
      // Too far: what was skipped is tried, and nothing beyond.
      left = left.filter((size) => size < (n as number));
      pace = { ...how, small: 0 };
    }
  }
  return seen;
}

/** Undefined when there is no input of that size, or the program does not end well on it. */
async function runAt(
  n: number,
  program: Program,
  { worker, problem, course }: Trial,
  wallMs: number,
): Promise<Run | undefined> {
  const data = await course.load(n);
  if (data === undefined) return undefined;
  const { mode, limits } = problem;
  const entry: Entry = mode.kind === 'stdio' ? { kind: 'stdio', args: [] } : mode;
  const request: RunRequest = {
    program,
    entry,
    input: { id: data.id, texts: [data.input] },
    limits: { wallMs, memoryMiB: limits.memoryMiB * 2, outputKiB: limits.outputKiB },
    seed: seedOf(data.id),
  };
  // Which sizes are reached must not depend on who else was at work.
  const run = await runPatiently(worker, request, wallMs * WORKED);
  return run.outcome.kind === 'returned' ? run : undefined;
}
