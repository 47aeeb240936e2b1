// A server in this process that goes by a clock of the test's own: one that runs ahead, or is moved from day to day.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Serving, startServing } from '../../server/serving.ts';
import { BANKS, type Bank, type Server } from './server.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

type Moment = { readonly wallMs: number; readonly monotonicMs: number };

/** Starts one that asks `moment` for the time. */
export async function startClockServer(bank: Bank, moment: () => Moment): Promise<Server> {
  const data = await mkdtemp(join(tmpdir(), 'olsol-e2e-'));
  const open = (port: number): Promise<Serving> =>
    startServing({
      bank: { folder: BANKS[bank], cache: join(ROOT, '.cache') },
      folder: data,
      port,
      root: ROOT,
      assets: join(ROOT, 'web/dist'),
      onBug: (error) => {
        throw error;
      },
      moment,
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

/** A clock that runs so many times ahead of this machine's: a minute takes seconds. */
export function quickMoment(times: number): () => Moment {
  const start = { wallMs: Date.now(), monotonicMs: performance.now() };
  const passed = () => Math.round((performance.now() - start.monotonicMs) * times);
  return () => ({ wallMs: start.wallMs + passed(), monotonicMs: start.monotonicMs + passed() });
}
