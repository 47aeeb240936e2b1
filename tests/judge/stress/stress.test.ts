import { describe, expect, it } from 'vitest';
import type { ProblemPackage } from '../../../judge/bank/index.ts';
import type { Problem } from '../../../judge/problem.ts';
import { fakeSandbox } from '../../../judge/sandbox/fake.ts';
import type { RunRequest } from '../../../judge/sandbox/sandbox.ts';
import type { Outcome } from '../../../judge/schema/outcome.ts';
import { type StressSetting, type StressStep, stress } from '../../../judge/stress/stress.ts';
import type { Attempt } from '../../../judge/stress/supply.ts';
import { ReferenceFault } from '../../../judge/stress/trial.ts';
import { type Files, OURS, PLAIN, read, temporary, told } from '../bank/packages.ts';
import { tinyProblem } from '../tiny-problem.ts';

/** What a program gives for a number: an output, or how it ends. */
type Doubling = (n: number) => number | Outcome;
type Scene = {
  readonly files?: Files;
  readonly reference?: Doubling;
  readonly legal?: (n: number) => boolean;
  readonly compiles?: boolean;
  readonly setting?: Partial<StressSetting>;
};

const WITHOUT_SAMPLE: Files = { 'data/sample/1.in': undefined, 'data/sample/1.ans': undefined };
const NO_SAMPLE: Files = { ...OURS, ...WITHOUT_SAMPLE };

const RIGHT: Doubling = (n) => 2 * n;

function run(request: RunRequest, program: Doubling) {
  const given = program(Number(request.input.texts[0]));
  const outcome: Outcome = typeof given === 'number' ? { kind: 'returned', output: String(given) } : given;
  const cpuMs = outcome.kind === 'timed-out' ? request.limits.wallMs : 1;
  return { outcome, measurement: { cpuMs, wallMs: cpuMs, peakMiB: 1 }, printed: '' };
}

/** The generator gives its `n`; a number is an input. */
function workshopOf(legal: (n: number) => boolean, request: RunRequest) {
  const order: { attempts: Attempt[] } = JSON.parse(request.input.texts[0] ?? '');
  const made = order.attempts.map((one) => {
    const text = one.kind === 'made' ? `${one.args.n}\n` : one.text;
    return legal(Number(text)) ? { text } : { refused: 'the validator says no' };
  });
  return { kind: 'returned' as const, output: JSON.stringify(made) };
}

async function stressed(candidate: Doubling, scene: Scene = {}) {
  const { files = OURS, reference = RIGHT, legal = (n) => n >= 1, compiles = true, setting } = scene;
  const pkg: ProblemPackage = await read(files);
  const problem: Problem = tinyProblem({ mode: pkg.mode, checker: { kind: 'exact' } });
  const toolbox = fakeSandbox({
    run: (request) =>
      request.program.file === 'stress'
        ? { ...run(request, RIGHT), outcome: workshopOf(legal, request) }
        : run(request, reference),
  });
  const sandbox = fakeSandbox({
    run: (request) => run(request, candidate),
    ...(!compiles && { compile: () => ({ kind: 'compile-error', error: { message: 'no', line: 2 } }) }),
  });
  const steps: StressStep[] = [];
  const whole: StressSetting = {
    pkg,
    problem,
    candidate: { file: 'my.js', language: 'javascript', text: 'candidate' },
    sandbox,
    tools: { sandbox: toolbox, cache: temporary() },
    seed: 1,
    mostTests: 200,
    searchMs: 60_000,
    now: () => 0,
    isStopped: () => false,
    onStep: (step) => steps.push(step),
    ...setting,
  };
  return { result: await stress(whole), steps, sandbox, toolbox };
}

/** The verdict and the smallest input. */
async function check(candidate: Doubling, expected: readonly [string, string] | undefined, scene?: Scene) {
  const { result } = await stressed(candidate, scene);
  const found = result.kind === 'found' ? result.found : undefined;
  expect(found && [found.failure.conclusion.verdict, found.failure.data.input]).toEqual(expected);
}

const THREW: Outcome = { kind: 'threw', error: { message: 'Error: no' } };

