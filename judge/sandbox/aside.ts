// A Node program of ours that judges nothing, such as a language server, kept behind the same walls as the workers.
import { type ChildProcess, spawn } from 'node:child_process';
import { killTree, nodePid } from './kill-tree.ts';
import { findWrapping } from './walls.ts';

export type AsideProgram = {
  /** The file that Node starts with, and its arguments. */
  readonly script: string;
  readonly args: readonly string[];
  /** Files and folders that it may read besides the script; it writes none. */
  readonly readable: readonly string[];
  readonly heapMiB: number;
};

export type Aside = {
  /** Its three pipes are open. Behind walls the pid is that of the walls. */
  readonly child: ChildProcess;
  kill(): void;
};

const SET_LIMITS = 'ulimit -c 0; ulimit -f 0; ulimit -n 64; exec "$@"';
/** Half of the memory beyond the heap goes to what has just been made; a small nursery costs some time and saves a quarter of all. */
const NURSERY_MIB = 2;

/** The program dies with this process, whatever that dies of. */
export function startAside({ script, args, readable, heapMiB }: AsideProgram): Aside {
  const flags = [
    '--disable-warning=SecurityWarning',
    `--max-old-space-size=${heapMiB}`,
    `--max-semi-space-size=${NURSERY_MIB}`,
    '--permission',
    ...[script, ...readable].map((path) => `--allow-fs-read=${path}`),
  ];
  const node = [process.execPath, ...flags, script, ...args];
  const [program, ...rest] = [...findWrapping().command, '/bin/sh', '-c', SET_LIMITS, 'sh', ...node];
  const child = spawn(program as string, rest, { env: { TZ: 'UTC' }, stdio: ['pipe', 'pipe', 'pipe'], cwd: '/' });
  const pidOf = nodePid(child);
  // Its pid may be another process's by the time that it has ended.
  const isAlive = () => child.exitCode === null && child.signalCode === null;
  const kill = () => {
    if (isAlive()) killTree(child, pidOf());
  };
  return { child, kill };
}
