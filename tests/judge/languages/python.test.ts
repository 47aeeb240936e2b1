// Python as candidates write it: how they read and print, how it ends, what a function may take and give, and that runs share nothing.
import { afterAll, describe, expect, it } from 'vitest';
import { createPool } from '../../../judge/sandbox/pool.ts';
import type { Entry } from '../../../judge/sandbox/sandbox.ts';
import { compileIn, endOf, outputIn, programIn, runIn, runProgram } from '../sandbox/program-runner.ts';
import { entryOf } from './signatures.ts';

const sandbox = createPool(1);
afterAll(() => sandbox.close());

const language = 'python';

async function check(source: string, expected: string, input = ''): Promise<void> {
  expect(await outputIn(sandbox, { source, language, input })).toBe(expected);
}

describe('reads standard input', () => {
  const SUMS: Readonly<Record<string, string>> = {
    'by input()': 'a, b = map(int, input().split())\nprint(a + b)',
    'by sys.stdin.readline': 'import sys\ninput = sys.stdin.readline\na, b = map(int, input().split())\nprint(a + b)',
    'by sys.stdin.read': 'import sys\nprint(sum(map(int, sys.stdin.read().split())))',
    'by sys.stdin.buffer': 'import sys\nprint(sum(map(int, sys.stdin.buffer.read().split())))',
    'by iteration': 'import sys\nfor line in sys.stdin:\n    print(sum(map(int, line.split())))',
    'by open(0)': 'print(sum(map(int, open(0).read().split())))',
    'by os.read': 'import os\nprint(sum(map(int, os.read(0, 100).split())))',
    'by /dev/stdin': "print(sum(map(int, open('/dev/stdin').read().split())))",
  };
  it.each(Object.entries(SUMS))('%s', (_, source) => check(source, '7\n', '3 4\n'));
  it('and tells of its end', () =>
    expect(runIn(sandbox, { source: 'input()', language })).resolves.toMatchObject({
      outcome: { kind: 'threw', error: { message: 'EOFError: EOF when reading a line', line: 1 } },
    }));
});

describe('prints', () => {
  it('Korean', () => check('print(input()[::-1])', '다나가\n', '가나다\n'));
  it('flushed, without an end, to a stream', () =>
    check("import sys\nprint(1, end=' ', flush=True)\nsys.stdout.write('2')", '1 2'));
  it('what atexit adds', () => check("import atexit\natexit.register(print, 'b')\nprint('a')", 'a\nb\n'));
  it('nothing of standard error into the answer', async () =>
    expect(await runIn(sandbox, { source: "import sys\nprint('x', file=sys.stderr)", language })).toMatchObject({
      outcome: { output: '' },
      printed: 'x\n',
    }));
});

describe('goes deep', () => {
  it('100,000 calls after setrecursionlimit', () =>
    check(
      'import sys\nsys.setrecursionlimit(10**6)\ndef f(n): return 0 if n == 0 else 1 + f(n - 1)\nprint(f(100000))',
      '100000\n',
    ));
  it('in a thread with a larger stack', () =>
    check(
      "import sys, threading\nsys.setrecursionlimit(10**6)\nthreading.stack_size(2**27)\ndef main(): print('in')\nt = threading.Thread(target=main)\nt.start()\nt.join()",
      'in\n',
    ));
  it('through lru_cache', () =>
    check(
      'import sys\nfrom functools import lru_cache\nsys.setrecursionlimit(10**6)\n@lru_cache(None)\ndef f(n): return 0 if n == 0 else 1 + f(n - 1)\nprint(f(15000))',
      '15000\n',
    ));
});

describe('has the standard library', () => {
  const LIBRARY = [
    'import heapq, bisect, collections, itertools, functools, math, re, string, random, operator, copy, sys, os, io, time',
    'import decimal, fractions, statistics, datetime, calendar, enum, dataclasses, typing, json, hashlib, zlib, queue, array',
    'from collections import *\nfrom itertools import *\nfrom typing import *',
    'import numbers, cmath, struct, textwrap, pprint, contextlib, abc, types, inspect, asyncio, unittest, csv, uuid, base64',
  ];
  it.each(LIBRARY)('%s', (source) => check(`${source}\nprint(1)`, '1\n'));
  it('asyncio is no way around', () =>
    check('import math\nfrom decimal import Decimal\nprint(math.isqrt(99), Decimal("0.1") * 3)', '9 0.3\n'));
});

