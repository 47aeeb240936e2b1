// Two programs measured against each other on this machine: on each case they take turns in one worker, in fresh isolates.
import { type Difference, differenceOf, differenceOverall, LOOKS, type TimedTurn } from './efficiency/compare.ts';
import type { CaseData, Problem, TestCase, TestGroup } from './problem.ts';
import { runProgramOn } from './run-program.ts';
import type { Program, Sandbox, SandboxWorker } from './sandbox/sandbox.ts';
import type { Submission } from './schema/submission.ts';

export type ComparedCase = {
  readonly group: string;
  readonly name: string;
  readonly turns: readonly TimedTurn[];
  /** Undefined when one of the two does not end well on it. */
  readonly difference: Difference | undefined;
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

/** Rejects with an Error whose message is the compiler's when one of the two does not compile. */
export async function compareTimes(
  before: Submission,
  after: Submission,
  problem: Problem,
  { sandbox, onTurn }: CompareOptions,
): Promise<ComparedTimes> {
  const chosen = casesOf(problem);
  return sandbox.lease(async (worker) => {
    const programs = [await compiled(before, worker), await compiled(after, worker)] as const;
    const courses = chosen.map(({ group, testCase }) => ({
      group: group.name,
      testCase,
      turns: [] as TimedTurn[],
      hasFailed: false,
    }));
    let done = 0;
    for (const look of LOOKS) {
      while (courses.some((one) => !one.hasFailed && one.turns.length < look)) {
        for (const course of courses) {
          if (course.hasFailed) continue;
          const scene = { worker, problem, testCase: course.testCase };
          const isOdd = course.turns.length % 2 === 1;
          const turn = await takeTurn(programs, [before, after], scene, isOdd);
          if (turn === undefined) course.hasFailed = true;
          else course.turns.push(turn);
          onTurn(++done, courses.length * MOST_TURNS);
        }
      }
      if (overallOf(courses)?.conclusion !== 'undecided') break;
    }
    const cases = courses.map(({ group, testCase, turns, hasFailed }) => ({
      group,
      name: testCase.name,
      turns,
      difference: hasFailed || turns.length === 0 ? undefined : differenceOf(turns),
    }));
    return { cases, overall: overallOf(courses) };
  });
}

function overallOf(courses: readonly { readonly turns: readonly TimedTurn[]; readonly hasFailed: boolean }[]) {
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

async function compiled({ language, file, source }: Submission, worker: SandboxWorker): Promise<Program> {
  const result = await worker.compile({ language, file, text: source });
  if (result.kind === 'compile-error') throw new Error(`${file}: ${result.error.message}`);
  return result.program;
}

type Scene = { readonly worker: SandboxWorker; readonly problem: Problem; readonly testCase: TestCase };

/** Both once, the other one first every second time; undefined when a run does not end well. */
async function takeTurn(
  programs: readonly [Program, Program],
  submissions: readonly [Submission, Submission],
  { worker, problem, testCase }: Scene,
  isOdd: boolean,
): Promise<TimedTurn | undefined> {
  const timeOf = async (which: 0 | 1) => {
    const data: CaseData = await testCase.load(submissions[which].language);
    const run = await runProgramOn({ worker, problem, program: programs[which], data, args: testCase.args });
    return run.outcome.kind === 'returned' ? run.measurement.cpuMs : undefined;
  };
  const first = await timeOf(isOdd ? 1 : 0);
  const second = await timeOf(isOdd ? 0 : 1);
  if (first === undefined || second === undefined) return undefined;
  return isOdd ? { beforeMs: second, afterMs: first } : { beforeMs: first, afterMs: second };
}
