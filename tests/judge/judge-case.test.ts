// A program that never ends: after some cases nobody waits long for it any more, and noise still costs nothing.
import { describe, expect, it } from 'vitest';
import { check as checkOutput } from '../../judge/checkers/index.ts';
import { caseJudge } from '../../judge/judge-case.ts';
import { fakeSandbox } from '../../judge/sandbox/fake.ts';
import type { Run } from '../../judge/schema/outcome.ts';
import { testCase, tinyProblem } from './tiny-problem.ts';

const problem = tinyProblem();
const STOPPED: Run = {
  outcome: { kind: 'timed-out' },
  measurement: { cpuMs: 1050, wallMs: 1400, peakMiB: 10 },
  printed: '',
};
const interrupted: Run = { ...STOPPED, measurement: { ...STOPPED.measurement, cpuMs: 400 } };
const right = (id: string): Run => ({
  ...STOPPED,
  outcome: { kind: 'returned', output: `answer of ${id}` },
  measurement: { cpuMs: 900, wallMs: 900, peakMiB: 10 },
});

/** Five cases, one after the other; `last` are the runs of the fifth, the others are stopped. Verdicts, and the walls of all runs. */
async function judged(...last: readonly Run[]) {
  const walls: number[] = [];
  let turn = 0;
  const sandbox = fakeSandbox({
    run: ({ input, limits }) => {
      walls.push(Math.round(limits.wallMs));
      return input.id === 'correctness/5' ? (last[turn++] ?? right(input.id)) : STOPPED;
    },
  });
  const program = { kind: 'script', file: 'main.js', code: '', maps: [], async: false } as const;
  const judgeCase = caseJudge({
    problem,
    candidate: { language: 'javascript', program },
    reference: undefined,
    around: {
      sandbox,
      check: async ({ answer, output, args }) => checkOutput('exact', problem.mode, { answer, output, args }),
      engine: { olsol: '0', node: '24', platform: 'test' },
      now: () => new Date(0),
    },
  });
  const verdicts: string[] = [];
  for (const name of ['1', '2', '3', '4', '5']) {
    const { result } = await sandbox.lease((worker) => judgeCase(testCase('correctness', name), worker));
    verdicts.push(result.verdict);
  }
  return { verdicts, walls };
}

describe('a program that is stopped in case after case', () => {
  it('is waited for less from the fourth on', async () => {
    const { verdicts, walls } = await judged(STOPPED);
    expect(verdicts).toEqual(['TLE', 'TLE', 'TLE', 'TLE', 'TLE']);
    const [first = 0, , third, fourth = 0, fifth] = walls;
    expect([third, fifth]).toEqual([first, fourth]);
    expect(fourth).toBeLessThan(first / 2);
    expect(fourth).toBeGreaterThan(problem.limits.timeMs);
  });

  it('has as much patience as ever where the machine may be to blame', async () => {
    const { verdicts, walls } = await judged(interrupted, interrupted);
    expect(verdicts.at(-1)).toBe('AC');
    expect(walls.at(-1)).toBe(4 * (walls[0] ?? 0));
  });

  it('is accepted where it ends in time', async () => {
    expect((await judged()).verdicts.at(-1)).toBe('AC');
  });
});
