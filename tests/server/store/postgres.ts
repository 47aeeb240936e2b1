// A PostgreSQL of the tests' own, one for a whole run: its files in a temporary folder, its socket there too, nobody else's affair.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Undefined when PostgreSQL is not installed. */
    postgres: string | undefined;
  }
}

export const INSTALL = 'sudo apt-get install postgresql';

type Server = { readonly url: string; readonly stop: () => Promise<void> };
/** Puts a command into the hands of a user that PostgreSQL runs for, and ends it with this process. */
type Launcher = (command: string, args: readonly string[]) => readonly [string, readonly string[]];

/** For `globalSetup` of the test runner. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres();
  project.provide('postgres', server?.url);
  return async () => server?.stop();
}

/** Undefined when PostgreSQL is not installed. */
export async function startPostgres(): Promise<Server | undefined> {
  const bin = findBin();
  if (bin === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'olsol-pg-'));
  try {
    const launch = launcherFor(folder);
    const data = join(folder, 'data');
    const [initdb, initArgs] = launch(join(bin, 'initdb'), [
      ...['-D', data, '-U', 'postgres', '-A', 'trust'],
      ...['--no-sync', '--encoding=UTF8', '--locale=C'],
    ]);
    execFileSync(initdb, initArgs, { stdio: 'pipe', cwd: folder });
    return await serve(folder, launch(join(bin, 'postgres'), ['-D', data, ...settings(folder)]));
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/** It need not survive a power cut, and nobody reaches it but by its socket. */
function settings(folder: string): readonly string[] {
  const values = [
    'fsync=off',
    'synchronous_commit=off',
    'full_page_writes=off',
    'listen_addresses=',
    'max_connections=60',
  ];
  return ['-k', folder, ...values.flatMap((value) => ['-c', value])];
}

async function serve(folder: string, [command, args]: ReturnType<Launcher>): Promise<Server> {
  const server = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'], cwd: folder });
  const ended = once(server, 'exit');
  let log = '';
  server.stderr.on('data', (chunk) => {
    log = (log + chunk).slice(-4000);
  });
  const url = `postgres://postgres@localhost/postgres?host=${encodeURIComponent(folder)}`;
  const stop = async () => {
    // A fast shutdown: sessions are ended, not waited for.
    server.kill('SIGINT');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  while (!(await answers(url))) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL did not start: ${log}`);
    await pause(50);
  }
  return { url, stop };
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end();
  }
}

/** PostgreSQL refuses to run as root. */
function launcherFor(folder: string): Launcher {
  const [owner, group] = process.getuid?.() === 0 ? unprivileged() : [undefined, undefined];
  if (owner !== undefined && group !== undefined) chownSync(folder, owner, group);
  if (!existsSync('/usr/bin/setpriv')) return (command, args) => [command, args];
  const identity = owner === undefined ? [] : [`--reuid=${owner}`, `--regid=${group}`, '--clear-groups'];
  // The server does not outlive the tests, however they end.
  return (command, args) => ['/usr/bin/setpriv', [...identity, '--pdeathsig=INT', command, ...args]];
}

function unprivileged(): readonly [number, number] {
  for (const name of ['postgres', 'nobody']) {
    const [user, group] = ['-u', '-g'].map((flag) => {
      try {
        return Number(execFileSync('id', [flag, name], { stdio: 'pipe' }));
      } catch {
        return undefined;
      }
    });
    if (user !== undefined && group !== undefined) return [user, group];
  }
  throw new Error('There is no user that PostgreSQL can run as.');
}

function findBin(): string | undefined {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const places = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env.PATH ?? '').split(delimiter),
  ];
  return places.find((place) => existsSync(join(place, 'initdb')) && existsSync(join(place, 'postgres')));
}
