// The one problem that all attacks hand solutions in for: the sum of two numbers, as a whole program or as a function.
import { check } from '../../judge/checkers/index.ts';
import { judge } from '../../judge/judge.ts';
import type { Problem, TestCase } from '../../judge/problem.ts';
import type { Sandbox } from '../../judge/sandbox/sandbox.ts';
import type { Language } from '../../judge/schema/language.ts';
import type { Report } from '../../judge/schema/report.ts';
import type { Attack } from './attack-files.ts';

type Mode = Attack['mode'];

const SHORT_MS = 150;
const ENOUGH_MS = 1500;

const SCRIPT = {
  stdio: "const [a, b] = require('fs').readFileSync(0, 'utf8').split(' ').map(Number); console.log(a + b);",
  function: 'function solution(a, b) { return a + b; }',
};

/** Solves the problem in every language and in both modes. */
export const GOOD: Readonly<Record<Language, Readonly<Record<Mode, string>>>> = {
  javascript: SCRIPT,
  typescript: SCRIPT,
  python: {
    stdio: 'a, b = map(int, input().split())\nprint(a + b)\n',
    function: 'def solution(a, b):\n    return a + b\n',
  },
  cpp: {
    stdio: '#include <iostream>\nint main() { int a, b; std::cin >> a >> b; std::cout << a + b << "\\n"; }\n',
    function: 'int solution(int a, int b) { return a + b; }\n',
  },
  c: {
    stdio:
      '#include <stdio.h>\nint main(void) { int a, b; scanf("%d %d", &a, &b); printf("%d\\n", a + b); return 0; }\n',
    function: 'int solution(int a, int b) { return a + b; }\n',
  },
};

export function judgeSum(
  sandbox: Sandbox,
  attack: Pick<Attack, 'file' | 'language' | 'source' | 'mode' | 'cases'> & Partial<Pick<Attack, 'expected'>>,
): Promise<Report> {
  const { file, language, source, mode, cases, expected } = attack;
  // Who is to run out of time need not wait long for it; who is not has enough of it on a busy machine as well.
  const timeMs = expected?.includes('TLE') ? SHORT_MS : ENOUGH_MS;
  const problem = sumProblem(mode, cases, timeMs);
  return judge({ file, language, source }, problem, {
    sandbox,
    engine: { olsol: 'test', node: process.versions.node, platform: process.platform },
    now: () => new Date(0),
    check: async (files) => check('exact', problem.mode, files),
  });
}

const int = { type: 'int' } as const;

function sumProblem(mode: Mode, cases: number, timeMs: number): Problem {
  const signature = {
    params: [
      { name: 'a', ...int },
      { name: 'b', ...int },
    ],
    returns: 'int',
  } as const;
  return {
    slug: 'sum',
    name: { en: 'Sum' },
    hash: 'sum',
    mode: mode === 'stdio' ? { kind: 'stdio' } : { kind: 'function', signature },
    scoring: false,
    limits: { timeMs, memoryMiB: 128, outputKiB: 256, sourceKiB: 1024 },
    checker: { kind: 'exact' },
    efficiency: { timesReference: 3, floorMs: 50 },
    references: [],
    groups: [
      {
        name: 'sample',
        efficiency: false,
        maxScore: 0,
        aggregation: 'sum',
        requirePass: [],
        cases: Array.from({ length: cases }, (_, i) => sumCase(mode, 1000 + i)),
      },
    ],
    secret: { maxScore: 1, aggregation: 'sum' },
  };
}

function sumCase(mode: Mode, a: number): TestCase {
  const b = 4711;
  const input = mode === 'stdio' ? `${a} ${b}\n` : `${a}\n${b}\n`;
  const data = { id: `${mode}-${a}`, input, answer: `${a + b}\n` };
  return { name: `case-${a}`, args: [], checkerArgs: [], fullFeedback: true, load: async () => data };
}
