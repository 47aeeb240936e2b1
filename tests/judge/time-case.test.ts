// Efficiency cases, with a sandbox whose runs the test chooses: how many runs a decision takes, and what is never decided.
import { describe, expect, it } from 'vitest';
import { MAX_PAIRS, MAX_PAIRS_NOISY } from '../../judge/efficiency/decision.ts';
import type { LoadReading } from '../../judge/efficiency/load.ts';
import type { CompiledReference } from '../../judge/judging.ts';
import { fakeSandbox } from '../../judge/sandbox/fake.ts';
import type { Outcome } from '../../judge/schema/outcome.ts';
import { timeCase } from '../../judge/time-case.ts';
import { type Behaviour, type Chosen, judgeTiny, testGroup, tinyProblem } from './tiny-problem.ts';

const problem = tinyProblem({ groups: [testGroup('efficiency', ['1'])], secret: { maxScore: 40, aggregation: 'sum' } });

/** The reference takes 100 ms unless said otherwise, so that the limit is 300 ms. */
async function timed(candidate: readonly Chosen[], reference: readonly Chosen[] = [{}]) {
  const at =
    (list: readonly Chosen[]): Behaviour =>
    (_, turn) =>
      list[Math.min(turn, list.length - 1)];
  const { report, sandbox } = await judgeTiny(at(candidate), { problem, reference: at(reference) });
  const result = report.groups[0]?.cases[0];
  if (result === undefined) throw new Error('no case was judged');
  const runs = sandbox.requests.map((request) => request.program.code);
  const walls = sandbox.requests
    .filter(({ program }) => program.code === 'candidate')
    .map(({ limits }) => limits.wallMs);
  return { result, report, runs, walls };
}

async function check(candidate: readonly Chosen[], expected: string, reference?: readonly Chosen[]): Promise<void> {
  const { result, runs } = await timed(candidate, reference);
  const words = [result.verdict, result.efficiency?.decision, result.reason?.code, `${runs.length} runs`];
  expect(words.filter(Boolean).join(' ')).toBe(expected);
}

describe('how many runs it takes', () => {
  it('one of each when it is clearly fast', () => check([{ cpuMs: 150 }], 'AC pass 2 runs'));
  it('one of each when it is clearly slow', () => check([{ cpuMs: 1200 }], 'TLE fail too-slow 2 runs'));
  it('two of each when both are far over', () => check([{ cpuMs: 600 }], 'TLE fail too-slow 4 runs'));
  it('more when it is close', () => check([{ cpuMs: 255 }], 'AC pass 4 runs'));
  it('more when it is close above', async () => {
    const { result, runs } = await timed([{ cpuMs: 400 }]);
    expect(result.verdict).toBe('TLE');
    expect(runs.length).toBeGreaterThanOrEqual(6);
  });
  it('at the limit nothing is proved: withheld keeps the points', async () => {
    const { result, report, runs } = await timed([{ cpuMs: 303 }]);
    expect(result).toMatchObject({ verdict: 'AC', reason: { code: 'withheld' }, efficiency: { decision: 'withheld' } });
    expect(report.score).toEqual({ earned: 40, max: 40 });
    expect(runs).toHaveLength(2 * MAX_PAIRS);
  });
  it('one slow run among fast ones costs nothing', () => check([{ cpuMs: 500 }, { cpuMs: 110 }], 'AC pass 6 runs'));
  it('reference and candidate take turns', async () => {
    const { runs } = await timed([{ cpuMs: 400 }]);
    expect(runs.every((who, i) => who === (i % 2 === 0 ? 'reference' : 'candidate'))).toBe(true);
  });
});

