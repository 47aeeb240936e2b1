// What judging costs, as ratios against what a person would do otherwise, in one run on one machine.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPool } from '../../judge/sandbox/pool.ts';
import { usedMiB } from '../../judge/sandbox/process-usage.ts';
import type { Program, RunRequest, Sandbox } from '../../judge/sandbox/sandbox.ts';
import { workerProcesses } from '../hostile/processes.ts';

/** A short test as most are: read a line of numbers, add them, print. */
const SOLUTION = `const fs = require('fs');
const numbers = fs.readFileSync(0, 'utf8').trim().split(' ').map(Number);
let sum = 0;
for (const number of numbers) sum += number;
console.log(sum);
`;
const INPUT = `${Array.from({ length: 1000 }, (_, i) => i * 7919).join(' ')}\n`;
const ROUNDS = 5;
const TESTS = 200;
const SPAWNS = 15;

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] as number;
}

function requestFor(program: Program, id = 'bench'): RunRequest {
  return {
    program,
    entry: { kind: 'stdio', args: [] },
    input: { id, texts: [INPUT] },
    limits: { wallMs: 10_000, memoryMiB: 256, outputKiB: 64 },
    seed: 1,
  };
}

async function compiled(sandbox: Sandbox): Promise<Program> {
  const done = await sandbox.lease((worker) =>
    worker.compile({ file: 'solution.js', language: 'javascript', text: SOLUTION }),
  );
  if (done.kind !== 'program') throw new Error(done.error.message);
  return done.program;
}

/** Milliseconds for `count` runs, as many at once as the pool has workers. */
async function runMs(sandbox: Sandbox, program: Program, count: number): Promise<number> {
  const start = performance.now();
  await Promise.all(
    Array.from({ length: count }, () =>
      sandbox.lease(async (worker) => expectOutput(await worker.run(requestFor(program)))),
    ),
  );
  return performance.now() - start;
}

function expectOutput({ outcome }: Awaited<ReturnType<Parameters<Parameters<Sandbox['lease']>[0]>[0]['run']>>): void {
  if (outcome.kind !== 'returned' || outcome.output.trim() !== EXPECTED)
    throw new Error(`wrong result: ${JSON.stringify(outcome)}`);
}
const EXPECTED = String(
  INPUT.trim()
    .split(' ')
    .map(Number)
    .reduce((sum, one) => sum + one, 0),
);

function spawnMs(file: string, count: number): number {
  const start = performance.now();
  for (let i = 0; i < count; i++) {
    const { stdout } = spawnSync(process.execPath, [file], { input: INPUT, encoding: 'utf8' });
    if (stdout.trim() !== EXPECTED) throw new Error(`wrong result: ${stdout}`);
  }
  return performance.now() - start;
}

/** The same work as one call in this process: what a test costs without any judge. */
function bareMs(count: number): number {
  const program = new Function('require', 'console', SOLUTION);
  const fs = { readFileSync: () => INPUT };
  const start = performance.now();
  for (let i = 0; i < count; i++) program(() => fs, { log: () => {} });
  return (performance.now() - start) / count;
}

async function firstVerdictMs(sandbox: Sandbox): Promise<number> {
  const start = performance.now();
  await runMs(sandbox, await compiled(sandbox), 1);
  return performance.now() - start;
}

/** Of each worker; the launchers in front of them take next to nothing. */
function workerMiB(): number[] {
  return workerProcesses()
    .map(usedMiB)
    .filter((mib) => mib > 20);
}

async function measureThroughput(file: string) {
  const one = createPool(1);
  const two = createPool(2);
  try {
    const program = await compiled(one);
    await Promise.all([runMs(one, program, TESTS), runMs(two, program, TESTS)]);
    const spawned: number[] = [];
    const single: number[] = [];
    const double: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      spawned.push(spawnMs(file, SPAWNS) / SPAWNS);
      single.push((await runMs(one, program, TESTS)) / TESTS);
      double.push((await runMs(two, program, TESTS)) / TESTS);
    }
    const memory = workerMiB();
    return { spawned: median(spawned), single: median(single), double: median(double), memory };
  } finally {
    await Promise.all([one.close(), two.close()]);
  }
}

async function measureStart() {
  const cold: number[] = [];
  const warm: number[] = [];
  const idle: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const pool = createPool(1);
    try {
      cold.push(await firstVerdictMs(pool));
      idle.push(...workerMiB());
      warm.push(await firstVerdictMs(pool));
    } finally {
      await pool.close();
    }
  }
  return { cold: median(cold), warm: median(warm), idle: median(idle) };
}

const folder = mkdtempSync(join(tmpdir(), 'olsol-bench-'));
try {
  const file = join(folder, 'solution.js');
  writeFileSync(file, SOLUTION);
  const bare = median(Array.from({ length: ROUNDS }, () => bareMs(2000)));
  const start = await measureStart();
  const { spawned, single, double, memory } = await measureThroughput(file);
  const ms = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
  const rows: [string, string, string][] = [
    ['a test by `node solution.js < input`', ms(spawned), `${(1000 / spawned).toFixed(0)} tests/s`],
    [
      'a test in a warm worker, a fresh isolate each',
      ms(single),
      `${(1000 / single).toFixed(0)} tests/s, ${(spawned / single).toFixed(1)}x`,
    ],
    [
      'the same with 2 workers',
      ms(double),
      `${(1000 / double).toFixed(0)} tests/s, ${(single / double).toFixed(2)}x of one worker`,
    ],
    ['the bare call in this process', ms(bare), `overhead of judging a test: ${ms(single - bare)}`],
    ['start to first verdict, cold pool', ms(start.cold), `${(start.cold / spawned).toFixed(1)}x a spawn`],
    ['start to first verdict, warm pool', ms(start.warm), `${(spawned / start.warm).toFixed(1)}x quicker than a spawn`],
    ['memory of a worker, after its first run', `${start.idle.toFixed(0)} MiB`, ''],
    [`memory of a worker, after ${TESTS * (ROUNDS + 1)} runs`, `${median(memory).toFixed(0)} MiB`, ''],
  ];
  console.log(`${cpus()[0]?.model.trim()}, ${availableParallelism()} cores, Node ${process.versions.node}\n`);
  for (const [what, value, ratio] of rows) console.log(`${what.padEnd(48)} ${value.padStart(10)}   ${ratio}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
