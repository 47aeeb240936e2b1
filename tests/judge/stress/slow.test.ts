import { describe, expect, it } from 'vitest';
import { fakeSandbox } from '../../../judge/sandbox/fake.ts';
import type { RunRequest } from '../../../judge/sandbox/sandbox.ts';
import type { Run } from '../../../judge/schema/outcome.ts';
import { findSlowSizes, type SlowSetting } from '../../../judge/stress/slow.ts';
import { ReferenceFault } from '../../../judge/stress/trial.ts';
import { type Files, OURS, PLAIN, read, temporary, told } from '../bank/packages.ts';
import { tinyProblem } from '../tiny-problem.ts';

/** CPU milliseconds for an input, which is a number: its size, and after the point which family it is of. */
type Cost = (n: number, family: number) => number | 'wrong' | 'threw';
type Scene = {
  readonly candidate: Cost;
  readonly reference?: Cost;
  readonly cases?: string;
  readonly files?: Files;
  /** Whether a family's generator makes anything of this size. */
  readonly makes?: (n: number, family: number) => boolean;
  readonly setting?: Partial<SlowSetting>;
};

const TWO = `
  secret/efficiency/1-first: { generator: generators/large.ts, args: { family: "1" }, sizes: { javascript: { n: 100000 } }, seed: 1 }
  secret/efficiency/2-second: { generator: generators/large.ts, args: { family: "2" }, sizes: { javascript: { n: 100000 } }, seed: 2 }
`;

function withCases(cases: string): Files {
  const yaml = String(OURS['judge.yaml']);
  return { ...OURS, 'judge.yaml': `${yaml.slice(0, yaml.indexOf('cases:'))}cases:${cases}` };
}

/** Time goes by as runs take it. */
function worldOf({ candidate, reference = (n) => n / 1000, makes = () => true }: Scene) {
  let nowMs = 0;
  const run = (request: RunRequest, cost: Cost): Run => {
    const [n = 0, family = 0] = (request.input.texts[0] ?? '').split('.').map(Number);
    const cpuMs = cost(n, family);
    const spentMs = typeof cpuMs === 'number' ? Math.min(cpuMs, request.limits.wallMs) : 1;
    nowMs += spentMs;
    const measurement = { cpuMs: spentMs, wallMs: spentMs, peakMiB: 1 };
    if (cpuMs === 'threw') return { outcome: { kind: 'threw', error: { message: 'no' } }, measurement, printed: '' };
    if (spentMs !== cpuMs && cpuMs !== 'wrong') return { outcome: { kind: 'timed-out' }, measurement, printed: '' };
    return { outcome: { kind: 'returned', output: cpuMs === 'wrong' ? '0' : '1' }, measurement, printed: '' };
  };
  const tool = (request: RunRequest): Run => {
    const measurement = { cpuMs: 1, wallMs: 1, peakMiB: 1 };
    if (request.program.file.startsWith('generators/')) {
      const { n, family } = JSON.parse(request.input.texts[0] ?? '');
      const error = { message: 'too few' };
      const output = `${n}.${family}\n`;
      return {
        outcome: makes(n, Number(family)) ? { kind: 'returned', output } : { kind: 'threw', error },
        measurement,
        printed: '',
      };
    }
    return { outcome: { kind: 'returned', output: '1' }, measurement, printed: '' };
  };
  return {
    now: () => nowMs,
    toolbox: fakeSandbox({ run: tool }),
    sandbox: fakeSandbox({ run: (one) => run(one, one.program.code === 'candidate' ? candidate : reference) }),
  };
}

async function slowed(scene: Scene) {
  const pkg = await read(scene.files ?? withCases(scene.cases ?? TWO));
  const { now, toolbox, sandbox } = worldOf(scene);
  const problem = tinyProblem({ mode: { kind: 'stdio' }, checker: { kind: 'exact' } });
  const result = await findSlowSizes({
    pkg: { ...pkg, mode: { kind: 'stdio' } },
    problem,
    candidate: { file: 'my.js', language: 'javascript', text: 'candidate' },
    sandbox,
    tools: { sandbox: toolbox, cache: temporary() },
    searchMs: 1e9,
    now,
    isStopped: () => false,
    ...scene.setting,
  });
  if (result.kind !== 'timed') throw new Error(result.kind);
  return result;
}

/** `case: sizes at which it was timed -> the crossing, end`. */
async function check(scene: Scene) {
  const { families, ranking, comparedSizes } = await slowed(scene);
  return {
    families: families.map(({ case: name, timings, crossing, end }) =>
      [
        name,
        timings.map(({ sizes, times }) => `${sizes.n}:${times.toFixed(2)}`).join(' '),
        crossing?.sizes.n,
        end,
      ].join(' | '),
    ),
    worst: ranking.worst,
    comparedAt: comparedSizes?.n,
  };
}

const quadratic = (n: number) => (n / 1000) ** 2;

