// The receipt's measurements: how candidate and reference climb the ladder, in a sandbox whose counts and times are formulas.
import { describe, expect, it } from 'vitest';
import { sizesOf } from '../../judge/efficiency/ladder.ts';
import { type GrowthStep, measureGrowth } from '../../judge/measure-growth.ts';
import type { Sandbox } from '../../judge/sandbox/sandbox.ts';
import { Growth } from '../../judge/schema/growth.ts';
import type { Language } from '../../judge/schema/language.ts';
import {
  CUBE,
  EXPONENTIAL,
  type FakeProgram,
  formulaSandbox,
  LINEAR,
  problemWith,
  SQUARE,
  stepsOf,
} from './efficiency/fake-programs.ts';
import { block } from './efficiency/programs.ts';
import { tinyProblem } from './tiny-problem.ts';

const LADDER = sizesOf([25_000, 50_000, 100_000]);

type Made = {
  readonly growth: Growth | undefined;
  readonly told: readonly GrowthStep[];
  /** In their order: `candidate metered 100`. */
  readonly runs: readonly string[];
  /** Those that did not return. */
  readonly failed: readonly string[];
};

async function measure(
  candidate: FakeProgram,
  { reference = LINEAR, problem = problemWith(LADDER), language = 'javascript' as Language } = {},
): Promise<Made> {
  const sandbox = formulaSandbox({ candidate, reference });
  const told: GrowthStep[] = [];
  const submission = { language, file: 'mine.js', source: 'candidate' };
  const growth = await measureGrowth(submission, problem, { sandbox, onGrowth: (step) => told.push(step) });
  return { growth: growth && Growth.parse(growth), told, runs: sandbox.runs, failed: sandbox.failed };
}

const sizesIn = (runs: readonly string[], who: string) =>
  runs.filter((run) => run.startsWith(who)).map((run) => Number(run.split(' ').at(-1)));

describe('a receipt', () => {
  it('compares a candidate with the reference', async () => {
    const { growth } = await measure(SQUARE);
    expect(growth).toMatchObject({
      variable: 'n',
      largest: 100_000,
      candidate: { growth: 'n^2', by: 'steps' },
      reference: { growth: 'n', file: 'accepted/fast.js' },
      isWorse: true,
      blame: { line: 3, growth: 'n^2', why: { kind: 'call', name: 'indexOf', inLoop: true } },
    });
    // 3 (0.3 + 100) ms
    expect((growth?.limitMs ?? 0) / 300.9).toBeCloseTo(1, 1);
    expect((growth?.candidate.predictedMs ?? 0) / 10_000).toBeCloseTo(1, 0);
    // (n / 1000)^2 = 60, the floor
    expect((growth?.crossesAt ?? 0) / 7746).toBeCloseTo(1, 0);
    expect(growth?.linesAt).toBe(growth?.candidate.rungs.findLast(({ steps }) => steps !== undefined)?.n);
    expect(growth?.lines.map(({ line }) => line)).toEqual([3, 2]);
  });
  it('is the same each time', async () => expect(await measure(SQUARE)).toEqual(await measure(SQUARE)));
  it('compares with the model of its own language, if there is one', async () => {
    const [first] = tinyProblem().references;
    const typescript = { file: 'accepted/fast.ts', language: 'typescript' as const, text: 'reference' };
    const problem = problemWith(LADDER, { references: first ? [first, typescript] : [] });
    expect((await measure(LINEAR, { problem, language: 'typescript' })).growth?.reference?.file).toBe(
      'accepted/fast.ts',
    );
    expect((await measure(LINEAR, { problem })).growth?.reference?.file).toBe('accepted/fast.js');
    expect((await measure(LINEAR, { language: 'typescript' })).growth?.reference?.file).toBe('accepted/fast.js');
  });
  it('is made without a reference, where none is filed or it cannot be run', async () => {
    const alone = (await measure(SQUARE, { problem: problemWith(LADDER, { references: [] }) })).growth;
    expect(alone?.candidate.growth).toBe('n^2');
    expect([alone?.reference, alone?.limitMs, alone?.crossesAt, alone?.isWorse]).toEqual(new Array(4).fill(undefined));
    const broken = (await measure(SQUARE, { reference: { ...LINEAR, compiles: false } })).growth;
    expect([broken?.candidate.growth, broken?.reference]).toEqual(['n^2', undefined]);
  });
  it('is not made where the problem files no ladder, and nothing is run for it', async () => {
    expect(await measure(SQUARE, { problem: tinyProblem() })).toEqual({
      growth: undefined,
      told: [],
      runs: [],
      failed: [],
    });
  });
});