describe('stress', () => {
  it('finds no difference in a solution that is right', async () => {
    await check(RIGHT, undefined);
  });

  it('finds the smallest input with a wrong answer, with the answer that was expected', async () => {
    const { result } = await stressed((n) => (n >= 5 ? 0 : 2 * n));
    expect(result).toMatchObject({
      kind: 'found',
      found: {
        isProven: true,
        isSmallest: true,
        failure: { data: { input: '5\n', answer: '10\n' }, conclusion: { verdict: 'WA' } },
      },
    });
  });

  it('keeps the kind of the failure while shrinking', async () => {
    let hasThrown = false;
    const otherwise: Doubling = (n) => {
      hasThrown ||= n >= 7;
      // Once it has failed, smaller inputs fail as well, but otherwise.
      return n >= 7 ? THREW : hasThrown ? 0 : 2 * n;
    };
    await check(otherwise, ['RE', '7\n']);
    await check((n) => (n >= 5 ? { kind: 'out-of-memory' } : 2 * n), ['MLE', '5\n']);
    await check((n) => (n >= 5 ? { kind: 'output-limit' } : 2 * n), ['OLE', '5\n']);
  });

  it('shrinks a program that hangs with short runs, and confirms the end with the whole limit', async () => {
    const hangs: Doubling = (n) => (n >= 5 ? { kind: 'timed-out' } : 2 * n);
    const { result, sandbox, steps } = await stressed(hangs);
    expect(result).toMatchObject({ found: { failure: { data: { input: '5\n' }, limitMs: 1000 } } });
    // What was given little time only is not told as a failure.
    expect(steps.filter(({ kind }) => kind === 'found')).toHaveLength(1);
    const walls = sandbox.requests
      .filter(({ input }) => Number(input.texts[0]) >= 5)
      .map(({ limits }) => limits.wallMs);
    expect(walls.at(-1)).toBe(walls[0]);
    expect(Math.max(...walls.slice(1, -1))).toBeLessThan((walls[0] ?? 0) / 2);
  });

  it('tries nothing that the validators refuse', async () => {
    const { sandbox } = await stressed((n) => (n % 7 === 0 ? 0 : 2 * n), { legal: (n) => n % 2 === 1 && n > 0 });
    const tried = sandbox.requests.map(({ input }) => Number(input.texts[0]));
    expect(tried.length).toBeGreaterThan(3);
    // The sample is filed, not made.
    expect(tried.slice(1).every((n) => n % 2 === 1)).toBe(true);
  });

  it('tries the sample first, and no secret input as it is', async () => {
    const { sandbox } = await stressed(RIGHT);
    const tried = sandbox.requests.map(({ input }) => input.texts[0]);
    expect(tried[0]).toBe('1\n');
    expect(tried).not.toContain('2\n');
  });

  it('compiles every program once, and runs the candidate in its own sandbox alone', async () => {
    const { sandbox, toolbox } = await stressed(RIGHT);
    expect(new Set(sandbox.requests.map(({ program }) => program.file))).toEqual(new Set(['my.js']));
    expect(new Set(toolbox.requests.map(({ program }) => program.file))).toEqual(
      new Set(['stress', 'accepted/fast.js']),
    );
  });

  it('says that a solution does not compile', async () => {
    const { result, sandbox } = await stressed(RIGHT, { compiles: false });
    expect(result).toEqual({ kind: 'compile-error', error: { message: 'no', line: 2 } });
    expect(sandbox.requests).toEqual([]);
  });

  it('tells of each smaller failure, so that it can be saved when somebody stops the program', async () => {
    const { steps } = await stressed((n) => (n >= 5 ? 0 : 2 * n), { legal: (n) => n >= 5 });
    const found = steps.flatMap((step) => (step.kind === 'found' ? [Number(step.found.failure.data.input)] : []));
    expect(found.length).toBeGreaterThan(1);
    expect(found).toEqual(found.toSorted((a, b) => b - a));
  });

  it('stops shrinking at once when it is told to', async () => {
    let isStopped = false;
    const onStep = (step: StressStep) => {
      isStopped ||= step.kind === 'found';
    };
    const setting = { onStep, isStopped: () => isStopped };
    const { result } = await stressed((n) => (n >= 5 ? 0 : 2 * n), { legal: (n) => n >= 5, setting });
    expect(result).toMatchObject({ kind: 'found', found: { isSmallest: false, trials: 0 } });
  });

  it('keeps the bounds on tests and on time', async () => {
    const few = await stressed(RIGHT, { setting: { mostTests: 3 } });
    expect(few.result).toMatchObject({ kind: 'none', tests: 3, isExhausted: false });
    let ms = 0;
    const timed = await stressed(RIGHT, { setting: { searchMs: 50, now: () => ms++ } });
    expect(timed.result).toMatchObject({ kind: 'none', isExhausted: false });
    expect(timed.sandbox.requests.length).toBeLessThan(60);
  });

  it('says plainly when nothing is legal, or nothing can be made', async () => {
    expect(await told(() => stressed(RIGHT, { files: NO_SAMPLE, legal: () => false }))).toMatchInlineSnapshot(
      `"tiny: none of 960 small inputs was legal; the last one: the validator says no. A generated case with small arguments, or a small hand-written one, would help."`,
    );
    const large = { ...PLAIN, ...WITHOUT_SAMPLE, 'data/secret/1.in': `${'1 '.repeat(3000)}1\n` };
    expect(await told(() => stressed(RIGHT, { files: large }))).toMatchInlineSnapshot(
      `"tiny: there are neither generators nor small hand-written inputs to make tests from."`,
    );
  });

  it('blames the model solution when that fails, and hands out the input', async () => {
    const fault = stressed(RIGHT, { reference: (n) => (n === 3 ? THREW : 2 * n) });
    await expect(fault).rejects.toThrow(ReferenceFault);
    await expect(fault).rejects.toMatchObject({ file: 'accepted/fast.js', input: '3\n' });
  });
});

describe('stress of a plain package', () => {
  const ECHO: Files = { ...PLAIN, 'data/sample/1.in': '5\n', 'data/sample/1.ans': '10\n', 'data/secret/1.in': '90\n' };

  it('makes inputs that look like the filed ones, and says that they are not proved', async () => {
    const { result, sandbox } = await stressed((n) => (n >= 7 ? 0 : 2 * n), { files: ECHO });
    expect(result).toMatchObject({ found: { isProven: false, failure: { data: { input: '7\n' } } } });
    for (const { input } of sandbox.requests) expect(input.texts[0]).toMatch(/^\d{1,2}\n$/);
  });

  it('takes an accepted solution for the model, and no failure of it for a fault', async () => {
    const { result, toolbox } = await stressed(RIGHT, { files: ECHO, reference: (n) => (n === 8 ? THREW : 2 * n) });
    expect(result).toMatchObject({ kind: 'none', isProven: false });
    expect(toolbox.requests[0]?.program.file).toBe('accepted/echo.js');
  });

  it('needs something to compare with', async () => {
    const files = {
      ...ECHO,
      'submissions/accepted/echo.js': undefined,
      'submissions/accepted/echo.kt': 'fun main() {}\n',
    };
    expect(await told(() => stressed(RIGHT, { files }))).toMatchInlineSnapshot(
      `"tiny: there is no accepted submission in a language that runs here to compare with."`,
    );
  });
});
