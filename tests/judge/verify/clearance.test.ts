// How far filed submissions must lie from the limit: 100 ms of the reference make a limit of 300 ms.
import { describe, expect, it } from 'vitest';
import type { PackageSubmission, ProblemPackage } from '../../../judge/bank/index.ts';
import { fakeSandbox } from '../../../judge/sandbox/fake.ts';
import type { Run } from '../../../judge/schema/outcome.ts';
import { verifySubmission } from '../../../judge/verify/verify-submission.ts';
import { WORDS } from '../../../judge/words/words.ts';
import { testGroup, tinyProblem } from '../tiny-problem.ts';

const problem = tinyProblem({ groups: [testGroup('efficiency', ['1'])], secret: { maxScore: 40, aggregation: 'sum' } });
const multipliers = { ac_to_time_limit: 2, time_limit_to_tle: 1.5 };
/** With one case in each of two groups. */
const pkg = {
  about: { limits: { time_multipliers: multipliers } },
  extension: undefined,
  groups: ['correctness', 'efficiency'].map((name) => ({
    efficiency: name === 'efficiency',
    cases: [{ path: `secret/${name}/1` }],
  })),
} as unknown as ProblemPackage;

/** What is found of a submission in this folder whose runs take these times, the last one again and again. */
async function findings(folder: string, times: readonly number[]): Promise<string[]> {
  let turn = 0;
  const sandbox = fakeSandbox({
    run: ({ program }): Run => {
      const cpuMs = program.code === 'reference' ? 100 : (times[Math.min(turn++, times.length - 1)] as number);
      return {
        outcome: { kind: 'returned', output: '' },
        measurement: { cpuMs, wallMs: cpuMs, peakMiB: 1 },
        printed: '',
      };
    },
  });
  const source = { file: `${folder}/one.js`, language: 'javascript' as const, text: 'candidate' };
  const submission = { file: source.file, folder, source, expectations: [], modelSolution: false, authors: [] };
  const engine = { olsol: '0', node: '24', platform: 'test' };
  const around = { sandbox, engine, now: () => new Date(0), check: async () => ({ accepted: true }) };
  const verified = await verifySubmission(pkg, problem, around, submission satisfies PackageSubmission, true);
  return verified.findings.map(({ say }) => say(WORDS.en));
}

describe('an accepted submission', () => {
  it('may take half of the limit', async () => expect(await findings('accepted', [150])).toEqual([]));
  it('is too close when it takes more, again and again', async () =>
    expect(await findings('accepted', [170])).toEqual([
      'efficiency/1 took 0.57x of its limit; an accepted solution needs 0.50x at most',
    ]));
  it('is forgiven one busy moment', async () => expect(await findings('accepted', [170, 110])).toEqual([]));
  it('is not forgiven two of three', async () => expect(await findings('accepted', [170, 110, 175])).toHaveLength(1));
});

describe('a slow submission', () => {
  it('takes one and a half times the limit', async () =>
    expect(await findings('time_limit_exceeded', [450, 460])).toEqual([]));
  it('is too fast when it takes less', async () =>
    expect(await findings('time_limit_exceeded', [400])).toHaveLength(1));
});

describe('a submission of whose times nothing is said', () => {
  it('is timed only when the other cases do not bear out the rest', async () => {
    const seen: string[] = [];
    const both = tinyProblem({
      groups: [testGroup('correctness', ['1']), testGroup('efficiency', ['1'])],
      secret: { maxScore: 100, aggregation: 'sum' },
    });
    const judged = async (
      isRight: boolean,
      expectations: PackageSubmission['expectations'],
      folder = 'wrong_answer',
    ) => {
      seen.length = 0;
      const sandbox = fakeSandbox({
        run: ({ program }): Run => {
          seen.push(String(program.code));
          const measurement = { cpuMs: 100, wallMs: 100, peakMiB: 1 };
          return { outcome: { kind: 'returned', output: '' }, measurement, printed: '' };
        },
      });
      const source = { file: `${folder}/one.js`, language: 'javascript' as const, text: 'candidate' };
      const submission = { ...FILED, file: source.file, folder, source, expectations };
      const around = { sandbox, engine: ENGINE, now: () => new Date(0), check: async () => ({ accepted: isRight }) };
      await verifySubmission(pkg, both, around, submission, true);
      return seen.includes('reference');
    };
    const fails = { ...DEMAND, permitted: ['AC', 'WA'], required: ['WA'] } as const;
    expect(await judged(false, [fails])).toBe(false);
    // It may be wrong on large inputs only.
    expect(await judged(true, [fails])).toBe(true);
    expect(await judged(false, [fails, { ...DEMAND, cases: 'secret/efficiency', permitted: ['WA'] }])).toBe(true);
    const middle = { ...DEMAND, cases: 'secret/correctness', permitted: ['AC'] } as const;
    expect(await judged(true, [middle], 'middle')).toBe(false);
    expect(await judged(true, [middle, { ...middle, cases: 'secret/efficiency' }], 'middle')).toBe(true);
    expect(await judged(true, [{ ...middle, cases: undefined }], 'middle')).toBe(true);
    // Whatever the pattern is called: it is the cases that count.
    expect(await judged(true, [{ ...middle, cases: 'secret' }], 'middle')).toBe(true);
    expect(await judged(true, [{ ...middle, cases: 'secret/{correctness,eff*}' }], 'middle')).toBe(true);
    expect(await judged(true, [{ ...middle, cases: 'secret/correctness/1' }], 'middle')).toBe(false);
    expect(await judged(true, [], 'accepted')).toBe(true);
  });
});

const FILED = { modelSolution: false, authors: [] };
const ENGINE = { olsol: '0', node: '24', platform: 'test' };
const DEMAND = {
  from: 'wrong_answer',
  cases: undefined,
  permitted: undefined,
  required: undefined,
  score: undefined,
  message: undefined,
  timeLimit: undefined,
};
