// What a process uses, as the system sees it from outside: resident memory, its peak, and CPU time.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

/** Whether memory can be read often enough to bound it: elsewhere than on Linux it takes a process of its own each time. */
export const canWatchMemory = process.platform === 'linux';

const TICKS_PER_SECOND = 100;

/**
 * Resident MiB now, but for the stack, which has a limit of its own: pages that a deep recursion has touched stay with the process
 * and would be counted for one run and not for the next. 0 when the process is gone.
 */
export function usedMiB(pid: number): number {
  return withoutStack(pid, 'VmRSS');
}

/** Used MiB at most since `forgetPeak`. */
export function peakUsedMiB(pid: number): number {
  return withoutStack(pid, 'VmHWM');
}

function withoutStack(pid: number, field: 'VmRSS' | 'VmHWM'): number {
  const status = read(`/proc/${pid}/status`) ?? '';
  const mebibytes = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1] ?? 0) / 1024;
  return Math.max(0, mebibytes(field) - mebibytes('VmStk'));
}

export function forgetPeak(pid: number): void {
  try {
    writeFileSync(`/proc/${pid}/clear_refs`, '5');
  } catch {
    // Not Linux, or not allowed: the peak is then that of the process's whole life, and the samples decide.
  }
}

/** CPU milliseconds of all its threads so far; undefined when the system does not tell. */
export function cpuMsOf(pid: number): number | undefined {
  if (process.platform === 'linux') {
    const fields = read(`/proc/${pid}/stat`)
      ?.replace(/^.*\) /, '')
      .split(' ');
    return fields === undefined ? undefined : ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS_PER_SECOND;
  }
  try {
    const text = execFileSync('ps', ['-o', 'time=', '-p', String(pid)], { encoding: 'utf8' }).trim();
    return text.split(/[:-]/).reduce((sum, part) => sum * 60 + Number(part), 0) * 1000;
  } catch {
    return undefined;
  }
}

/** The process that `parent` started, when it has started exactly one: the worker behind its launcher. */
export function onlyChildOf(parent: number): number | undefined {
  const children = read(`/proc/${parent}/task/${parent}/children`)?.trim().split(' ').filter(Boolean) ?? [];
  return children.length === 1 ? Number(children[0]) : undefined;
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
