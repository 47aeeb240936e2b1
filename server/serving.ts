// Wiring: a data folder and a bank become a running server. Everything that `app.ts` is given is made here.
import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { serve } from '@hono/node-server';
import { defaultJobs, openRoom } from '#judge';
import type { Bank } from '#judge/bank';
import type { Moment } from '#judge/exam';
import { createApp } from './app.ts';
import { openRenderer } from './articles/renderer.ts';
import { openAssistants } from './assist/index.ts';
import { openCatalog } from './catalog/catalog.ts';
import type { Deps } from './deps.ts';
import { collect, Invigilator, openExamCatalog, wakingClock } from './exams/index.ts';
import { openSockets, type Sockets } from './http/sockets.ts';
import { Dispatcher } from './judging/dispatcher.ts';
import { eventLogs } from './judging/event-logs.ts';
import { problemHashes } from './judging/problem-hashes.ts';
import { nextStored } from './judging/stored-work.ts';
import { fillRecords } from './records/fill.ts';
import { mediaOf } from './routes/problems.ts';
import type { WorkEvent } from './schema/events.ts';
import { LOCAL_USER, openStore, type Store, type StoredSitting } from './store/index.ts';

export type ServingOptions = {
  readonly bank: Bank;
  readonly folder: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** The folder that olsol itself is installed in. */
  readonly root: string;
  /** The built page; undefined to serve the API alone. */
  readonly assets: string | undefined;
  readonly onBug: (error: unknown) => void;
  /** The clocks that exams and reviews go by; this machine's when it is not said. */
  readonly moment?: () => Moment;
};

const awakeOrAsleepMs = wakingClock();
const MACHINE = (): Moment => ({ wallMs: Date.now(), monotonicMs: awakeOrAsleepMs() });

export type Serving = {
  readonly url: string;
  /** Submissions that an earlier server did not judge to the end. */
  readonly requeued: number;
  /** Ends what runs, or puts it back, and closes everything. */
  stop(): Promise<void>;
};

const HOST = '127.0.0.1';
/** Runs and comparisons that may wait. */
const MOST_WAITING = 20;

/** Rejects with the system's error when the port cannot be had, and with a StoreError when the data folder cannot. */
export async function startServing(options: ServingOptions): Promise<Serving> {
  const { moment = MACHINE } = options;
  const store = await openStore({ kind: 'sqlite', folder: options.folder, clock: () => moment().wallMs });
  try {
    return await serveStore(store, options);
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function serveStore(store: Store, options: ServingOptions): Promise<Serving> {
  const { bank, root, onBug, port: wanted, moment = MACHINE } = options;
  const logs = eventLogs(Date.now);
  const work = { tell: (_event: WorkEvent) => {} };
  const room = openRoom({
    bank,
    jobs: defaultJobs(),
    root,
    onBuild: ({ index, total }) => work.tell({ type: 'building', done: index, total }),
    onPrepare: (prepared) => work.tell({ type: 'preparing', prepared }),
  });
  const renderer = openRenderer();
  const assistants = openAssistants();
  const catalog = openCatalog(room, { renderer, mediaOf });
  const dispatcher = new Dispatcher({
    logs,
    next: () => nextStored({ store, catalog, logs, now: Date.now }),
    mostWaiting: MOST_WAITING,
    onBug,
  });
  work.tell = (event) => {
    const id = dispatcher.current;
    if (id !== undefined) logs.of(id).tell(event);
  };
  let port = wanted;
  const collectInto = (sitting: StoredSitting) => collect(sitting, deps);
  const invigilator = new Invigilator({ store, user: LOCAL_USER, moment, collect: collectInto, onBug });
  const deps: Deps = {
    ...{ store, catalog, room, renderer, dispatcher, logs, assistants, invigilator, onBug },
    exams: openExamCatalog(bank),
    hashes: problemHashes(catalog, Date.now),
    user: LOCAL_USER,
    now: () => moment().wallMs,
    newId: randomUUID,
    epoch: randomUUID().slice(0, 8),
    engine: room.engine,
    protections: room.sandbox.protections,
    dataFolder: options.folder,
    hosts: () => [`${HOST}:${port}`, `localhost:${port}`],
    assets: options.assets,
  };
  const app = createApp(deps);
  const sockets = openSockets();
  const server = await listen(app.fetch, sockets, wanted).catch(async (error: unknown) => {
    await Promise.all([room.close(), renderer.close()]);
    throw error;
  });
  port = (server.address() as { port: number }).port;
  const { requeued } = await store.jobs.requeueRunning();
  await invigilator.wake();
  dispatcher.start();
  // What keeps a worker from starting is told by the first run that needs one.
  room.warm().catch(() => {});
  const filling = fillRecords(store, onBug);
  const stop = async () => {
    assistants.close();
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    await invigilator.stop();
    await filling.stop();
    await dispatcher.stop();
    // Streams of events stay open for ever; their clients come again when there is a server again.
    server.closeAllConnections();
    sockets.close();
    await closed;
    await Promise.all([room.close(), renderer.close()]);
    await store.close();
  };
  return { url: `http://${HOST}:${port}`, requeued, stop };
}

type Fetch = (request: Request) => Response | Promise<Response>;

function listen(fetch: Fetch, sockets: Sockets, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const options = { fetch, port, hostname: HOST, websocket: sockets };
    const server = serve(options, () => resolve(server)) as Server;
    server.once('error', reject);
  });
}
