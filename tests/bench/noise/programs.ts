// Programs that do a chosen amount of one kernel's work, and the problem in memory whose efficiency case they are judged on.
import { check } from '../../../judge/checkers/index.ts';
import type { Surroundings } from '../../../judge/judging.ts';
import { readLoad } from '../../../judge/machine-load.ts';
import type { Problem, Source, TestCase } from '../../../judge/problem.ts';
import type { Sandbox } from '../../../judge/sandbox/sandbox.ts';
import { KERNELS } from './kernels.ts';

/** What every program reads: the same numbers each time, in no order. */
const NUMBERS: readonly number[] = Array.from({ length: 8000 }, (_, i) => Math.imul(i + 1, 0x9e3779b1) >>> 12);
const INPUT = `${NUMBERS.join(' ')}\n`;

/** A program that does `rounds` rounds and prints the value of the first, so that all amounts of work have one answer. */
export function programOf(kernel: string, rounds: number, file: string): Source {
  const text = `const make = ${kernelOf(kernel).toString()};
const work = make(require('fs').readFileSync(0, 'utf8').split(' ').map(Number));
const first = work(0);
let rest = 0;
for (let round = 1; round < ${rounds}; round++) rest += work(round);
console.log(Number.isNaN(rest) ? rest : first);
`;
  return { file, language: 'javascript', text };
}

function kernelOf(name: string) {
  const kernel = KERNELS[name];
  if (kernel === undefined) throw new Error(`there is no kernel '${name}'`);
  return kernel;
}

/** One efficiency case whose limit is the reference's own time. */
export function problemOf(kernel: string, reference: Source): Problem {
  const answer = `${kernelOf(kernel)(NUMBERS)(0)}\n`;
  const testCase: TestCase = {
    name: '1',
    args: [],
    checkerArgs: [],
    fullFeedback: false,
    load: async () => ({ id: 'noise', input: INPUT, answer }),
  };
  return {
    slug: kernel,
    name: { en: kernel },
    hash: '',
    mode: { kind: 'stdio' },
    scoring: false,
    limits: { timeMs: 10_000, memoryMiB: 512, outputKiB: 64, sourceKiB: 64 },
    checker: { kind: 'tokens' },
    efficiency: { timesReference: 1, floorMs: 0 },
    references: [reference],
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

export function surroundings(sandbox: Sandbox): Surroundings {
  return {
    sandbox,
    check: async (files) => check('tokens', { kind: 'stdio' }, files),
    engine: { olsol: 'bench', node: process.versions.node, platform: process.platform },
    now: () => new Date(),
    readLoad,
  };
}
