// How a worker process is started: behind which walls, and what to say of those that this system does not have.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Protection, ProtectionDetail } from '../schema/report.ts';
import { RUNTIMES, type RuntimeName } from './runtimes.ts';
import { findWrapping, type Wall, type Wrapping } from './walls.ts';

export type Launcher = {
  readonly start: (runtime: RuntimeName) => ChildProcess;
  readonly protections: readonly Protection[];
};

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const WORKER = fileURLToPath(new URL('./worker.ts', import.meta.url));
/**
 * Limits of the process that `sh` sets; the stack is in KiB. V8 gets three quarters of the stack that there is: if it overran it, it
 * would crash.
 */
const SET_LIMITS = `
  wanted=$1; node=$2; shift 2
  ulimit -c 0; ulimit -f 0; ulimit -n 64
  ulimit -s $wanted 2>/dev/null || ulimit -s $(ulimit -H -s)
  stack=$(ulimit -s); [ "$stack" = unlimited ] && stack=$wanted
  exec "$node" --stack-size=$((stack * 3 / 4)) "$@"`;

export function findLauncher(): Launcher {
  const wrapping = findWrapping();
  return { start: (runtime) => startBehind(wrapping, runtime), protections: protectionsOf(wrapping) };
}

function startBehind({ command }: Wrapping, runtime: RuntimeName): ChildProcess {
  const { nodeFlags, stackKiB } = RUNTIMES[runtime].process;
  const node = [String(stackKiB), process.execPath, ...FLAGS, ...nodeFlags, WORKER, runtime];
  const [program, ...rest] = [...command, '/bin/sh', '-c', SET_LIMITS, 'sh', ...node];
  return spawn(program as string, rest, { env: { TZ: 'UTC' }, stdio: ['pipe', 'pipe', 'pipe'], cwd: ROOT });
}

const FLAGS: readonly string[] = [
  '--no-node-snapshot',
  '--disable-warning=ExperimentalWarning',
  '--disable-warning=SecurityWarning',
  '--permission',
  '--allow-addons',
  ...[`${ROOT}judge`, `${ROOT}node_modules`, `${ROOT}package.json`, '/etc/alpine-release'].map(
    (path) => `--allow-fs-read=${path}`,
  ),
];

function protectionsOf({ walls }: Wrapping): Protection[] {
  const why = process.platform === 'linux' ? whyMissing() : 'not-on-this-system';
  const wall = (name: Wall): Protection => ({ name, active: walls[name] !== undefined, detail: walls[name] ?? why });
  return [
    { name: 'isolate', active: true, detail: 'fresh-isolate' },
    { name: 'no-environment', active: true, detail: 'only-time-zone' },
    { name: 'node-permissions', active: true, detail: 'own-code-only' },
    { name: 'resource-limits', active: true, detail: 'no-dumps-no-files' },
    {
      name: 'memory-watch',
      active: process.platform === 'linux',
      detail: process.platform === 'linux' ? 'resident-memory' : 'heap-limit-only',
    },
    wall('no-network'),
    wall('process-namespace'),
    wall('no-privileges'),
  ];
}

function whyMissing(): ProtectionDetail {
  const missing = ['unshare', 'setpriv'].filter(
    (tool) => !existsSync(`/usr/bin/${tool}`) && !existsSync(`/bin/${tool}`),
  );
  return missing.length > 0 ? 'util-linux-missing' : 'not-allowed-here';
}
