// The worker processes that this process has started and that are still there, as /proc shows them (Linux only).
import { readdirSync, readFileSync } from 'node:fs';

export type WorkerProcessInfo = { readonly pid: number; readonly residentMiB: number };

export function workerProcesses(): WorkerProcessInfo[] {
  const parents = new Map<number, number>();
  const workers: WorkerProcessInfo[] = [];
  for (const name of readdirSync('/proc')) {
    const pid = Number(name);
    if (!Number.isInteger(pid)) continue;
    try {
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /, '')
        .split(' ');
      parents.set(pid, Number(fields[1]));
      // The launchers in front of a worker name its file too; only Node itself has it as the last argument of `node`.
      const [program = '', ...rest] = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
      if (program.endsWith('node') && rest.some((one) => one.endsWith('sandbox/worker.ts'))) {
        workers.push({ pid, residentMiB: (Number(fields[21]) * 4096) / 2 ** 20 });
      }
    } catch {
      // It ended meanwhile.
    }
  }
  return workers.filter(({ pid }) => isDescendant(pid, parents));
}

function isDescendant(pid: number, parents: ReadonlyMap<number, number>): boolean {
  for (let at: number | undefined = pid; at !== undefined && at > 1; at = parents.get(at)) {
    if (at === process.pid) return true;
  }
  return false;
}
