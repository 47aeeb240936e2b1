// The pipeline, with a sandbox whose runs the test chooses: what each outcome comes to, and what nobody is blamed for.
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../judge/schema/outcome.ts';
import {
  type Behaviour,
  type Chosen,
  judgeTiny,
  testCase,
  testGroup,
  tinyProblem,
  verdictsOf,
} from './tiny-problem.ts';

const WRONG: Outcome = { kind: 'returned', output: 'something else' };
const KILLED: Outcome = { kind: 'timed-out' };
const CRASHED: Outcome = { kind: 'crashed', reason: 'SIGSEGV' };

/** The candidate does this in the case correctness/1, at each turn the next; the last is repeated. */
const inCase =
  (id: string, ...chosen: readonly Chosen[]): Behaviour =>
  (at, turn) =>
    at === id ? chosen[Math.min(turn, chosen.length - 1)] : undefined;

async function check(chosen: readonly Chosen[], expected: string): Promise<void> {
  const { report } = await judgeTiny(inCase('correctness/1', ...chosen));
  expect(verdictsOf(report)).toEqual([
    'sample/1 AC',
    `correctness/1 ${expected}`,
    'correctness/2 AC',
    'correctness/3 AC',
    'efficiency/1 AC',
    'efficiency/2 AC',
  ]);
}

describe('an outcome becomes a verdict', () => {
  it('a right output is accepted', () => check([{}], 'AC'));
  it('a wrong output is WA', () => check([{ outcome: WRONG }], 'WA wrong'));
  it('a right output over the time limit is TLE', () => check([{ cpuMs: 1001 }], 'TLE too-slow'));
  it('a right output exactly at the limit is accepted', () => check([{ cpuMs: 1000 }], 'AC'));
  it('a wrong output over the time limit is TLE', () => check([{ outcome: WRONG, cpuMs: 1500 }], 'TLE too-slow'));
  it('an error is RE', () =>
    check([{ outcome: { kind: 'threw', error: { message: 'Error: x', line: 1, column: 2 } } }], 'RE'));
  it('too much memory is MLE', () => check([{ outcome: { kind: 'out-of-memory' } }], 'MLE memory'));
  it('too much output is OLE', () => check([{ outcome: { kind: 'output-limit' } }], 'OLE output'));
  it('a kill after more CPU than the limit is TLE', () =>
    check([{ outcome: KILLED, cpuMs: 2600 }, {}], 'TLE too-slow-killed'));
});

describe('what may be the fault of the machine', () => {
  it('a kill with little CPU used is run again, for longer, and forgotten when that is well', async () => {
    await check([{ outcome: KILLED, cpuMs: 300, wallMs: 3000 }, {}], 'AC');
    const { sandbox } = await judgeTiny(inCase('correctness/1', { outcome: KILLED, cpuMs: 300 }, {}));
    const [first, second] = sandbox.requests.filter((request) => request.input.id === 'correctness/1');
    expect(second?.limits.wallMs).toBeGreaterThan(2 * (first?.limits.wallMs ?? 0));
  });
  it('only when it repeats is it idle', () => check([{ outcome: KILLED, cpuMs: 300 }], 'TLE idle'));
  it('a kill at exactly the limit is not yet over it', () => check([{ outcome: KILLED, cpuMs: 1000 }], 'TLE idle'));
  it('a crash is tried once more', () => check([{ outcome: CRASHED }, {}], 'AC'));
  it('two crashes are RE', () => check([{ outcome: CRASHED }, { outcome: CRASHED }, {}], 'RE crashed'));
  it('the second try counts, whatever it is', () => check([{ outcome: CRASHED }, { outcome: WRONG }, {}], 'WA wrong'));
});

/** The sandbox itself fails so often when it is to run this case. */
async function withFailures(id: string, times: number) {
  let left = times;
  return judgeTiny((at) => {
    if (at === id && left-- > 0) throw new Error('no worker');
    return undefined;
  });
}