describe('--slow', () => {
  it('climbs until the limit is crossed and closes in on the crossing', async () => {
    // The limit is 60 ms, until three times the reference is more: n²/10⁶ = 60 at 7746.
    expect(await check({ candidate: quadratic })).toMatchInlineSnapshot(`
      {
        "comparedAt": 16384,
        "families": [
          "1-first | 4:0.00 32:0.00 256:0.00 2048:0.07 4096:0.28 5793:0.56 6889:0.79 8192:1.12 16384:4.47 | 8192 | crossed",
          "2-second | 4:0.00 32:0.00 256:0.00 2048:0.07 4096:0.28 5793:0.56 6889:0.79 8192:1.12 16384:4.47 | 8192 | crossed",
        ],
        "worst": [
          "1-first",
          "2-second",
        ],
      }
    `);
  });

  it('ranks a family that is slower at the same size', async () => {
    const candidate: Cost = (n, family) => quadratic(n) * (family === 2 ? 2 : 1);
    const { worst, comparedAt, families } = await check({ candidate });
    expect({ worst, comparedAt }).toMatchInlineSnapshot(`
      {
        "comparedAt": 8192,
        "worst": [
          "2-second",
        ],
      }
    `);
    expect(families[1]).toMatch(/\| 5\d\d\d \| crossed$/);
  });

  it('says that nothing is crossed when all is well up to the filed sizes', async () => {
    const { families, comparedAt } = await check({ candidate: (n) => n / 1000 });
    expect(families.every((one) => one.endsWith('|  | whole'))).toBe(true);
    expect(comparedAt).toBe(100_000);
  });

  it('stops a run beyond the limit, and times it no larger', async () => {
    const { families } = await slowed({ candidate: (n) => 2.5 ** n });
    expect(families[0]?.timings.at(-1)).toMatchObject({ isStopped: true, sizes: { n: 8 } });
    expect(families[0]?.crossing?.sizes.n).toBe(5);
  });

  it('steps back to compare families after a step to where all had to be stopped', async () => {
    const candidate: Cost = (n, family) => (family === 2 ? 2 : 1) * 1.4 ** n;
    const { worst, comparedAt } = await check({ candidate });
    expect(worst).toEqual(['2-second']);
    expect(comparedAt).toBeGreaterThan(8);
    expect(comparedAt).toBeLessThan(20);
  });

  it('goes on with the families that need no stopping, up to the filed sizes', async () => {
    const third = `${TWO}${TWO.split('\n')[1]?.replace('1-first', '3-third').replace('"1"', '"3"')}\n`;
    const candidate: Cost = (n, family) => (family === 3 ? 1 : 1.4 ** n);
    const { families } = await slowed({ candidate, cases: third });
    expect(families.map(({ end, timings }) => [end, timings.at(-1)?.sizes.n === 100_000])).toEqual([
      ['crossed', false],
      ['crossed', false],
      ['whole', true],
    ]);
  });

  it('leaves a family alone in which the solution is wrong', async () => {
    const candidate: Cost = (n, family) => (family === 2 && n > 1000 ? 'wrong' : quadratic(n));
    const { families } = await slowed({ candidate });
    expect(families[1]).toMatchObject({ end: 'failed', verdict: 'WA' });
    expect(families[0]).toMatchObject({ end: 'crossed' });
  });

  it('passes over sizes that cannot be made, or makes them with fewer of the rest', async () => {
    const makes = (n: number, family: number) => family === 1 || n > 500;
    expect((await check({ candidate: quadratic, makes })).families[1]).toMatch(/^2-second \| 2048:/);
    const takes = `
  secret/efficiency/1-take: { generator: generators/large.ts, args: { family: 40 }, sizes: { javascript: { n: 100 } }, seed: 1 }
`;
    const planted = await check({ candidate: () => 1, cases: takes, makes: (n, family) => family <= n });
    expect(planted.families).toEqual(['1-take | 4:0.02 32:0.02 100:0.02 |  | whole']);
  });

  it('compares families of unlike sizes at equal parts of theirs, and like ones at equal sizes', async () => {
    const sizes = (second: string) =>
      TWO.replace('"2" }, sizes: { javascript: { n: 100000 }', `"2" }, sizes: { javascript: ${second}`);
    const likes = await slowed({ candidate: quadratic, cases: sizes('{ n: 50000 }') });
    const compared = ({ families, ranking }: typeof likes) =>
      families.map(({ timings }) => timings.find(({ level }) => level === ranking.comparedAt)?.sizes.n ?? 0);
    expect(compared(likes)).toEqual([likes.comparedSizes?.n, likes.comparedSizes?.n]);
    const unlike = await slowed({ candidate: quadratic, cases: sizes('{ n: 50000, q: 10 }') });
    expect(unlike.comparedSizes).toBe(undefined);
    const [one = 0, other = 0] = compared(unlike);
    expect(one).toBe(2 * other);
  });

  it('keeps the budget of time and says where it ended', async () => {
    const setting = { searchMs: 100 };
    const { families } = await slowed({ candidate: quadratic, setting });
    expect(families.map(({ end }) => end)).toEqual(['time-up', 'time-up']);
    const none = await slowed({ candidate: quadratic, setting: { isStopped: () => true } });
    expect(none).toMatchObject({ ranking: { worst: [] }, families: [{ timings: [] }, { timings: [] }] });
  });

  it('makes the input of a timing again', async () => {
    const { inputOf, families } = await slowed({ candidate: quadratic });
    const timing = families[1]?.crossing;
    expect(timing && (await inputOf('2-second', timing))).toBe(`${timing?.sizes.n}.2\n`);
  });

  it('blames the model solution when that fails', async () => {
    await expect(slowed({ candidate: quadratic, reference: () => 'threw' })).rejects.toThrow(ReferenceFault);
  });

  it('needs efficiency cases that are generated', async () => {
    expect(await told(() => slowed({ candidate: quadratic, files: PLAIN }))).toMatchInlineSnapshot(
      `"tiny: there are no generated efficiency cases with a model solution, so that there is nothing to scale."`,
    );
  });
});
