// How much work each program must do on this machine, so that its true ratio is known.
import { median } from '../../../judge/efficiency/decision.ts';
import type { Problem, Source } from '../../../judge/problem.ts';
import { requestFor } from '../../../judge/run-request.ts';
import type { SandboxWorker } from '../../../judge/sandbox/sandbox.ts';
import { problemOf, programOf } from './programs.ts';

/** A run of `rounds` rounds takes fixedMs + rounds * roundMs of CPU, warm-up included. */
export type Calibration = { readonly kernel: string; readonly fixedMs: number; readonly roundMs: number };

/** What the references take. */
const REFERENCE_MS = 50;
const SCALES = [0.5, 1, 2];
const RUNS = 9;

/** Rounds of the reference, and of a candidate that takes so many times as long, start of the program included. */
export function roundsFor({ fixedMs, roundMs }: Calibration, ratio: number): number {
  return Math.max(1, Math.round((ratio * REFERENCE_MS - fixedMs) / roundMs));
}

export async function calibrate(worker: SandboxWorker, kernel: string): Promise<Calibration> {
  const problem = problemOf(kernel, programOf(kernel, 1, 'reference.js'));
  const cpuMs = (rounds: number) => runMs(worker, problem, programOf(kernel, rounds, 'calibration.js'));
  let rounds = 16;
  while ((await cpuMs(rounds)) < REFERENCE_MS / 2) rounds *= 2;
  const middle = Math.round((rounds * REFERENCE_MS) / (await cpuMs(rounds)));
  const scales = SCALES.map((scale) => ({ rounds: Math.round(middle * scale), ms: [] as number[] }));
  for (let run = 0; run < RUNS; run++) {
    for (const scale of scales) scale.ms.push(await cpuMs(scale.rounds));
  }
  return { kernel, ...lineThrough(scales.map((scale) => [scale.rounds, median(scale.ms)])) };
}

/** CPU milliseconds of one run in a fresh isolate. */
async function runMs(worker: SandboxWorker, problem: Problem, source: Source): Promise<number> {
  const compiled = await worker.compile(source);
  if (compiled.kind !== 'program') throw new Error(compiled.error.message);
  const testCase = problem.groups[0]?.cases[0];
  if (testCase === undefined) throw new Error('the problem has no case');
  const data = await testCase.load('javascript');
  const { outcome, measurement } = await worker.run(requestFor(problem, testCase, data, compiled.program, 20_000));
  if (outcome.kind !== 'returned') throw new Error(`${source.file}: ${JSON.stringify(outcome)}`);
  return measurement.cpuMs;
}

/** By least squares of relative errors, so that short and long runs count alike. */
function lineThrough(points: readonly (readonly [rounds: number, ms: number])[]) {
  let [w, wx, wy, wxx, wxy] = [0, 0, 0, 0, 0];
  for (const [x, y] of points) {
    const weight = 1 / (y * y);
    w += weight;
    wx += weight * x;
    wy += weight * y;
    wxx += weight * x * x;
    wxy += weight * x * y;
  }
  const roundMs = (w * wxy - wx * wy) / (w * wxx - wx * wx);
  return { fixedMs: (wy - roundMs * wx) / w, roundMs };
}
