// What the machine has to say of each labelled program: the receipt's measurements, and the time at a size that none of them reached.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Measured } from '../../../judge/efficiency/receipt.ts';
import { measureProgram } from '../../../judge/measure-growth.ts';
import type { GrowthCourse } from '../../../judge/problem.ts';
import type { Sandbox } from '../../../judge/sandbox/sandbox.ts';
import { isStepped, type Labelled, type Task } from './corpus.ts';

export type Observed = {
  readonly measured: Measured;
  /** CPU milliseconds of all runs that the receipt took. */
  readonly costMs: number;
  /** What a larger size took in truth; absent when it is too large to try. */
  readonly ahead: { readonly n: number; readonly cpuMs: number } | undefined;
};

/** By the name of the program. */
export type Observations = Record<string, Observed>;

const AHEAD = 4;
const LEAST_MS = 5;
const AHEAD_WALL_MS = 8_000;

export async function observe(task: Task, program: Labelled, sandbox: Sandbox): Promise<Observed> {
  const { problem } = task;
  const course = problem.growth as GrowthCourse;
  let costMs = 0;
  const measured = await sandbox.lease((worker) => {
    const counting = {
      ...worker,
      run: async (request: Parameters<typeof worker.run>[0]) => {
        const run = await worker.run(request);
        costMs += run.measurement.cpuMs;
        return run;
      },
    };
    return measureProgram(program.source, { worker: counting, problem, course, tell: () => {} });
  });
  return { measured, costMs, ahead: await timeAhead(task, program, measured, sandbox) };
}

async function timeAhead(task: Task, { source }: Labelled, { timed }: Measured, sandbox: Sandbox) {
  const top = timed.at(-1);
  const sizes = task.problem.growth?.sizes ?? [];
  const largest = sizes.at(-1) ?? 1;
  if (top === undefined || top.cpuMs < LEAST_MS) return undefined;
  const n = Math.min(largest, isStepped(largest) ? top.n + 2 : top.n * AHEAD);
  if (n <= top.n) return undefined;
  return sandbox.lease(async (worker) => {
    const compiled = await worker.compile(source, { mode: task.problem.mode });
    if (compiled.kind === 'compile-error') throw new Error(compiled.error.message);
    const { id, input } = task.input(n);
    const { outcome, measurement } = await worker.run({
      program: compiled.program,
      entry: task.problem.mode.kind === 'function' ? task.problem.mode : { kind: 'stdio', args: [] },
      input: { id, texts: [input] },
      limits: { wallMs: AHEAD_WALL_MS, memoryMiB: 2048, outputKiB: 4096 },
      seed: 1,
    });
    return outcome.kind === 'returned' ? { n, cpuMs: measurement.cpuMs } : undefined;
  });
}

export function keep(file: string, observations: Observations): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(observations));
}

export function kept(file: string): Observations {
  return JSON.parse(readFileSync(file, 'utf8'));
}
