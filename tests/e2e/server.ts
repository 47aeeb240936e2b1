// The real command, `olsol serve`, in a process of its own: it can be killed, and started again on the same data and port.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const COMMAND = join(ROOT, 'server/cli/olsol.ts');

export type Bank = 'real' | 'fixtures';
export const BANKS: Readonly<Record<Bank, string>> = {
  real: join(ROOT, 'problems'),
  fixtures: join(ROOT, 'tests/fixtures/bank'),
};

export type Server = {
  /** Stays the same after `restart`. */
  readonly url: string;
  /** Kill -9. */
  kill(): Promise<void>;
  restart(): Promise<void>;
  /** Ends it, and deletes its data. */
  stop(): Promise<void>;
};

export async function startServer(bank: Bank): Promise<Server> {
  const data = await mkdtemp(join(tmpdir(), 'olsol-e2e-'));
  let running = await serve(['--port', '0', '--data', data, '--problems', BANKS[bank]]);
  const { url } = running;
  return {
    url,
    kill: () => end(running.child, 'SIGKILL'),
    restart: async () => {
      running = await serve(['--port', new URL(url).port, '--data', data, '--problems', BANKS[bank]]);
    },
    stop: async () => {
      await end(running.child, 'SIGTERM');
      await rm(data, { recursive: true, force: true });
    },
  };
}

type Running = { readonly child: ChildProcess; readonly url: string };

/** Resolves when it says that it listens; it has built the page by then, if need be. */
function serve(options: readonly string[]): Promise<Running> {
  const child = spawn(process.execPath, [COMMAND, 'serve', ...options], {
    cwd: ROOT,
    env: environment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (chunk: Buffer) => {
      said += chunk.toString('utf8');
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (url !== undefined) resolve({ child, url });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`olsol serve ended with ${code}:\n${said}`)));
  });
}

/** Without what the test runner adds: told that this is a test, the bundler builds another page. */
function environment(): NodeJS.ProcessEnv {
  const { NODE_ENV: _, VITEST: __, ...rest } = process.env;
  return { ...rest, LC_ALL: 'en_US.UTF-8' };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  await ended;
}
