// Two programs measured against each other on this machine: on each case they take turns in one worker, in fresh isolates.
import { type Difference, differenceOf, differenceOverall, LOOKS, type TimedTurn } from './efficiency/compare.ts';
import type { Mode, Problem, TestCase, TestGroup } from './problem.ts';
import { killWallMs } from './run-limits.ts';
import { runPatiently } from './run-patiently.ts';
import { requestFor } from './run-request.ts';
import type { Program, Sandbox, SandboxWorker } from './sandbox/sandbox.ts';
import type { Submission } from './schema/submission.ts';

export type ComparedCase = {
  readonly group: string;
  readonly name: string;
  readonly turns: readonly TimedTurn[];
  /** Undefined when one of the two does not end well on it. */
  readonly difference: Difference | undefined;
  /** The slower one was stopped: it takes at least so long. */
  readonly isBound: boolean;
};

export type ComparedTimes = {
  readonly cases: readonly ComparedCase[];
  /** Over all cases that both could run; undefined when there is none. */
  readonly overall: Difference | undefined;
};

export type CompareOptions = {
  readonly sandbox: Sandbox;
  /** Told after each turn; `total` is what it comes to at most. */
  readonly onTurn: (done: number, total: number) => void;
};

/** So many cases are measured. */
const MOST_CASES = 6;
const MOST_TURNS = Math.max(...LOOKS);
/** Nobody waits for the slower one longer than for so many times the faster one's time, but for so long always. */
const STOP_TIMES = 5;
const LEAST_STOP_MS = 500;
/** By the CPU's clock, until a time is known. */
const FIRST_STOP_MS = 10_000;
/** After a run that was stopped so many turns are enough. */
const BOUND_TURNS = 2;

/** Rejects with an Error whose message is the compiler's when one of the two does not compile. */
export async function compareTimes(
  before: Submission,
  after: Submission,
  problem: Problem,
  { sandbox, onTurn }: CompareOptions,
): Promise<ComparedTimes> {
  return sandbox.lease(async (worker) => {
    const { mode } = problem;
    const programs = { before: await compiled(before, mode, worker), after: await compiled(after, mode, worker) };
    const contest = { worker, problem, programs, submissions: { before, after } };
    const courses = casesOf(problem).map(({ group, testCase }) => newCourse(group.name, testCase));
    let done = 0;
    for (const look of LOOKS) {
      for (let turn = 0; turn < look; turn++) {
        for (const course of courses) {
          if (course.turns.length !== turn || isOver(course)) continue;
          await takeTurn(contest, course);
          onTurn(++done, courses.length * MOST_TURNS);
        }
      }
      if (overallOf(courses)?.conclusion !== 'undecided') break;
    }
    return { cases: courses.map(comparedCase), overall: overallOf(courses) };
  });
}

/** What has been measured on one case. */
type Course = {
  readonly group: string;
  readonly testCase: TestCase;
  readonly turns: TimedTurn[];
  fastestMs: number | undefined;
  hasFailed: boolean;
  isBound: boolean;
};

function newCourse(group: string, testCase: TestCase): Course {
  return { group, testCase, turns: [], fastestMs: undefined, hasFailed: false, isBound: false };
}

function isOver({ hasFailed, isBound, turns }: Course): boolean {
  return hasFailed || (isBound && turns.length >= BOUND_TURNS);
}

function comparedCase({ group, testCase, turns, hasFailed, isBound }: Course): ComparedCase {
  const difference = hasFailed || turns.length === 0 ? undefined : differenceOf(turns);
  return { group, name: testCase.name, turns, difference, isBound };
}

function overallOf(courses: readonly Course[]): Difference | undefined {
  const good = courses.filter((one) => !one.hasFailed && one.turns.length > 0).map((one) => one.turns);
  return good.length === 0 ? undefined : differenceOverall(good);
}

/** Efficiency cases, or the last correctness cases of a problem without any: those tend to be the largest. */
function casesOf({ groups }: Problem): { readonly group: TestGroup; readonly testCase: TestCase }[] {
  const all = (wanted: (group: TestGroup) => boolean) =>
    groups.filter(wanted).flatMap((group) => group.cases.map((testCase) => ({ group, testCase })));
  const efficiency = all((group) => group.efficiency);
  if (efficiency.length > 0) return efficiency.slice(0, MOST_CASES);
  return all((group) => group.name !== 'sample').slice(-MOST_CASES);
}

async function compiled({ language, file, source }: Submission, mode: Mode, worker: SandboxWorker): Promise<Program> {
  const result = await worker.compile({ language, file, text: source }, { mode });
  if (result.kind === 'compile-error') throw new Error(`${file}: ${result.error.message}`);
  return result.program;
}

type Which = 'before' | 'after';

type Contest = {
  readonly worker: SandboxWorker;
  readonly problem: Problem;
  readonly programs: Readonly<Record<Which, Program>>;
  readonly submissions: Readonly<Record<Which, Submission>>;
};

/** Both once; the later one, which is likely the faster, begins, and the other one every second time. */
async function takeTurn(contest: Contest, course: Course): Promise<void> {
  const order: readonly Which[] = course.turns.length % 2 === 0 ? ['after', 'before'] : ['before', 'after'];
  const times: Partial<Record<Which, number | undefined>> = {};
  for (const which of order) {
    times[which] = await timeOf(which, contest, course);
    if (times[which] === undefined) break;
  }
  const { before: beforeMs, after: afterMs } = times;
  // Where both are stopped, nothing is known of either.
  if (beforeMs === undefined || afterMs === undefined || course.fastestMs === undefined) course.hasFailed = true;
  else course.turns.push({ beforeMs, afterMs });
}

/** CPU milliseconds, also of a run that was stopped; undefined when it did not end well. */
async function timeOf(which: Which, contest: Contest, course: Course): Promise<number | undefined> {
  const { worker, problem, programs, submissions } = contest;
  const data = await course.testCase.load(submissions[which].language);
  const stopMs =
    course.fastestMs === undefined ? FIRST_STOP_MS : Math.max(LEAST_STOP_MS, course.fastestMs * STOP_TIMES);
  const request = requestFor(problem, course.testCase, data, programs[which], killWallMs(stopMs, 1));
  const { outcome, measurement } = await runPatiently(worker, request, stopMs);
  if (outcome.kind === 'timed-out') course.isBound = true;
  else if (outcome.kind !== 'returned') return undefined;
  else course.fastestMs = Math.min(course.fastestMs ?? Number.POSITIVE_INFINITY, measurement.cpuMs);
  return measurement.cpuMs;
}
