// What is done once, and what is done again.
import { expect, it } from 'vitest';
import { fakeSandbox } from '../../../judge/sandbox/fake.ts';
import type { RunRequest } from '../../../judge/sandbox/sandbox.ts';
import type { Outcome, Run } from '../../../judge/schema/outcome.ts';
import { compileOnce, runOnce } from '../../../judge/stress/once.ts';

const RETURNED: Outcome = { kind: 'returned', output: '' };

function request(text: string, more: Partial<RunRequest> = {}): RunRequest {
  return {
    program: { kind: 'script', file: 'a.js', code: 'a', maps: [], async: false },
    entry: { kind: 'tool', call: 'generate' },
    input: { id: text, texts: [text] },
    limits: { wallMs: 1, memoryMiB: 1, outputKiB: 1 },
    seed: 0,
    ...more,
  };
}

/** How many runs are made of these, one after the other, when runs end so. */
async function runsOf(requests: readonly RunRequest[], ends: readonly (Outcome | Error)[] = [RETURNED]) {
  let runs = 0;
  const run = (): Run => {
    const outcome = ends[Math.min(runs++, ends.length - 1)] as Outcome | Error;
    if (outcome instanceof Error) throw outcome;
    return { outcome, measurement: { cpuMs: 1, wallMs: 1, peakMiB: 1 }, printed: '' };
  };
  const sandbox = runOnce(fakeSandbox({ run }));
  for (const one of requests) await sandbox.lease((worker) => worker.run(one)).catch(() => undefined);
  return runs;
}

it('the same run is made once', async () => expect(await runsOf([request('x'), request('x')])).toBe(1));
it('runs that differ in anything are all made', async () => {
  const program = { ...request('x').program, code: 'b' } as RunRequest['program'];
  const limits = { wallMs: 2, memoryMiB: 1, outputKiB: 1 };
  const all = [
    request('x'),
    request('y'),
    request('x', { program }),
    request('x', { seed: 1 }),
    request('x', { limits }),
  ];
  expect(await runsOf(all)).toBe(all.length);
});
it('what was stopped, or could not be run, is run again', async () => {
  expect(await runsOf([request('x'), request('x'), request('x')], [{ kind: 'timed-out' }, RETURNED])).toBe(2);
  expect(await runsOf([request('x'), request('x'), request('x')], [new Error('no worker'), RETURNED])).toBe(2);
});
it('those who ask at the same time wait for one run', async () => {
  let runs = 0;
  const run = (): Run => {
    runs++;
    return { outcome: RETURNED, measurement: { cpuMs: 1, wallMs: 1, peakMiB: 1 }, printed: '' };
  };
  const sandbox = runOnce(fakeSandbox({ run }));
  await Promise.all([1, 2, 3].map(() => sandbox.lease((worker) => worker.run(request('x')))));
  expect(runs).toBe(1);
});

it('the same source is compiled once in the same way', async () => {
  const seen: string[] = [];
  const sandbox = compileOnce(
    fakeSandbox({
      run: () => {
        throw new Error('nothing is run');
      },
      compile: (source) => {
        seen.push(source.text);
        return { kind: 'program', program: request('x').program };
      },
    }),
  );
  const source = (text: string) => ({ file: 'a.js', language: 'javascript' as const, text });
  for (const text of ['a', 'b', 'a']) await sandbox.lease((worker) => worker.compile(source(text)));
  await sandbox.lease((worker) => worker.compile(source('a'), { metered: true }));
  expect(seen).toEqual(['a', 'b', 'a']);
});