describe('a busy machine', () => {
  const quiet: LoadReading = { totalTicks: 0, stealTicks: 0, running: 0, cores: 2 };
  /** A candidate at its limit, on a machine whose state at each look is made by `at`. */
  async function withheldOn(at: (look: number) => LoadReading | undefined, reference: Behaviour = () => undefined) {
    let look = 0;
    const more = { readLoad: () => at(look++) };
    const { report } = await judgeTiny(() => ({ cpuMs: 303 }), { problem, reference, more });
    const efficiency = report.groups[0]?.cases[0]?.efficiency;
    return efficiency && { runs: efficiency.runs, longer: efficiency.measuredLonger, load: efficiency.load };
  }
  const usual = { runs: 2 * MAX_PAIRS, longer: false };
  const longer = { runs: 2 * MAX_PAIRS_NOISY, longer: true };

  it('that is quiet, or says nothing, is measured as long as usual', async () => {
    const load = { steal: 0, running: 0, spread: expect.closeTo(0), noisy: false };
    expect(await withheldOn((look) => ({ ...quiet, totalTicks: look * 40 }))).toEqual({ ...usual, load });
    expect(await withheldOn(() => quiet)).toEqual({ ...usual, load });
    expect(await withheldOn(() => undefined)).toEqual({ ...usual, load: { spread: expect.closeTo(0), noisy: false } });
  });
  it('whose host takes its time away is measured longer', async () => {
    const result = await withheldOn((look) => ({ ...quiet, totalTicks: look * 40, stealTicks: look * 4 }));
    expect(result).toEqual({ ...longer, load: { steal: 0.1, running: 0, spread: expect.closeTo(0), noisy: true } });
  });
  it('on which others keep all cores at work is measured longer', async () => {
    expect(await withheldOn(() => ({ ...quiet, running: 2 }))).toMatchObject({ ...longer, load: { running: 2 } });
    expect(await withheldOn(() => ({ ...quiet, running: 1 }))).toMatchObject({ ...usual, load: { running: 1 } });
  });
  it('on which equal runs of the reference differ is measured longer', async () => {
    const uneven: Behaviour = (_, turn) => ({ cpuMs: turn % 2 === 0 ? 82 : 118 });
    const result = await withheldOn(() => quiet, uneven);
    expect(result).toMatchObject({ ...longer, load: { noisy: true } });
    expect(result?.load.spread).toBeCloseTo(0.19, 2);
  });
  it('is asked about its load during one case, not before', async () => {
    const before: LoadReading = { ...quiet, totalTicks: 1_000_000, stealTicks: 500_000 };
    expect(await withheldOn((look) => ({ ...before, totalTicks: 1_000_000 + look * 40 }))).toMatchObject(usual);
  });
});

describe('the numbers of a decision', () => {
  it('name the reference, the ratio, the limit and all samples', async () => {
    const { result } = await timed([{ cpuMs: 600 }]);
    expect(result).toMatchObject({ limitMs: 300, cpuMs: 600, reason: { code: 'too-slow', times: 2 } });
    expect(result.efficiency).toMatchObject({
      reference: 'accepted/fast.js',
      referenceMs: 100,
      timesLimit: 2,
      ratio: 6,
      runs: 4,
      samples: [
        { referenceMs: 100, candidateMs: 600 },
        { referenceMs: 100, candidateMs: 600 },
      ],
    });
  });
  it('the time of a case is the median of its runs', async () => {
    const { result } = await timed([{ cpuMs: 600 }, { cpuMs: 100 }, { cpuMs: 110 }]);
    expect(result).toMatchObject({
      verdict: 'AC',
      cpuMs: 110,
      efficiency: { timesLimit: expect.closeTo(110 / 300), runs: 6 },
    });
  });
  it('the floor is the limit of a quick reference', async () => {
    const { result } = await timed([{ cpuMs: 30 }], [{ cpuMs: 2 }]);
    expect(result).toMatchObject({ verdict: 'AC', limitMs: 60 });
  });
});

