// Efficiency cases, with a sandbox whose runs the test chooses: how many runs a decision takes, and what is never decided.
import { describe, expect, it } from 'vitest';
import { MAX_PAIRS } from '../../judge/efficiency/decision.ts';
import type { Outcome } from '../../judge/schema/outcome.ts';
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
  return { result, report, runs: sandbox.requests.map((request) => request.program.code) };
}

async function check(candidate: readonly Chosen[], expected: string, reference?: readonly Chosen[]): Promise<void> {
  const { result, runs } = await timed(candidate, reference);
  const words = [result.verdict, result.efficiency?.decision, result.reason?.code, `${runs.length} runs`];
  expect(words.filter(Boolean).join(' ')).toBe(expected);
}

describe('how many runs it takes', () => {
  it('one of each when it is clearly fast', () => check([{ cpuMs: 150 }], 'AC pass 2 runs'));
  it('one of each when it is clearly slow', () => check([{ cpuMs: 900 }], 'TLE fail too-slow 2 runs'));
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
  it('one slow run among fast ones costs nothing', () => check([{ cpuMs: 500 }, { cpuMs: 110 }], 'AC pass 4 runs'));
  it('reference and candidate take turns', async () => {
    const { runs } = await timed([{ cpuMs: 400 }]);
    expect(runs.every((who, i) => who === (i % 2 === 0 ? 'reference' : 'candidate'))).toBe(true);
  });
});

describe('the numbers of a decision', () => {
  it('name the reference, the ratio, the limit and all samples', async () => {
    const { result } = await timed([{ cpuMs: 600 }]);
    expect(result).toMatchObject({ limitMs: 300, cpuMs: 600, reason: { code: 'too-slow', times: 2 } });
    expect(result.efficiency).toMatchObject({
      reference: 'accepted/fast.js',
      referenceMs: 100,
      ratio: 6,
      runs: 4,
      samples: [
        { referenceMs: 100, candidateMs: 600 },
        { referenceMs: 100, candidateMs: 600 },
      ],
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
  it('a killed run that did not is tried again, for longer', () =>
    check([killed(20), { cpuMs: 100 }], 'AC pass 3 runs'));
  it('only when it repeats is it idle, and never a pass', () => check([killed(20)], 'TLE idle 3 runs'));
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
    });
  });
});
