// How many processes this one has started that still run.
import { readdirSync, readFileSync } from 'node:fs';

/** Children of this process, by /proc; ended ones that nobody has collected yet do not count. */
export function busyChildren(): number {
  return readdirSync('/proc').filter((entry) => /^\d+$/.test(entry) && isChild(entry)).length;
}

function isChild(pid: string): boolean {
  try {
    // "pid (name) state parent …": the name may hold anything.
    const [state, parent] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return parent === String(process.pid) && state !== 'Z';
  } catch {
    return false;
  }
}
