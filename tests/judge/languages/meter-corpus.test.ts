// Every labelled program of the growth bench, at a small size: counting changes nothing, and counts are the same each time.
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { createPool } from '../../../judge/sandbox/pool.ts';
import type { Entry, Program, SandboxWorker } from '../../../judge/sandbox/sandbox.ts';
import { type Labelled, readCorpus, type Task } from '../../bench/growth/corpus.ts';

const sandbox = createPool(1);
afterAll(() => sandbox.close());

const SIZE = 9;
const LIMITS = { wallMs: 10_000, memoryMiB: 512, outputKiB: 1024 };

/** What goes wrong with a program when it counts; undefined when nothing does. */
async function check(
  worker: SandboxWorker,
  { problem, input }: Task,
  { name, source }: Labelled,
): Promise<string | undefined> {
  const { id, input: text } = input(SIZE);
  const entry = problem.mode as Entry;
  const run = (program: Program) =>
    worker.run({ program, entry, input: { id, texts: [text] }, limits: LIMITS, seed: 1 });
  const [plain, metered] = [await worker.compile(source), await worker.compile(source, { metered: true })];
  if (plain.kind !== 'program' || metered.kind !== 'program') return `${name} does not compile`;
  const expected = await run(plain.program);
  const [first, second] = [await run(metered.program), await run(metered.program)];
  if (expected.outcome.kind !== 'returned') return `${name} does not return`;
  if (JSON.stringify(first.outcome) !== JSON.stringify(expected.outcome)) return `${name} gives another output`;
  if (first.counts === undefined) return `${name} counts nothing`;
  return String(first.counts) === String(second.counts) ? undefined : `${name} counts differently`;
}

it.each(['open', 'sealed'])('programs of the %s half do the same when they count', async (half) => {
  const tasks = await readCorpus(join(import.meta.dirname, '../../bench/growth', half));
  const complaints: (string | undefined)[] = [];
  await sandbox.lease(async (worker) => {
    for (const task of tasks) for (const one of task.programs) complaints.push(await check(worker, task, one));
  });
  expect(complaints.length).toBeGreaterThan(50);
  expect(complaints.filter((one) => one !== undefined)).toEqual([]);
});
