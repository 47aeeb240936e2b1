// A worker does not outlive its host, however the host ends and whatever the worker is doing.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { workerProcesses } from './processes.ts';

const HOST = fileURLToPath(new URL('./abandoned-host.ts', import.meta.url));

it.runIf(process.platform === 'linux')(
  'a host that is killed takes along a worker that nothing else could stop',
  async () => {
    const host = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', HOST], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(host.stdout, 'data');
    await sleep(500);
    const workers = workerProcesses();
    expect(workers.length).toBeGreaterThan(0);
    host.kill('SIGKILL');
    await once(host, 'exit');
    expect(await remaining(workers)).toEqual([]);
  },
  30_000,
);

/** Those that are still there after a while; they are ended then. */
async function remaining(pids: readonly number[]): Promise<readonly number[]> {
  for (let i = 0; i < 50 && pids.some(isThere); i++) await sleep(100);
  const left = pids.filter(isThere);
  for (const pid of left) process.kill(pid, 'SIGKILL');
  return left;
}

/** What has ended but was not yet asked about by the system's first process has no command line any more. */
function isThere(pid: number): boolean {
  return existsSync(`/proc/${pid}`) && readFileSync(`/proc/${pid}/cmdline`).length > 0;
}
