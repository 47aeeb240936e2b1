// How a worker process is started: behind which walls, and what to say of those that this system does not have.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Protection, ProtectionDetail } from '../schema/report.ts';
import { RUNTIMES, type RuntimeName } from './runtimes.ts';

export type Launcher = {
  readonly start: (runtime: RuntimeName) => ChildProcess;
  readonly protections: readonly Protection[];
};

type Wall = 'no-network' | 'process-namespace' | 'no-privileges';
/** A command line that another command line is put behind, and what it protects from. */
type Wrapping = {
  readonly command: readonly string[];
  readonly walls: Readonly<Partial<Record<Wall, ProtectionDetail>>>;
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

/** Tries the strongest walls first and returns the first that a program starts behind. */
export function findLauncher(): Launcher {
  const wrapping = wrappings().find(works) ?? BARE;
  return { start: (runtime) => startBehind(wrapping, runtime), protections: protectionsOf(wrapping) };
}

const BARE: Wrapping = { command: [], walls: {} };
const NOBODY = ['--reuid=65534', '--regid=65534', '--clear-groups'];
const POWERLESS = ['--no-new-privs', '--bounding-set=-all', '--inh-caps=-all', '--pdeathsig', 'KILL'];
/** Dies with the host, and so does all that is in its pid namespace: a busy worker would not notice that nobody is there. */
const WITH_HOST = ['setpriv', '--pdeathsig', 'KILL'];
const SPACES = ['--net', '--pid', '--ipc', '--fork', '--kill-child'];

function wrappings(): readonly Wrapping[] {
  if (process.platform !== 'linux') return [];
  const spaces = { 'no-network': 'network-namespace', 'process-namespace': 'pid-namespace' } as const;
  const asNobody = { 'no-privileges': 'user-nobody' } as const;
  const asSelf = { 'no-privileges': 'no-capabilities' } as const;
  if (process.getuid?.() === 0) {
    return [
      {
        command: [...WITH_HOST, 'unshare', ...SPACES, 'setpriv', ...NOBODY, ...POWERLESS],
        walls: { ...spaces, ...asNobody },
      },
      { command: [...WITH_HOST, 'unshare', ...SPACES, 'setpriv', ...POWERLESS], walls: { ...spaces, ...asSelf } },
      { command: ['setpriv', ...NOBODY, ...POWERLESS], walls: asNobody },
    ];
  }
  return [
    {
      command: [...WITH_HOST, 'unshare', '--user', '--map-root-user', ...SPACES, 'setpriv', ...POWERLESS],
      walls: { ...spaces, ...asSelf },
    },
    { command: ['setpriv', '--no-new-privs', '--pdeathsig', 'KILL'], walls: { 'no-privileges': 'no-new-privileges' } },
  ];
}

/** Whether a program starts behind the wrapping and can read the worker there (nobody may not enter every home folder). */
function works({ command }: Wrapping): boolean {
  const [program, ...rest] = [...command, 'test', '-r', WORKER];
  return spawnSync(program as string, rest, { env: {}, stdio: 'ignore', timeout: 5000 }).status === 0;
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
