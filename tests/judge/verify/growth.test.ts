// What `olsol verify` says of growth and of decisions: a filed class must be the one that is found, and a decision must be clear of
// the limit.
import { describe, expect, it } from 'vitest';
import type { PackageSubmission, ProblemPackage } from '../../../judge/bank/index.ts';
import { sizesOf } from '../../../judge/efficiency/ladder.ts';
import { fakeSandbox } from '../../../judge/sandbox/fake.ts';
import type { GrowthClass } from '../../../judge/schema/growth.ts';
import type { Run } from '../../../judge/schema/outcome.ts';
import { type VerifiedGrowth, verifyGrowth } from '../../../judge/verify/verify-growth.ts';
import { verifySubmission } from '../../../judge/verify/verify-submission.ts';
import { WORDS } from '../../../judge/words/words.ts';
import { CUBE, type FakeProgram, formulaSandbox, LINEAR, problemWith, SQUARE } from '../efficiency/fake-programs.ts';
import { testGroup, tinyProblem } from '../tiny-problem.ts';

const LADDER = sizesOf([25_000, 50_000, 100_000]);

function submissionIn(folder: string) {
  const source = { file: `${folder}/one.js`, language: 'javascript' as const, text: 'candidate' };
  const submission = { file: source.file, folder, source, expectations: [], modelSolution: false, authors: [] };
  return submission satisfies PackageSubmission;
}

/** What is said of a submission that is filed as this class, if at all. */
async function verified(
  filed: GrowthClass | undefined,
  candidate: FakeProgram,
): Promise<VerifiedGrowth & { said: string[] }> {
  const submission = submissionIn('accepted');
  const classes = filed === undefined ? {} : { [submission.file]: filed };
  const pkg = { extension: { growth: { classes } } } as unknown as ProblemPackage;
  const sandbox = formulaSandbox({ candidate, reference: LINEAR });
  const all = await verifyGrowth(pkg, problemWith(LADDER), { sandbox }, submission);
  expect(sandbox.runs.length > 0).toBe(filed !== undefined);
  return { ...all, said: all.findings.map(({ say }) => say(WORDS.en)) };
}

describe('a filed class', () => {
  const check = async (filed: GrowthClass | undefined, candidate: FakeProgram, said: string[]) =>
    expect((await verified(filed, candidate)).said).toEqual(said);

  it('that is right is no finding, logarithms aside', async () => {
    await check('n', LINEAR, []);
    await check('n log n', LINEAR, []);
    await check('n^2', SQUARE, []);
    await check('n^2 log n', SQUARE, []);
    await check('n^3', CUBE, []);
  });
  it('that is wrong is a finding, in either direction', async () => {
    await check('n^2', LINEAR, ['is filed as n² in judge.yaml, but grows like n']);
    await check('n sqrt n', LINEAR, ['is filed as n √n in judge.yaml, but grows like n']);
    await check('1', LINEAR, ['is filed as 1 (constant) in judge.yaml, but grows like n']);
    await check('n', SQUARE, ['is filed as n in judge.yaml, but grows like n²']);
    await check('n^2', CUBE, ['is filed as n² in judge.yaml, but grows like n³']);
    await check('worse than n^3', CUBE, ['is filed as worse than n³ in judge.yaml, but grows like n³']);
  });
  it('that is not there is not looked for: nothing is run', () => check(undefined, SQUARE, []));
  it('of what cannot be measured is a finding', () =>
    check('n', { ...LINEAR, fails: () => 'threw' }, [
      'the ladder of judge.yaml gives no growth: the solution could not be run at enough sizes',
    ]));
  it('leaves its receipt, right or wrong', async () => {
    expect((await verified('n', SQUARE)).growth?.candidate.growth).toBe('n^2');
    // No reference is measured beside it.
    expect((await verified('n^2', SQUARE)).growth?.reference).toBeUndefined();
  });
  it('is said in Korean as well', async () => {
    const { findings } = await verified('n', SQUARE);
    expect(findings.map(({ say }) => say(WORDS.ko))).toEqual([
      'judge.yaml에 등록된 시간 복잡도는 n인데 실제로 재면 n² 수준입니다',
    ]);
  });
});

describe('a decision', () => {
  const timed = tinyProblem({ groups: [testGroup('efficiency', ['1'])], secret: { maxScore: 40, aggregation: 'sum' } });
  const multipliers = { ac_to_time_limit: 1, time_limit_to_tle: 1 };
  const pkg = {
    about: { limits: { time_multipliers: multipliers } },
    extension: undefined,
  } as unknown as ProblemPackage;
  const NOT_CLEAR = 'efficiency/1: the measurements are not clear of the limit';

  /** What is found of a submission that takes so long, turn by turn; 100 ms of the reference make a limit of 300 ms. */
  const check = async (folder: string, times: readonly number[], said: string[]) => {
    let turn = 0;
    const sandbox = fakeSandbox({
      run: ({ program }): Run => {
        const cpuMs = program.code === 'reference' ? 100 : (times[turn++ % times.length] as number);
        return {
          outcome: { kind: 'returned', output: '' },
          measurement: { cpuMs, wallMs: cpuMs, peakMiB: 1 },
          printed: '',
        };
      },
    });
    const engine = { olsol: '0', node: '24', platform: 'test' };
    const around = { sandbox, engine, now: () => new Date(0), check: async () => ({ accepted: true }) };
    const { findings } = await verifySubmission(pkg, timed, around, submissionIn(folder), true);
    expect(findings.map(({ say }) => say(WORDS.en))).toEqual(said);
  };

  it('far from the limit is clear', async () => {
    await check('time_limit_exceeded', [900], []);
    await check('accepted', [100], []);
  });
  it('too near for the measurements to prove is a finding, for the slow', async () => {
    await check('time_limit_exceeded', [312], [NOT_CLEAR]);
    await check('time_limit_exceeded', [320, 305], [NOT_CLEAR]);
  });
  it('too near for the measurements to prove is a finding, for the accepted', async () => {
    await check('accepted', [290], [NOT_CLEAR]);
  });
  it('is not asked for of what is wrong for other reasons', () => check('wrong_answer', [312], []));
});