describe('ends', () => {
  async function ends(source: string, expected: object, wallMs = 1500): Promise<void> {
    expect((await runIn(sandbox, { source, language, wallMs, memoryMiB: 128, outputKiB: 64 })).outcome).toMatchObject(
      expected,
    );
  }
  const threw = (message: string, line?: number, column?: number) => ({
    kind: 'threw',
    error: { message, ...(line && { line }), ...(column && { column }) },
  });
  it('with the error, its line and its column', () =>
    ends('def f(x):\n    return 1 // x\nf(0)', threw('ZeroDivisionError: division by zero', 2, 12)));
  it('in the candidate’s line when the library raised it', () =>
    ends(
      "import json\n\njson.loads('x')",
      threw('json.decoder.JSONDecodeError: Expecting value: line 1 column 1 (char 0)', 3),
    ));
  it('with RecursionError', () =>
    ends('def f(n): return f(n + 1)\nf(0)', threw('RecursionError: maximum recursion depth exceeded', 1)));
  it('well with exit code 0', () => ends('import sys\nprint(1)\nsys.exit(0)', { kind: 'returned', output: '1\n' }));
  it('well with exit()', () => ends('print(1)\nexit()', { kind: 'returned', output: '1\n' }));
  it('badly with another', () => ends('import sys\nsys.exit(3)', threw('the program ended with exit code 3')));
  it('by the clock', () => ends('while True: pass', { kind: 'timed-out' }, 500));
  it('by the clock, whatever it catches', () =>
    ends('while True:\n  try:\n    while True: pass\n  except BaseException: pass', { kind: 'timed-out' }, 500));
  it('for want of memory', () => ends('a = []\nwhile True: a.append(bytearray(10**6))', { kind: 'out-of-memory' }));
  it('with too much output', () => ends("while True: print('x' * 100)", { kind: 'output-limit' }));
  it('with a traceback among what it printed', async () => {
    const { printed } = await runIn(sandbox, { source: 'def f():\n    raise KeyError(1)\nf()', language });
    expect(printed).toBe(
      'Traceback (most recent call last):\n  File "solution.py", line 3, in <module>\n    f()\n' +
        '  File "solution.py", line 2, in f\n    raise KeyError(1)\nKeyError: 1\n',
    );
  });
});

describe('does not compile', () => {
  async function refused(source: string, error: object): Promise<void> {
    expect(await compileIn(sandbox, { source, language })).toEqual({ kind: 'compile-error', error });
  }
  it('with the line and the column', () =>
    refused('x = (1,\nprint(x', { message: "SyntaxError: '(' was never closed", line: 2, column: 6 }));
  it('with a wrong indentation', () =>
    refused('if 1:\nprint(2)', {
      message: "IndentationError: expected an indented block after 'if' statement on line 1",
      line: 2,
      column: 1,
    }));
  it('nested too deeply', async () =>
    expect(await compileIn(sandbox, { source: `x = ${'('.repeat(5000)}1${')'.repeat(5000)}`, language })).toMatchObject(
      {
        kind: 'compile-error',
      },
    ));
});

describe('function mode', () => {
  async function calls(source: string, entry: Entry, input: string, expected: string): Promise<void> {
    expect(await outputIn(sandbox, { source, language, entry, input })).toBe(expected);
  }
  const SUM = entryOf(['int[]', 'int'], 'int[]');
  const BODY = 'return [x + k for x in a]';
  const WAYS: Readonly<Record<string, string>> = {
    'a function': `def solution(a, k): ${BODY}`,
    'a lambda': 'solution = lambda a, k: [x + k for x in a]',
    'a method of class Solution': `class Solution:\n  def solution(self, a, k): ${BODY}`,
    'the only public method of class Solution': `class Solution:\n  def addAll(self, a: list[int], k: int): ${BODY}`,
    'a tuple': 'def solution(a, k): return tuple(x + k for x in a)',
  };
  it.each(Object.entries(WAYS))('%s', (_, source) => calls(source, SUM, '[1,2]\n10\n', '[11,12]'));
  it('numbers with a fraction are floats, whole ones too', () =>
    calls('def solution(x): return x / 4', entryOf(['double'], 'double'), '2\n', '0.5'));
  it('texts come and go as they are', () =>
    calls('def solution(s): return s[::-1]', entryOf(['string'], 'string'), '"가\\"나"\n', '"나\\"가"'));
  it('truth values, large numbers, nothing in a list', () =>
    calls('def solution(a): return [len(a) == 0]', entryOf(['long[][]'], 'bool[]'), '[]\n', '[true]'));
  it('what it prints is not its answer', async () =>
    expect(
      await runIn(sandbox, {
        source: "def solution(a):\n  print('x')\n  return a",
        language,
        entry: entryOf(['int'], 'int'),
        input: '1\n',
      }),
    ).toMatchObject({ outcome: { output: '1' }, printed: 'x\n' }));
  it('a set is no answer', () =>
    calls(
      'def solution(a): return {a}',
      entryOf(['int'], 'int[]'),
      '1\n',
      'threw: {"message":"TypeError: `solution` returned a set, which cannot be given as JSON"}',
    ));
  it('without a solution the error says so', () =>
    calls(
      'def solve(a): return a',
      entryOf(['int'], 'int'),
      '1\n',
      'threw: {"message":"NameError: no function `solution` was found: define it, or make it a method of class Solution"}',
    ));
});

