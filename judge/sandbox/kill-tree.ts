// Ends a process that was started behind walls, and whatever is behind them.
import type { ChildProcess } from 'node:child_process';
import { onlyChildOf } from './process-usage.ts';

/** The pid of Node itself: behind `unshare --fork` it is the launcher's child. */
export function nodePid(child: ChildProcess): () => number | undefined {
  let found: number | undefined;
  return () => {
    if (child.pid === undefined) return undefined;
    found ??= onlyChildOf(child.pid);
    return found ?? child.pid;
  };
}

/** Killing the first process of a pid namespace kills all that is in it. */
export function killTree(child: ChildProcess, pid: number | undefined): void {
  if (pid !== undefined && pid !== child.pid) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It was gone already.
    }
  }
  child.kill('SIGKILL');
}
