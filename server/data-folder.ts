// Where a person's data lies when nothing else is said: the system's folder for programs' data.
import { homedir } from 'node:os';
import { join } from 'node:path';

type Env = Readonly<Record<string, string | undefined>>;

/** OLSOL_DATA, else $XDG_DATA_HOME/olsol, ~/Library/Application Support/olsol, or %LOCALAPPDATA%\olsol. */
export function dataFolder(env: Env, platform: NodeJS.Platform, home: string = homedir()): string {
  if (env.OLSOL_DATA) return env.OLSOL_DATA;
  if (platform === 'darwin') return join(home, 'Library/Application Support/olsol');
  if (platform === 'win32') return join(env.LOCALAPPDATA || join(home, 'AppData/Local'), 'olsol');
  return join(env.XDG_DATA_HOME || join(home, '.local/share'), 'olsol');
}
