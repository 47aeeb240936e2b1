// A server in this process whose clock a test moves from day to day.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startServing } from '../../server/serving.ts';
import { BANKS, type Bank, type Server } from './server.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What is added to this machine's clock. */
export type Ahead = { ms: number };

export async function startClockServer(bank: Bank, ahead: Ahead): Promise<Server> {
  const data = await mkdtemp(join(tmpdir(), 'olsol-e2e-'));
  const open = (port: number) =>
    startServing({
      bank: { folder: BANKS[bank], cache: join(ROOT, '.cache') },
      folder: data,
      port,
      root: ROOT,
      assets: join(ROOT, 'web/dist'),
      onBug: (error) => {
        throw error;
      },
      moment: () => ({ wallMs: Date.now() + ahead.ms, monotonicMs: performance.now() }),
    });
  let serving = await open(0);
  const { url } = serving;
  return {
    url,
    kill: () => serving.stop(),
    restart: async () => {
      serving = await open(Number(new URL(url).port));
    },
    stop: async () => {
      await serving.stop();
      await rm(data, { recursive: true, force: true });
    },
  };
}