describe('a sandbox that fails', () => {
  it('gets one more try', async () => {
    const { report } = await withFailures('correctness/2', 1);
    expect(report).toMatchObject({ verdict: 'AC', standing: 'solved', score: { earned: 100, max: 100 } });
  });
  it('is JE when it fails again, and the other cases are judged', async () => {
    const { report } = await withFailures('correctness/2', 2);
    expect(verdictsOf(report)).toContain('correctness/2 JE judge-error');
    expect(report).toMatchObject({ verdict: 'JE', standing: 'untried', score: { earned: 80 } });
  });
  it('is JE in an efficiency case too', async () => {
    const { report } = await withFailures('efficiency/2', 2);
    expect(verdictsOf(report).slice(-2)).toEqual(['efficiency/1 AC', 'efficiency/2 JE judge-error']);
  });
  it('a checker that fails is JE as well', async () => {
    const broken = async () => {
      throw new Error('the checker crashed');
    };
    const { report } = await judgeTiny(() => undefined, { more: { check: broken } });
    expect(new Set(verdictsOf(report).map((line) => line.split(' ')[1]))).toEqual(new Set(['JE']));
  });
});

describe('the whole report', () => {
  it('a good solution earns everything', async () => {
    const { report } = await judgeTiny(() => undefined);
    expect(report).toMatchObject({ verdict: 'AC', standing: 'solved', score: { earned: 100, max: 100 } });
  });
  it('a slow solution earns exactly the correctness points', async () => {
    const { report } = await judgeTiny((id) => (id.startsWith('efficiency') ? { cpuMs: 900 } : undefined));
    expect(report).toMatchObject({ verdict: 'TLE', standing: 'efficiency-loss', score: { earned: 60, max: 100 } });
    expect(report.groups.map(({ score }) => score)).toEqual([
      undefined,
      { earned: 60, max: 60 },
      { earned: 0, max: 40 },
    ]);
  });
  it('a partly right solution earns its cases', async () => {
    const { report } = await judgeTiny(inCase('correctness/3', { outcome: WRONG }));
    expect(report).toMatchObject({ verdict: 'WA', standing: 'partial', score: { earned: 80, max: 100 } });
    expect(report.groups[1]?.cases.map(({ score }) => score?.earned)).toEqual([20, 20, 0]);
  });
  it('a wrong sample keeps a solution from being solved', async () => {
    const { report } = await judgeTiny(inCase('sample/1', { outcome: WRONG }));
    expect(report).toMatchObject({ standing: 'partial', score: { earned: 100, max: 100 } });
  });
  it('a source that does not compile is CE, and nothing is run', async () => {
    const error = { message: 'SyntaxError: x', line: 3, column: 4 };
    const { report, sandbox } = await judgeTiny(() => undefined, {
      plan: { compile: () => ({ kind: 'compile-error', error }) },
    });
    expect(report).toMatchObject({
      verdict: 'CE',
      standing: 'failed',
      score: { earned: 0, max: 100 },
      error,
      groups: [],
    });
    expect(sandbox.requests).toHaveLength(0);
  });
  it('the same outcomes give the same report', async () => {
    const behave: Behaviour = (id, turn) =>
      ({ cpuMs: 50 + id.length * 7 + turn, outcome: id.endsWith('2') ? WRONG : undefined }) as Chosen;
    const reports = [await judgeTiny(behave), await judgeTiny(behave)].map(({ report }) => JSON.stringify(report));
    expect(reports[0]).toBe(reports[1]);
  });
  it('a pass-fail problem has one point', async () => {
    const problem = tinyProblem({
      scoring: false,
      groups: [testGroup('sample', ['1']), testGroup('secret', ['1', '2'])],
    });
    expect((await judgeTiny(() => undefined, { problem })).report.score).toEqual({ earned: 1, max: 1 });
    expect((await judgeTiny(inCase('secret/2', { outcome: WRONG }), { problem })).report.score).toEqual({
      earned: 0,
      max: 1,
    });
  });
  it('only the selected cases are judged', async () => {
    const { report } = await judgeTiny(() => undefined, {
      more: { select: (group, one) => group.name === 'sample' || one.name === '2' },
    });
    expect(verdictsOf(report)).toEqual(['sample/1 AC', 'correctness/2 AC', 'efficiency/2 AC']);
  });
});

