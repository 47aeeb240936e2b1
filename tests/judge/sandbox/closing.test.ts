// A pool that is closed leaves no process behind, whatever was about to begin.
import { expect, it } from 'vitest';
import { createPool } from '../../../judge/sandbox/pool.ts';
import { workerProcesses } from '../../hostile/processes.ts';

const NOTHING = { file: 'nothing.js', language: 'javascript', text: '' } as const;

it('while its first process starts', async () => {
  for (const ms of [0, 5, 20, 50, 100]) {
    const pool = createPool(1);
    const compiled = pool.lease((worker) => worker.compile(NOTHING)).catch(() => 'closed');
    await new Promise((resolve) => setTimeout(resolve, ms));
    await pool.close();
    await compiled;
    expect(workerProcesses()).toEqual([]);
  }
});

it('and starts none for who had to wait for a worker', async () => {
  const pool = createPool(1);
  const first = pool.lease((worker) => worker.compile(NOTHING));
  const second = pool.lease((worker) => worker.compile({ ...NOTHING, language: 'python', file: 'nothing.py' }));
  await first;
  const refused = expect(second).rejects.toThrow('the sandbox is closed');
  await pool.close();
  await refused;
  expect(workerProcesses()).toEqual([]);
});