describe('runs that do not end well', () => {
  const killed = (cpuMs: number): Chosen => ({ outcome: { kind: 'timed-out' }, cpuMs, wallMs: 2000 });
  const wrong: Chosen = { outcome: { kind: 'returned', output: 'x' }, cpuMs: 50 };
  const ending = (outcome: Outcome): Chosen => ({ outcome });

  it('a killed run that used its CPU time is too slow', () => check([killed(1300)], 'TLE fail too-slow-killed 2 runs'));
  it('killed runs that are not far over decide together', () => check([killed(700)], 'TLE fail too-slow 4 runs'));
  it('a killed run that says little is tried again, for longer and longer', async () => {
    await check([killed(400), { cpuMs: 130 }], 'AC pass 3 runs');
    await check([killed(20), killed(30), killed(40), { cpuMs: 130 }], 'AC pass 5 runs');
    await check([killed(400), killed(450), killed(1300)], 'TLE fail too-slow-killed 4 runs');
    const { walls } = await timed([killed(20), killed(30), killed(40), killed(50)]);
    expect(walls).toEqual([1325, 5300, 20_000, 80_000]);
  });
  it('what never gives an answer is not in doubt, however little it uses: it is never withheld', async () => {
    await check([killed(310)], 'TLE too-slow-killed 5 runs');
    await check([{ cpuMs: 303 }, killed(310)], 'TLE too-slow-killed 7 runs');
  });
  it('a killed run that did not is tried again, for longer', () =>
    check([killed(20), { cpuMs: 100 }], 'AC pass 3 runs'));
  it('only when it repeats is it idle, and never a pass', () => check([killed(20)], 'TLE idle 5 runs'));
  it('a wrong answer in a timed run is WA', () => check([wrong], 'WA wrong 2 runs'));
  it('a wrong answer in a later run is WA too', () => check([{ cpuMs: 290 }, wrong], 'WA wrong 4 runs'));
  it('a wrong answer over the limit is WA: the time of a wrong program says nothing', () =>
    check([{ outcome: { kind: 'returned', output: 'x' }, cpuMs: 5000 }], 'WA wrong 2 runs'));
  it('errors, memory and output keep their verdicts', async () => {
    await check([ending({ kind: 'threw', error: { message: 'Error: x' } })], 'RE 2 runs');
    await check([ending({ kind: 'out-of-memory' })], 'MLE memory 2 runs');
    await check([ending({ kind: 'output-limit' })], 'OLE output 2 runs');
    await check([ending({ kind: 'crashed', reason: 'SIGSEGV' })], 'RE crashed 3 runs');
  });
  it('a reference that fails is JE, after one retry', async () => {
    await check([{}], 'JE reference-failed 2 runs', [wrong]);
    await check([{ cpuMs: 100 }], 'AC pass 3 runs', [wrong, {}]);
    await check([{}], 'JE reference-failed 2 runs', [ending({ kind: 'threw', error: { message: 'Error: x' } })]);
  });
  it('without a reference the case is JE', async () => {
    const { report } = await judgeTiny(() => undefined, { problem: { ...problem, references: [] } });
    expect(report.groups[0]?.cases[0]).toMatchObject({ verdict: 'JE', reason: { code: 'reference-failed' } });
  });
  it("a reference of the other language stands in when the candidate's own has none", async () => {
    const references = [{ file: 'accepted/fast.ts', language: 'typescript' as const, text: 'reference' }];
    const { report } = await judgeTiny(() => undefined, { problem: { ...problem, references } });
    expect(report.groups[0]?.cases[0]?.efficiency).toMatchObject({
      reference: 'accepted/fast.ts',
      referenceLanguage: 'typescript',
      languageTimes: 1,
    });
  });
  it("a slower language's limit is so many times longer", async () => {
    const program = { kind: 'script' as const, file: 'x', code: 'reference', maps: [], async: false };
    const reference: CompiledReference = {
      file: 'accepted/fast.js',
      language: 'javascript',
      languageTimes: 2,
      program,
    };
    const sandbox = fakeSandbox({
      run: ({ program: { code } }) => ({
        outcome: { kind: 'returned', output: '' },
        measurement: { cpuMs: code === 'reference' ? 100 : 330, wallMs: 0, peakMiB: 0 },
        printed: '',
      }),
    });
    const candidate = { language: 'javascript', program: { ...program, code: 'candidate' } } as const;
    const engine = { olsol: '0', node: '24', platform: 'test' };
    const around = { sandbox, engine, now: () => new Date(0), check: async () => ({ accepted: true }) };
    const [testCase] = problem.groups[0]?.cases ?? [];
    if (testCase === undefined) throw new Error('the problem has no case');
    const judging = { problem, candidate, reference, around };
    const { result } = await sandbox.lease((worker) => timeCase(judging, reference, testCase, worker));
    expect(result).toMatchObject({ verdict: 'AC', limitMs: 600, efficiency: { languageTimes: 2, timesLimit: 0.55 } });
  });
});