describe('a busy machine', () => {
  it('makes the same receipt of the same counts, though every first run is starved', async () => {
    const calm = await measure(SQUARE);
    const sandbox = formulaSandbox({ candidate: SQUARE, reference: LINEAR });
    const seen = new Set<string>();
    const lease: Sandbox['lease'] = (use) =>
      sandbox.lease((worker) =>
        use({
          ...worker,
          run: async (request) => {
            const run = await worker.run(request);
            const which = `${request.program.code} ${request.program.units === undefined} ${request.input.id}`;
            if (seen.size < seen.add(which).size)
              return {
                outcome: { kind: 'timed-out' },
                measurement: { cpuMs: 5, wallMs: 5000, peakMiB: 1 },
                printed: '',
              };
            return run;
          },
        }),
      );
    const submission = { language: 'javascript' as const, file: 'mine.js', source: 'candidate' };
    const busy = await measureGrowth(submission, problemWith(LADDER), { sandbox: { ...sandbox, lease } });
    expect(busy?.candidate.rungs).toEqual(calm.growth?.candidate.rungs);
    expect(busy?.blame).toEqual(calm.growth?.blame);
  });
});

describe('the climb', () => {
  it('counts first and times then, the candidate before the reference', async () => {
    const { runs } = await measure(SQUARE);
    const stages = runs.map((run) => run.replace(/ \d+$/, '')).filter((stage, i, all) => stage !== all[i - 1]);
    expect(stages).toEqual(['candidate metered', 'candidate plain', 'reference metered', 'reference plain']);
  });
  it('stops where it has seen enough, takes few runs, and few in vain', async () => {
    for (const fake of [LINEAR, SQUARE, CUBE, EXPONENTIAL]) {
      const { runs, failed } = await measure(fake);
      expect(runs.length).toBeLessThan(100);
      expect(failed.length).toBeLessThanOrEqual(1);
      const ended = runs.filter((run) => !failed.includes(run));
      expect(Math.max(...sizesIn(ended, 'candidate metered').map((n) => stepsOf(fake.units ?? [], n)))).toBeLessThan(
        2e7,
      );
      expect(Math.max(...sizesIn(ended, 'candidate plain').map((n) => fake.timeMs(n, 0)))).toBeLessThan(800);
    }
  });
  it('has sizes enough to tell the class by', async () => {
    for (const fake of [LINEAR, SQUARE, CUBE, EXPONENTIAL]) {
      const { growth } = await measure(fake);
      expect(growth?.candidate.rungs.filter(({ steps }) => steps !== undefined).length).toBeGreaterThan(4);
      expect(growth?.candidate.rungs.filter(({ cpuMs }) => cpuMs !== undefined).length).toBeGreaterThan(2);
    }
    expect((await measure(CUBE)).growth?.candidate.growth).toBe('n^3');
  });
  it('is found where it makes even the first size that is timed take long, by smaller ones', async () => {
    const heavy: FakeProgram = { ...LINEAR, timeMs: (n) => 0.3 + n ** 2 / 50_000 };
    const { growth, runs } = await measure(heavy);
    expect(growth?.candidate).toMatchObject({ growth: 'n^2', by: 'time', disagreement: 'hidden-cost' });
    expect(sizesIn(runs, 'candidate plain').length).toBeLessThan(20);
  });
  it('looks at the times of what takes hardly a step', async () => {
    const quick: FakeProgram = { units: [block((n) => Math.log2(n))], timeMs: (n) => (n / 10_000) ** 2 };
    const { growth } = await measure(quick);
    expect(growth?.candidate).toMatchObject({ growth: 'n^2', by: 'time', disagreement: 'hidden-cost' });
    const constant = (await measure({ units: [block(() => 9)], timeMs: () => 0.2 })).growth?.candidate;
    expect(constant).toMatchObject({ growth: '1', by: 'steps', predictedMs: 0.2 });
  });
  it('tells of each size as it is measured', async () => {
    const { told, runs } = await measure(SQUARE);
    const tellings = told.map(({ who, rung }) => `${who} ${rung.steps === undefined ? 'plain' : 'metered'} ${rung.n}`);
    expect(tellings).toEqual(runs);
    expect(told.find(({ who, rung }) => who === 'reference' && rung.cpuMs !== undefined)?.rung.cpuMs).toBeGreaterThan(
      0,
    );
  });
  it('goes one by one where the next size is out of reach', async () => {
    const { growth, runs } = await measure(EXPONENTIAL);
    expect(growth).toMatchObject({
      candidate: { growth: '2^n' },
      blame: { line: 4, growth: '2^n', why: { kind: 'function', name: 'visit' } },
    });
    expect(growth?.isWorse).toBe(true);
    expect(growth?.crossesAt).toBeLessThan(30);
    const sizes = new Set(sizesIn(runs, 'candidate metered'));
    expect([14, 15, 16, 17, 18].every((n) => sizes.has(n))).toBe(true);
    // What was not counted is not leapt to.
    expect(Math.max(...sizesIn(runs, 'candidate plain'))).toBeLessThan(50);
  });
});

