// No timed run profits from an earlier one: through the whole judge and a real worker, with times that the test chooses, so that a case is
// run as often as ever happens.
import { afterAll, describe, expect, it } from 'vitest';
import { check } from '../../judge/checkers/index.ts';
import { MAX_PAIRS_NOISY } from '../../judge/efficiency/decision.ts';
import { judge } from '../../judge/judge.ts';
import { fileNameOf } from '../../judge/languages/languages.ts';
import type { Problem, TestCase } from '../../judge/problem.ts';
import { createPool } from '../../judge/sandbox/pool.ts';
import type { Sandbox, SandboxWorker } from '../../judge/sandbox/sandbox.ts';
import { GOOD } from './sum-problem.ts';

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

/** The same in Python: modules and built-ins, files and their times and numbers, caches, hooks. */
const PYTHON_STORES = `
import atexit, builtins, collections, functools, gc, json, math, os, random, re, sys, threading, typing, warnings
KEY = 'answer_of_an_earlier_run'
places = [builtins, collections, functools, gc, json, math, os, random, re, sys, threading, typing, warnings, sys.implementation]
found = any(hasattr(place, KEY) for place in places) or KEY in sys.modules or KEY in os.environ or bool(gc.callbacks)
found |= any(one.__name__ == KEY for one in object.__subclasses__()) or sys.getrecursionlimit() == 4711
for place in places:
    setattr(place, KEY, 1)
sys.modules[KEY] = type(KEY, (), {})
os.environ[KEY] = '1'
gc.callbacks.append(lambda *_: None)
sys.setrecursionlimit(4711)
for folder in ('/tmp', '/home/pyodide', '/judge'):
    found |= os.path.exists(folder + '/kept') or os.stat(folder).st_mtime == 4711
    open(folder + '/kept', 'w').close()
    found |= os.stat(folder + '/kept').st_ino > 20_000
    os.utime(folder, (4711, 4711))
found |= os.path.exists('/home/kept')
os.rename('/tmp/kept', '/home/kept')
`;

/** And in C++: static data, memory that is not cleared, files. */
const CPP_STORES = `
#include <bits/stdc++.h>
static int calls;
static volatile unsigned mark = 0x0ddba11;
static bool found() {
  bool found = calls++ > 0 || std::ifstream("kept") || std::ifstream("feedback/kept") || getenv("KEPT");
  std::ofstream("kept") << 1;
  std::ofstream("feedback/kept") << 1;
  setenv("KEPT", "1", 1);
  volatile unsigned* fresh = (volatile unsigned*)malloc(1 << 20);
  for (int i = 0; i < 1 << 18; i++) {
    found |= fresh[i] == mark;
    fresh[i] = mark;
  }
  return found;
}
`;

type Mode = 'stdio' | 'function';
type Programs = Readonly<Record<'stores' | 'plants' | 'reference', Readonly<Record<Mode, string>>>>;

const PROGRAMS: Readonly<Record<'javascript' | 'python' | 'cpp', Programs>> = {
  javascript: programs({
    stores: {
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
    },
    plant: "Object.prototype['answer of an earlier run'] = 1;",
    reference: GOOD.javascript,
  }),
  python: programs({
    stores: {
      stdio: `${PYTHON_STORES}
a, b = map(int, input().split())
print('found' if found else a + b)`,
      function: `${PYTHON_STORES}
memory = builtins.__dict__.setdefault('memory', {})
@functools.cache
def calls(): return []
def solution(a, b, seen=[]):
    known = bool(found or a in memory or seen or calls())
    memory[a] = a + b
    seen.append(1)
    calls().append(1)
    return -1 if known else a + b`,
    },
    plant: 'import sys\nsys.answer_of_an_earlier_run = 1\n',
    reference: GOOD.python,
  }),
  cpp: programs({
    stores: {
      stdio: `${CPP_STORES}
int main() {
  int a, b;
  std::cin >> a >> b;
  std::cout << (found() ? -1 : a + b) << "\\n";
}`,
      function: `${CPP_STORES}
int solution(int a, int b) {
  static std::map<int, int> memory;
  return found() || memory.count(a) ? -1 : memory[a] = a + b;
}`,
    },
    plant: '#include <cstdlib>\nstatic int planted = setenv("KEPT", "1", 1);\n',
    reference: GOOD.cpp,
  }),
};
const LANGUAGES = ['javascript', 'python', 'cpp'] as const;

function programs(given: Pick<Programs, 'stores' | 'reference'> & { readonly plant: string }): Programs {
  const { stores, reference, plant } = given;
  return { stores, reference, plants: { stdio: plant + stores.stdio, function: plant + stores.function } };
}

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

function sumProblem(mode: Mode, language: keyof typeof PROGRAMS): Problem {
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
    limits: { timeMs: 2000, memoryMiB: 256, outputKiB: 64, sourceKiB: 64 },
    checker: { kind: 'exact' },
    efficiency: { timesReference: 1, floorMs: 0 },
    references: [{ file: fileNameOf(language), language, text: PROGRAMS[language].reference[mode] }],
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

async function judgeOften(mode: Mode, language: keyof typeof PROGRAMS, source: string) {
  const seen: string[] = [];
  const problem = sumProblem(mode, language);
  const submission = { file: fileNameOf(language), language, source };
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

describe.each(LANGUAGES)(
  'in %s an answer that an efficiency case has stored is not there in its next run',
  (language) => {
    const { stores, plants } = PROGRAMS[language];
    it.each(['stdio', 'function'] as const)(
      '%s',
      async (mode) => {
        const expected = { verdict: 'AC', reason: 'withheld', runs: 2 * MAX_PAIRS_NOISY };
        expect(await judgeOften(mode, language, stores[mode])).toEqual(expected);
      },
      180_000,
    );
    it('and one that was found would show', async () => {
      expect(await judgeOften('stdio', language, plants.stdio)).toMatchObject({ verdict: 'WA', runs: 2 });
    }, 180_000);
  },
);