describe('a run knows nothing of the one before', () => {
  async function twice(source: string): Promise<void> {
    const program = await programIn(sandbox, { source, language });
    const first = endOf(await runProgram(sandbox, program));
    for (let run = 0; run < 2; run++) expect(endOf(await runProgram(sandbox, program))).toBe(first);
  }
  const LEFT: Readonly<Record<string, string>> = {
    'names in modules': "import math\nprint(getattr(math, 'left', 0))\nmath.left = 1",
    'modules of its own':
      "import sys, types\nprint('left' in sys.modules)\nsys.modules['left'] = types.ModuleType('left')",
    'changed built-ins': 'import builtins\nprint(max(1, 2))\nbuiltins.max = min',
    files:
      "import os\nprint(os.listdir('/tmp'), os.listdir('.'))\nopen('/tmp/x', 'w').write('1')\nopen('y', 'w').write('1')",
    'files of the library': "import os\nprint(os.path.exists('/lib/left'))\nopen('/lib/left', 'w').write('1')",
    'random numbers': 'import random\nprint(random.random())',
    'chance of the system': 'import os, uuid\nprint(os.urandom(4), uuid.uuid4())',
    'hashes of texts': "print(hash('left'), {'b', 'a', 'c'})",
    'the working folder': "import os\nprint(os.getcwd())\nos.chdir('/tmp')",
    'the recursion limit': 'import sys\nprint(sys.getrecursionlimit())\nsys.setrecursionlimit(5000)',
    'the environment': "import os\nprint(sorted(os.environ))\nos.environ['LEFT'] = '1'",
    'closed streams': 'import sys, os\nprint(1, flush=True)\nos.close(1)\nos.close(0)',
    'a crash': "import math\nprint(getattr(math, 'left', 0), flush=True)\nmath.left = 1\nraise ValueError",
  };
  it.each(Object.entries(LEFT))('%s', (_, source) => twice(source));
  it('the seed of the run seeds chance', async () => {
    const program = await programIn(sandbox, { source: 'import random\nprint(random.random())', language });
    const [one, two] = [
      await runProgram(sandbox, program, { seed: 1 }),
      await runProgram(sandbox, program, { seed: 2 }),
    ];
    expect(endOf(one)).not.toBe(endOf(two));
  });
});

describe('a metered program', () => {
  /** Counts by line. */
  async function counts(source: string, input = ''): Promise<Readonly<Record<number, number>>> {
    const program = await programIn(sandbox, { source, language, metered: true });
    const { counts = [] } = await runProgram(sandbox, program, { input });
    return Object.fromEntries((program.units ?? []).map(({ steps }, i) => [steps[0]?.[0], counts[i]]));
  }
  it('counts how often each line begins', async () =>
    expect(await counts('n = 3\nfor i in range(n):\n    if i:\n        n += 1\n')).toEqual({ 1: 1, 2: 4, 3: 3, 4: 2 }));
  it('counts the rounds of loops on one line, in comprehensions too', async () => {
    const {
      1: list,
      2: sum,
      4: loop,
    } = await counts('a = [x for x in range(100)]\nb = sum(x for x in a for y in a)\ni = 0\nwhile i < 50: i += 1\n');
    expect([list, sum, loop].map((count = 0) => Math.round(count / 10) * 10)).toEqual([100, 10_100, 50]);
  });
  it('counts the same again', async () => {
    const source = 'import random\nfor x in {random.random() for _ in range(9)}:\n    if x < 0.5: print(x)\n';
    expect(await counts(source)).toEqual(await counts(source));
  });
  it('knows the loops around a line, and functions that call themselves', async () => {
    const { units } = await programIn(sandbox, {
      source: 'def f(n):\n    for i in range(n):\n        f(i)\nf(2)\n',
      language,
      metered: true,
    });
    expect(units?.[2]).toEqual({ kind: 'block', steps: [[3, 1]], loops: [[2, 3]], within: 'f', isRecursive: true });
    expect(units?.[3]).toEqual({ kind: 'block', steps: [[4, 1]], loops: [], isRecursive: false });
  });
  it('does what the plain one does', async () => {
    const source = 'def solution(a): return sorted(x * 2 for x in a)';
    const entry = entryOf(['int[]'], 'int[]');
    expect(await outputIn(sandbox, { source, language, entry, input: '[3,1]\n', metered: true })).toBe('[2,6]');
  });
});