describe('groups that need others', () => {
  const groups = [
    testGroup('sample', ['1']),
    testGroup('correctness', ['1', '2']),
    testGroup('efficiency', ['1'], { requirePass: ['correctness'] }),
  ];
  const problem = tinyProblem({ groups });
  it('run when those were passed', async () => {
    expect(verdictsOf((await judgeTiny(() => undefined, { problem })).report)).toContain('efficiency/1 AC');
  });
  it('are skipped when not, and nothing of them is run', async () => {
    const { report, sandbox } = await judgeTiny(inCase('correctness/2', { outcome: WRONG }), { problem });
    expect(verdictsOf(report)).toContain('efficiency/1 SK group-requires');
    expect(sandbox.requests.some((request) => request.input.id.startsWith('efficiency'))).toBe(false);
    expect(report.score.earned).toBe(30);
  });
});

describe('secrets', () => {
  const message: Chosen = { outcome: { kind: 'returned', output: 'wrong words' }, printed: 'the input was printed' };
  const leaky = async () => ({
    accepted: false,
    reason: { code: 'checker' as const, message: 'expected answer of it' },
  });
  it('a secret case shows neither input, answer, output nor what was printed', async () => {
    for (const more of [{}, { check: leaky }]) {
      const { report } = await judgeTiny((id) => (id.startsWith('sample') ? undefined : message), { more });
      const secret = JSON.stringify(report.groups.filter((group) => group.name !== 'sample'));
      for (const word of ['answer of', 'wrong words', 'was printed', 'shown', 'stdout'])
        expect(secret).not.toContain(word);
    }
  });
  it('a sample shows them', async () => {
    const { report } = await judgeTiny(inCase('sample/1', message));
    expect(report.groups[0]?.cases[0]).toMatchObject({
      shown: { input: 'sample/1', expected: 'answer of sample/1', output: 'wrong words' },
      stdout: 'the input was printed',
      reason: { code: 'different' },
    });
  });
  it('a secret case that asks for full feedback shows them too', async () => {
    const open = { ...testCase('correctness', 'open'), fullFeedback: true };
    const groups = [testGroup('correctness', [], { cases: [open] })];
    const { report } = await judgeTiny(() => message, { problem: tinyProblem({ groups }) });
    expect(report.groups[0]?.cases[0]?.shown?.output).toBe('wrong words');
  });
});

describe('progress', () => {
  it('is told once a case, and counts to the end', async () => {
    const told: string[] = [];
    const onProgress = ({
      group,
      done,
      total,
      result,
    }: {
      group: string;
      done: number;
      total: number;
      result: { name: string };
    }) => told.push(`${done}/${total} ${group}/${result.name}`);
    await judgeTiny(() => undefined, { more: { onProgress } });
    expect(told).toEqual([
      '1/6 sample/1',
      '2/6 correctness/1',
      '3/6 correctness/2',
      '4/6 correctness/3',
      '5/6 efficiency/1',
      '6/6 efficiency/2',
    ]);
  });
});

describe('the order for a run', () => {
  it('has the same seed for the same input, and another for another', async () => {
    const { sandbox } = await judgeTiny(() => undefined);
    const seeds = new Map<string, Set<number>>();
    for (const { input, seed } of sandbox.requests) seeds.set(input.id, (seeds.get(input.id) ?? new Set()).add(seed));
    expect([...seeds.values()].every((set) => set.size === 1)).toBe(true);
    expect(new Set([...seeds.values()].flatMap((set) => [...set])).size).toBe(seeds.size);
  });
  it('never carries the expected answer', async () => {
    const { sandbox } = await judgeTiny(() => undefined);
    expect(JSON.stringify(sandbox.requests)).not.toContain('answer of');
  });
  it('leaves more time than the limit, so that a slow program gets a time', async () => {
    const { sandbox } = await judgeTiny(() => undefined);
    for (const { limits } of sandbox.requests) expect(limits.wallMs).toBeGreaterThan(700);
  });
});

describe('a source', () => {
  it('that is larger than the problem allows is CE, and nothing is run', async () => {
    const source = '한'.repeat(64 * 342);
    const { report, sandbox } = await judgeTiny(() => undefined, { source });
    expect(report).toMatchObject({ verdict: 'CE', standing: 'failed', score: { earned: 0, max: 100 } });
    expect(sandbox.requests).toHaveLength(0);
  });
});
