// The order for one run of a case: the same for candidate and reference, so that only the program differs.
import { createHash } from 'node:crypto';
import type { CaseData, Problem, TestCase } from './problem.ts';
import type { Program, RunRequest } from './sandbox/sandbox.ts';

export function requestFor(
  problem: Problem,
  testCase: TestCase,
  data: CaseData,
  program: Program,
  wallMs: number,
): RunRequest {
  const { mode, limits } = problem;
  return {
    program,
    entry: mode.kind === 'stdio' ? { kind: 'stdio', args: testCase.args } : mode,
    input: { id: data.id, texts: [data.input] },
    limits: { wallMs, memoryMiB: limits.memoryMiB, outputKiB: limits.outputKiB },
    seed: seedOf(data.id),
  };
}

/** The same input gives the same seed, on every machine. */
export function seedOf(id: string): number {
  return createHash('sha256').update(id).digest().readUInt32LE() & 0x7fffffff;
}
