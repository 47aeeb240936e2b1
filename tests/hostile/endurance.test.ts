// Ten thousand runs through one pool leave the host's memory and the number of worker processes where they were.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, expect, it } from 'vitest';
import { createPool } from '../../judge/sandbox/pool.ts';
import type { Program, Sandbox } from '../../judge/sandbox/sandbox.ts';
import { workerProcesses } from './processes.ts';
import { GOOD } from './sum-problem.ts';

const sandbox = createPool(1);
afterAll(() => sandbox.close());

const LIMITS = { wallMs: 10_000, memoryMiB: 128, outputKiB: 256 };

it('10,000 runs leak neither memory of the host nor processes', async () => {
  const program = await compiled(sandbox);
  await runMany(sandbox, program, 2000);
  const before = takeStock();
  await runMany(sandbox, program, 8000);
  const after = takeStock();
  // Together no more than 1 KiB a run; what the engine keeps for itself comes and goes by more than that.
  expect(after.heapMiB - before.heapMiB).toBeLessThan(8);
  expect(after.residentMiB - before.residentMiB).toBeLessThan(96);
  expect(after.processes).toBe(before.processes);
}, 300_000);

async function compiled(pool: Sandbox): Promise<Program> {
  const made = await pool.lease((worker) =>
    worker.compile({ file: 'good.js', language: 'javascript', text: GOOD.javascript.stdio }),
  );
  if (made.kind !== 'program') throw new Error(made.error.message);
  return made.program;
}

/** Each run has an input of its own every ten runs, so that inputs are replaced as well. */
async function runMany(pool: Sandbox, program: Program, count: number): Promise<void> {
  for (let i = 0; i < count; i++) {
    const a = Math.floor(i / 10);
    const input = { id: `sum-${a}`, texts: [`${a} 1\n`] };
    const run = await pool.lease((worker) =>
      worker.run({ program, entry: { kind: 'stdio', args: [] }, input, limits: LIMITS, seed: i }),
    );
    expect(run.outcome).toEqual({ kind: 'returned', output: `${a + 1}\n` });
  }
}

function takeStock(): { heapMiB: number; residentMiB: number; processes: number } {
  setFlagsFromString('--expose-gc');
  const collectGarbage: () => void = runInNewContext('gc');
  collectGarbage();
  const { heapUsed, external, rss } = process.memoryUsage();
  return { heapMiB: (heapUsed + external) / 2 ** 20, residentMiB: rss / 2 ** 20, processes: workerProcesses().length };
}
