// Which worker processes there are, as the system's table of processes tells: every descendant of this one that runs a worker.
import { readdirSync, readFileSync } from 'node:fs';

/** Process ids; none at all where the system has no such table. */
export function workerProcesses(): readonly number[] {
  const parents = new Map(processIds().map((pid) => [pid, parentOf(pid)]));
  const descends = (pid: number | undefined): boolean =>
    pid === process.pid || (pid !== undefined && descends(parents.get(pid)));
  return [...parents.keys()].filter((pid) => pid !== process.pid && descends(pid) && isWorker(pid));
}

function processIds(): number[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
}

function parentOf(pid: number): number | undefined {
  const fields = read(`/proc/${pid}/stat`)
    .replace(/^.*\) /s, '')
    .split(' ');
  return fields.length > 1 ? Number(fields[1]) : undefined;
}

function isWorker(pid: number): boolean {
  return read(`/proc/${pid}/cmdline`).includes('sandbox/worker.ts');
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
