// The whole server as a value, over a real store in a temporary folder and a real room; nothing listens, and its clock stands still
// until a test moves it.
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openRoom, type Room, type Sandbox } from '#judge';
import { createApp, type Deps } from '#server';
import type { WorkEvent } from '#server/schema/events';
import { openRenderer } from '../../server/articles/index.ts';
import { openAssistants } from '../../server/assist/index.ts';
import { openCatalog } from '../../server/catalog/index.ts';
import { collect, Invigilator, openExamCatalog } from '../../server/exams/index.ts';
import { Dispatcher } from '../../server/judging/dispatcher.ts';
import { eventLogs } from '../../server/judging/event-logs.ts';
import { problemHashes } from '../../server/judging/problem-hashes.ts';
import { nextStored } from '../../server/judging/stored-work.ts';
import { mediaOf } from '../../server/routes/problems.ts';
import { LOCAL_USER, openStore, type Store, type StoredSitting } from '../../server/store/index.ts';

export const ROOT = join(import.meta.dirname, '../..');
export const HOST = '127.0.0.1:4500';
export const EPOCH = 'e1';

type Options = {
  /** Files by path that the bank has besides, or instead of, the ones of the fixtures. */
  readonly bank?: Readonly<Record<string, string>>;
  readonly mostJobs?: number;
  /** Stands in for the pool of candidates' processes. */
  readonly sandbox?: Sandbox;
  /** Of helping to write: how it is started, and how long it lives. */
  readonly assist?: Parameters<typeof openAssistants>[0];
  readonly assets?: string;
};

/** One event of a stream, with its id. */
type Heard = { readonly id: string; readonly event: WorkEvent };

export type TestApp = {
  readonly store: Store;
  readonly deps: Deps;
  readonly bankFolder: string;
  readonly bugs: unknown[];
  clock: number;
  /** Of the clock that no system clock moves. */
  monotonicMs: number;
  /** A request as a browser would send it that has the page open. */
  request(path: string, init?: RequestInit): Promise<Response>;
  get(path: string): Promise<unknown>;
  /** The answer's body; the status must be the one that is wanted. */
  send(method: string, path: string, body: unknown, status?: number): Promise<unknown>;
  /** All events until the stream ends. */
  follow(path: string, lastEventId?: string): Promise<readonly Heard[]>;
  /** Hands in and waits for the end. */
  judged(problem: string, source: string): Promise<{ readonly id: string; readonly events: readonly WorkEvent[] }>;
  close(): Promise<void>;
};

export function temporary(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'olsol-server-')));
}

/** A copy of the fixtures' bank with changes. */
function bankIn(folder: string, files: Readonly<Record<string, string>>): string {
  const bank = join(folder, 'problems');
  cpSync(join(ROOT, 'tests/fixtures/bank'), bank, { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(bank, path)), { recursive: true });
    writeFileSync(join(bank, path), text);
  }
  return bank;
}

function roomWith(folder: string, sandbox: Sandbox | undefined): Room {
  const bank = { folder, cache: join(dirname(folder), 'cache') };
  const room = openRoom({ bank, jobs: 1, root: ROOT });
  if (sandbox === undefined) return room;
  const open: Room['open'] = async (name) => {
    const opened = await room.open(name);
    return { ...opened, around: { ...opened.around, sandbox } };
  };
  return { ...room, sandbox, open };
}

export async function openApp({ bank = {}, mostJobs = 200, sandbox, assets, assist }: Options = {}): Promise<TestApp> {
  const folder = temporary();
  const bankFolder = bankIn(folder, bank);
  const room = roomWith(bankFolder, sandbox);
  const bugs: unknown[] = [];
  const onBug = (error: unknown) => void bugs.push(error);
  const now = () => testApp.clock;
  const store = await openStore({ kind: 'sqlite', folder: join(folder, 'data'), mostJobs, clock: now });
  const logs = eventLogs(now);
  const renderer = openRenderer();
  const catalog = openCatalog(room, { renderer, mediaOf });
  const assistants = openAssistants(assist);
  const next = () => nextStored({ store, catalog, logs, now });
  const dispatcher = new Dispatcher({ logs, next, mostWaiting: 3, onBug });
  let ids = 0;
  const moment = () => ({ wallMs: testApp.clock, monotonicMs: testApp.monotonicMs });
  const collectInto = (sitting: StoredSitting) => collect(sitting, deps);
  const invigilator = new Invigilator({ store, user: LOCAL_USER, moment, collect: collectInto, onBug });
  const deps: Deps = {
    ...{ store, catalog, room, renderer, dispatcher, logs, assistants, invigilator, now, onBug, assets },
    exams: openExamCatalog(room.bank, () => 0),
    hashes: problemHashes(catalog, now),
    user: LOCAL_USER,
    newId: () => `id-${++ids}`,
    epoch: EPOCH,
    engine: room.engine,
    protections: [],
    dataFolder: join(folder, 'data'),
    hosts: () => [HOST, 'localhost:4500'],
  };
  const close = async () => {
    assistants.close();
    await invigilator.stop();
    await dispatcher.stop();
    await Promise.all([room.close(), renderer.close()]);
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  };
  const testApp: TestApp = {
    store,
    deps,
    bankFolder,
    bugs,
    clock: 1_800_000_000_000,
    monotonicMs: 0,
    close,
    ...clientOf(deps),
  };
  return testApp;
}

function clientOf(deps: Deps): Pick<TestApp, 'request' | 'get' | 'send' | 'follow' | 'judged'> {
  const app = createApp(deps);
  const request: TestApp['request'] = async (path, init = {}) =>
    app.request(`http://${HOST}${path}`, { ...init, headers: { Host: HOST, ...init.headers } });
  const send: TestApp['send'] = async (method, path, body, status = 200) => {
    const headers = { 'Content-Type': 'application/json' };
    const response = await request(path, { method, headers, body: JSON.stringify(body) });
    const text = await response.text();
    if (response.status !== status) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return text === '' ? undefined : JSON.parse(text);
  };
  const follow: TestApp['follow'] = async (path, lastEventId) =>
    heard(await request(path, lastEventId === undefined ? {} : { headers: { 'Last-Event-ID': lastEventId } }));
  return {
    request,
    send,
    follow,
    get: async (path) => (await request(path)).json(),
    judged: async (problem, source) => {
      const body = { problem, language: 'javascript', source };
      const { id } = (await send('POST', '/api/submissions', body, 202)) as { readonly id: string };
      return { id, events: (await follow(`/api/submissions/${id}/events`)).map(({ event }) => event) };
    },
  };
}

/** What a stream of events said, once it has ended. */
export async function heard(response: Response): Promise<readonly Heard[]> {
  const blocks = (await response.text()).split('\n\n').filter((block) => block.includes('data:'));
  return blocks.map((block) => {
    const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1] ?? '';
    return { id: field('id'), event: JSON.parse(field('data')) as WorkEvent };
  });
}