describe('a program that fails', () => {
  it('at the smallest sizes is measured from where it works', async () => {
    const { growth, told } = await measure({ ...SQUARE, fails: (n) => (n < 100 ? 'threw' : undefined) });
    expect(growth?.candidate.growth).toBe('n^2');
    expect(Math.min(...told.filter(({ who }) => who === 'candidate').map(({ rung }) => rung.n))).toBeGreaterThanOrEqual(
      100,
    );
  });
  it('from some size on is measured up to there', async () => {
    for (const kind of ['timed-out', 'out-of-memory', 'crashed', 'threw', 'output-limit'] as const) {
      const { growth, told } = await measure({ ...LINEAR, fails: (n) => (n > 5000 ? kind : undefined) });
      expect(growth?.candidate.growth).toBe('n');
      expect(Math.max(...told.filter(({ who }) => who === 'candidate').map(({ rung }) => rung.n))).toBeLessThanOrEqual(
        5000,
      );
    }
  });
  it('at all sizes has no receipt', async () => {
    const { growth, told } = await measure({ ...LINEAR, fails: () => 'threw' });
    expect(growth).toBeUndefined();
    expect(told.filter(({ who }) => who === 'candidate')).toEqual([]);
  });
  it('only when it is metered is judged by time alone', async () => {
    for (const fake of [
      { timeMs: SQUARE.timeMs },
      { ...SQUARE, fails: (_: number, metered: boolean) => (metered ? ('timed-out' as const) : undefined) },
    ]) {
      const { growth } = await measure(fake);
      expect(growth?.candidate).toMatchObject({ growth: 'n^2', by: 'time' });
      expect([growth?.blame, growth?.lines, growth?.linesAt]).toEqual([undefined, [], undefined]);
      expect(growth?.isWorse).toBe(true);
    }
  });
  it('to compile has no receipt', async () =>
    expect((await measure({ ...LINEAR, compiles: false })).growth).toBeUndefined());
  it('for want of an input goes on with the sizes that there are', async () => {
    const load = async (n: number) => (n % 5 === 1 ? undefined : { id: `size ${n}`, input: String(n) });
    const problem = problemWith(LADDER, { growth: { variable: 'n', sizes: LADDER, load } });
    const { growth, told } = await measure(SQUARE, { problem });
    expect(growth?.candidate.growth).toBe('n^2');
    expect(told.every(({ rung }) => rung.n % 5 !== 1)).toBe(true);
  });
});

describe('times that look worse than the steps', () => {
  it('are looked at again, and the shortest of each size counts', async () => {
    const busy: FakeProgram = { ...LINEAR, timeMs: (n, look) => (look === 0 ? 0.3 + (n / 3000) ** 2 : 0.3 + n / 1000) };
    const { growth, runs } = await measure(busy);
    expect(growth?.candidate).toMatchObject({ growth: 'n', by: 'steps' });
    expect(growth?.candidate.disagreement).toBeUndefined();
    const plain = sizesIn(runs, 'candidate plain');
    expect(plain.length).toBeGreaterThan(new Set(plain).size);
  });
  it('and are believed when they stay', async () => {
    const { growth } = await measure({ ...LINEAR, timeMs: (n) => 0.3 + (n / 3000) ** 2 });
    expect(growth?.candidate).toMatchObject({ growth: 'n^2', by: 'time', disagreement: 'hidden-cost' });
  });
});
