// No timed run profits from an earlier one: through the whole judge and a real worker, with times that the test chooses, so that a case is
// run as often as ever happens.
import { afterAll, describe, expect, it } from 'vitest';
import { check } from '../../judge/checkers/index.ts';
import { MAX_PAIRS_NOISY } from '../../judge/efficiency/decision.ts';
import { judge } from '../../judge/judge.ts';
import type { Problem, TestCase } from '../../judge/problem.ts';
import { createPool } from '../../judge/sandbox/pool.ts';
import type { Sandbox, SandboxWorker } from '../../judge/sandbox/sandbox.ts';

const pool = createPool(1);
afterAll(() => pool.close());

/**
 * Looks for an answer wherever an earlier run may have left one, in all places that it can reach, and leaves one. It gives away that it found
 * one: its output is then wrong.
 */
const STORES = `
const places = [globalThis, Object.prototype, Array.prototype, Function.prototype, String.prototype, Map.prototype, Promise, Math, JSON, Symbol,
  Reflect, RegExp, Intl, Date, Error, process, process.env, console, require, require('fs'), require('util'), require.cache ?? {}, module, exports];
const key = 'answer of an earlier run';
function wasWritten() { try { return require('fs').readFileSync('/tmp/answer', 'utf8') === 'left'; } catch { return false; } }
const found = places.some((place) => Object.hasOwn(place, key)) || RegExp.$1 === 'left' || Error.stackTraceLimit === 7 || wasWritten();
for (const place of places) Reflect.defineProperty(place, key, { value: 1, configurable: true });
/(left)/.exec('left');
Error.stackTraceLimit = 7;
try { require('fs').writeFileSync('/tmp/answer', 'left'); } catch {}
`;
const SOURCES = {
  stdio: `${STORES}
const [a, b] = require('fs').readFileSync(0, 'utf8').split(' ').map(Number);
console.log(found ? 'found' : a + b);`,
  function: `${STORES}
const memory = (globalThis.memory ??= new Map());
function solution(a, b) {
  const known = found || memory.has(a);
  memory.set(a, a + b);
  return known ? -1 : a + b;
}`,
} as const;
const REFERENCES = {
  stdio: "const [a, b] = require('fs').readFileSync(0, 'utf8').split(' ').map(Number); console.log(a + b);",
  function: 'const solution = (a, b) => a + b;',
} as const;

/** The real runs, with times that keep the decision open: both programs take as long, and the machine seems noisy. */
function withTimes(sandbox: Sandbox, seen: string[]): Sandbox {
  const timed = (worker: SandboxWorker): SandboxWorker => ({
    ...worker,
    run: async (request) => {
      const run = await worker.run(request);
      seen.push(request.program.file);
      return { ...run, measurement: { ...run.measurement, cpuMs: 100 } };
    },
  });
  return { ...sandbox, lease: (use) => sandbox.lease((worker) => use(timed(worker))) };
}

function sumProblem(mode: keyof typeof SOURCES): Problem {
  const int = { type: 'int' } as const;
  const params = [
    { name: 'a', ...int },
    { name: 'b', ...int },
  ];
  const input = mode === 'stdio' ? '20 22\n' : '20\n22\n';
  const load = async () => ({ id: `stored-${mode}`, input, answer: '42\n' });
  const testCase: TestCase = { name: '1', args: [], checkerArgs: [], fullFeedback: true, load };
  return {
    slug: 'sum',
    name: { en: 'Sum' },
    hash: 'sum',
    mode: mode === 'stdio' ? { kind: 'stdio' } : { kind: 'function', signature: { params, returns: 'int' } },
    scoring: false,
    limits: { timeMs: 2000, memoryMiB: 128, outputKiB: 64, sourceKiB: 64 },
    checker: { kind: 'exact' },
    efficiency: { timesReference: 1, floorMs: 0 },
    references: [{ file: 'reference.js', language: 'javascript', text: REFERENCES[mode] }],
    groups: [
      {
        name: 'efficiency',
        efficiency: true,
        maxScore: 1,
        aggregation: 'pass-fail',
        requirePass: [],
        cases: [testCase],
      },
    ],
    secret: { maxScore: 1, aggregation: 'pass-fail' },
  };
}

async function judgeOften(mode: keyof typeof SOURCES, source: string) {
  const seen: string[] = [];
  const problem = sumProblem(mode);
  const submission = { file: 'candidate.js', language: 'javascript', source } as const;
  const report = await judge(submission, problem, {
    sandbox: withTimes(pool, seen),
    engine: { olsol: 'test', node: process.versions.node, platform: process.platform },
    now: () => new Date(0),
    readLoad: () => ({ totalTicks: 0, stealTicks: 0, running: 9, cores: 1 }),
    check: async (files) => check('exact', problem.mode, files),
  });
  const [result] = report.groups.flatMap((group) => group.cases);
  return { verdict: result?.verdict, reason: result?.reason?.code, runs: seen.length };
}

describe('an answer that an efficiency case has stored is not there in its next run', () => {
  it.each(['stdio', 'function'] as const)('%s', async (mode) => {
    const expected = { verdict: 'AC', reason: 'withheld', runs: 2 * MAX_PAIRS_NOISY };
    expect(await judgeOften(mode, SOURCES[mode])).toEqual(expected);
  });
  it('and one that was found would show', async () => {
    const planted = `Object.prototype['answer of an earlier run'] = 1;${SOURCES.stdio}`;
    expect(await judgeOften('stdio', planted)).toMatchObject({ verdict: 'WA', runs: 2 });
  });
});
