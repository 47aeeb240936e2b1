// Small problems in memory, and a judge around a fake sandbox: what the tests of the pipeline share.
import { check } from '../../judge/checkers/index.ts';
import { judge } from '../../judge/judge.ts';
import type { Surroundings } from '../../judge/judging.ts';
import type { Problem, TestCase, TestGroup } from '../../judge/problem.ts';
import { type FakePlan, type FakeSandbox, fakeSandbox } from '../../judge/sandbox/fake.ts';
import type { RunRequest } from '../../judge/sandbox/sandbox.ts';
import type { Outcome, Run } from '../../judge/schema/outcome.ts';
import { Report } from '../../judge/schema/report.ts';

/** A case whose input is its group and name, and whose answer is `answer of` it. */
export function testCase(group: string, name: string): TestCase {
  const id = `${group}/${name}`;
  const load = async () => ({ id, input: id, answer: `answer of ${id}` });
  return { name, args: [], checkerArgs: [], fullFeedback: group === 'sample', load };
}

export function testGroup(name: string, cases: readonly string[], changes: Partial<TestGroup> = {}): TestGroup {
  return {
    name,
    efficiency: name === 'efficiency',
    maxScore: name === 'efficiency' ? 40 : 60,
    aggregation: 'sum',
    requirePass: [],
    cases: cases.map((one) => testCase(name, one)),
    ...changes,
  };
}

/** One sample, three correctness cases of 20 points and two efficiency cases of 20. */
export function tinyProblem(changes: Partial<Problem> = {}): Problem {
  return {
    slug: 'tiny',
    name: { en: 'Tiny', ko: '작은 문제' },
    hash: 'h',
    mode: { kind: 'stdio' },
    scoring: true,
    limits: { timeMs: 1000, memoryMiB: 256, outputKiB: 64, sourceKiB: 64 },
    checker: { kind: 'exact' },
    efficiency: { timesReference: 3, floorMs: 60 },
    references: [{ file: 'accepted/fast.js', language: 'javascript', text: 'reference' }],
    groups: [
      testGroup('sample', ['1']),
      testGroup('correctness', ['1', '2', '3']),
      testGroup('efficiency', ['1', '2']),
    ],
    secret: { maxScore: 100, aggregation: 'sum' },
    ...changes,
  };
}

export type Chosen = {
  readonly outcome?: Outcome;
  readonly cpuMs?: number;
  readonly wallMs?: number;
  readonly printed?: string;
};

/** A run that gives the right answer in 100 ms, but for what is chosen. */
function runOf({ input }: RunRequest, { outcome, cpuMs = 100, wallMs = cpuMs, printed = '' }: Chosen = {}): Run {
  const right: Outcome = { kind: 'returned', output: `answer of ${input.id}` };
  return { outcome: outcome ?? right, measurement: { cpuMs, wallMs, peakMiB: 10 }, printed };
}

/** What the candidate does in its `turn`-th run (from 0) of the case with this input; everything is right and quick where it says nothing. */
export type Behaviour = (id: string, turn: number) => Chosen | undefined;

export type Told = { readonly report: Report; readonly sandbox: FakeSandbox };

export async function judgeTiny(
  candidate: Behaviour,
  around: {
    problem?: Problem;
    reference?: Behaviour;
    source?: string;
    plan?: Partial<FakePlan>;
    more?: Partial<Surroundings>;
  } = {},
): Promise<Told> {
  const { problem = tinyProblem(), reference = () => undefined, source = 'candidate', plan, more } = around;
  const turns = new Map<string, number>();
  const sandbox = fakeSandbox({
    run: (request) => {
      const who = request.program.code;
      const key = `${who} ${request.input.id}`;
      const turn = turns.get(key) ?? 0;
      turns.set(key, turn + 1);
      return runOf(request, (who === 'reference' ? reference : candidate)(request.input.id, turn));
    },
    ...plan,
  });
  const report = await judge({ language: 'javascript', file: 'main.js', source }, problem, {
    sandbox,
    check: async ({ answer, output, args }) => check('exact', problem.mode, { answer, output, args }),
    engine: { olsol: '0', node: '24', platform: 'test' },
    now: () => new Date(0),
    ...more,
  });
  return { report: Report.parse(report), sandbox };
}

/** `group/case VERDICT reason-code`, a line a case. */
export function verdictsOf(report: Report): string[] {
  return report.groups.flatMap((group) =>
    group.cases.map((one) => [`${group.name}/${one.name}`, one.verdict, one.reason?.code].filter(Boolean).join(' ')),
  );
}
