// The walls that this system can put around a process of ours, strongest first: found once, by trying.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ProtectionDetail } from '../schema/report.ts';

export type Wall = 'no-network' | 'process-namespace' | 'no-privileges';
/** A command line that another command line is put behind, and what it protects from. */
export type Wrapping = {
  readonly command: readonly string[];
  readonly walls: Readonly<Partial<Record<Wall, ProtectionDetail>>>;
};

/** What must be readable behind the walls: any file of ours. */
const OURS = fileURLToPath(import.meta.url);

let found: Wrapping | undefined;

/** The strongest walls that a program starts behind. */
export function findWrapping(): Wrapping {
  found ??= wrappings().find(works) ?? BARE;
  return found;
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

/** Whether a program starts behind the wrapping and can read our files there (nobody may not enter every home folder). */
function works({ command }: Wrapping): boolean {
  const [program, ...rest] = [...command, 'test', '-r', OURS];
  return spawnSync(program as string, rest, { env: {}, stdio: 'ignore', timeout: 5000 }).status === 0;
}
