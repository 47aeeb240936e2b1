// Receipts of C and C++ by counters alone: labelled programs, their class of growth and the line that is to blame. No time is looked at.
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { receiptOf } from '../../../judge/efficiency/receipt.ts';
import { measureProgram } from '../../../judge/measure-growth.ts';
import type { Problem } from '../../../judge/problem.ts';
import { createPool } from '../../../judge/sandbox/pool.ts';
import type { Entry, SandboxWorker } from '../../../judge/sandbox/sandbox.ts';
import type { Growth, Why } from '../../../judge/schema/growth.ts';
import { type Labelled, readCorpus, type Task } from '../../bench/growth/corpus.ts';
import { problemWith } from '../efficiency/fake-programs.ts';
import { C_PROGRAMS } from './c-programs.ts';

const sandbox = createPool(1);
afterAll(() => sandbox.close());

const CORPUS = join(import.meta.dirname, '../../bench/growth/open');
const TASKS = ['fibonacci', 'inversions', 'josephus', 'knapsack', 'longest-rise', 'pair-removal', 'phone-prefixes'];
const MORE_TASKS = ['running-medians', 'triangles'];

/** The receipt without any timed run. */
async function receiptIn({ source }: Pick<Labelled, 'source'>, problem: Problem): Promise<Growth | undefined> {
  const course = problem.growth;
  if (course === undefined) throw new Error('no ladder');
  const measured = await sandbox.lease((worker) => {
    const compile: SandboxWorker['compile'] = async (text, how) =>
      how?.metered ? worker.compile(text, how) : { kind: 'compile-error', error: { message: 'not to be timed' } };
    return measureProgram(source, { worker: { ...worker, compile }, problem, course, tell: () => {} });
  });
  const { sizes } = course;
  return receiptOf(measured, undefined, { variable: 'n', largest: sizes.at(-1) ?? 1, allowance: problem.efficiency });
}

/** What is wrong with a receipt; undefined when nothing is. */
function mistakeIn(program: Labelled, receipt: Growth | undefined): string | undefined {
  const { growth } = receipt?.candidate ?? {};
  const line = receipt?.blame?.line ?? 0;
  const [first, last] = program.blame;
  if (growth !== program.growth) return `${program.name}: ${growth} instead of ${program.growth}`;
  return line >= first && line <= last ? undefined : `${program.name}: line ${line} instead of ${first}-${last}`;
}

/** What a program answers at a small size, metered, and whether it counts the same again. */
async function answerOf({ source }: Labelled, { problem, input }: Task): Promise<[answer: unknown, same: boolean]> {
  return sandbox.lease(async (worker) => {
    const entry = problem.mode as Entry;
    const compiled = await worker.compile(source, { mode: problem.mode, metered: source.language === 'cpp' });
    if (compiled.kind !== 'program') throw new Error(`${source.file}: ${compiled.error.message}`);
    const { id, input: text } = input(9);
    const limits = { wallMs: 20_000, memoryMiB: 512, outputKiB: 1024 };
    const run = () => worker.run({ program: compiled.program, entry, input: { id, texts: [text] }, limits, seed: 1 });
    const [one, two] = [await run(), await run()];
    return [one.outcome, String(one.counts) === String(two.counts) && (one.counts?.length ?? 0) > 0];
  });
}

describe('labelled programs in C++', () => {
  it.each([...TASKS, ...MORE_TASKS])('%s', async (slug) => {
    const own = (await readCorpus(CORPUS, 'cpp')).find(({ problem }) => problem.slug === slug) as Task;
    const script = (await readCorpus(CORPUS)).find(({ problem }) => problem.slug === slug) as Task;
    const [expected] = await answerOf(script.reference, script);
    const mistakes: (string | undefined)[] = [];
    for (const program of own.programs) {
      expect(await answerOf(program, own), program.name).toEqual([expected, true]);
      mistakes.push(mistakeIn(program, await receiptIn(program, own.problem)));
    }
    expect(mistakes.filter((one) => one !== undefined)).toEqual([]);
  });
});

describe('labelled programs in C', () => {
  const sizes = [8, 16, 32, 64, 128, 256, 512, 1024];
  const load = async (n: number) => ({ id: `c ${n}`, input: `${n}\n` });
  const problem = problemWith(sizes, { mode: { kind: 'stdio' }, growth: { variable: 'n', sizes, load } });
  it.each(Object.entries(C_PROGRAMS))('%s', async (name, { text, growth, line, why }) => {
    const receipt = await receiptIn({ source: { file: `${name}.c`, language: 'c', text } }, problem);
    expect([receipt?.candidate.growth, receipt?.blame?.line]).toEqual([growth, line]);
    expect(receipt?.blame?.why).toEqual(why satisfies Why);
  });
});
