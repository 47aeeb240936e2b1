// Streams of events: everything that was told, in order, from where a client left off.
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { WorkEvent } from '#server/schema/events';
import { type EventLog, eventLog } from '../../server/judging/event-log.ts';
import { eventLogs } from '../../server/judging/event-logs.ts';
import { reportOf } from './store/samples.ts';
import { EPOCH, heard, openApp, type TestApp } from './test-app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app.close());

const STARTED: WorkEvent = { type: 'started' };
const DONE: WorkEvent = { type: 'ended', state: 'done' };

let log: EventLog;
let id: string;
let count = 0;
beforeEach(() => {
  id = `run-${++count}`;
  log = app.deps.logs.of(id);
  log.tell({ type: 'queued', ahead: 0 });
  log.tell(STARTED);
});

/** The types that are heard after this Last-Event-ID; the stream ends because the log has. */
async function check(lastEventId: string | undefined, expected: readonly string[]) {
  const events = await app.follow(`/api/runs/${id}/events`, lastEventId);
  expect({ lastEventId, heard: events.map(({ event }) => event.type) }).toEqual({ lastEventId, heard: expected });
}

describe('a stream', () => {
  it('tells everything from the start, each event with its type, its value and its id', async () => {
    log.tell(DONE);
    const response = await app.request(`/api/runs/${id}/events`);
    expect(response.headers.get('content-type')).toMatch('text/event-stream');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('content-encoding')).toBeNull();
    expect(await response.text()).toBe(
      `retry: 1000\n\nevent: queued\ndata: {"type":"queued","ahead":0}\nid: ${EPOCH}.1\n\nevent: started\ndata: {"type":"started"}\nid: ${EPOCH}.2\n\nevent: ended\ndata: {"type":"ended","state":"done"}\nid: ${EPOCH}.3\n\n`,
    );
  });

  it('goes on after the event that was heard last', async () => {
    log.tell(DONE);
    await check(`${EPOCH}.0`, ['queued', 'started', 'ended']);
    await check(`${EPOCH}.1`, ['started', 'ended']);
    await check(`${EPOCH}.2`, ['ended']);
  });

  it('tells everything to who was told by another server, or says nonsense', async () => {
    log.tell(DONE);
    for (const one of [
      'e0.2',
      '2',
      `${EPOCH}.`,
      `${EPOCH}.x`,
      `${EPOCH}.-1`,
      `${EPOCH}.1.5`,
      `${EPOCH}.1e9`,
      `${EPOCH}.4`,
      '',
      '\u00e9',
      `${EPOCH} .1`,
    ])
      await check(one, ['queued', 'started', 'ended']);
  });

  it('is not opened again for who has heard the end', async () => {
    log.tell(DONE);
    const response = await app.request(`/api/runs/${id}/events`, { headers: { 'Last-Event-ID': `${EPOCH}.3` } });
    expect({ status: response.status, body: await response.text() }).toEqual({ status: 204, body: '' });
  });

  it('tells what happens while it is open, to everybody who listens', async () => {
    const both = [heardLater(), heardLater()];
    await pause(5);
    log.tell({ type: 'pair', done: 1, total: 2 });
    await pause(5);
    log.tell({ type: 'pair', done: 2, total: 2 });
    log.tell(DONE);
    log.tell({ type: 'queued', ahead: 9 });
    for (const events of await Promise.all(both))
      expect(events.map(({ event }) => event.type)).toEqual(['queued', 'started', 'pair', 'pair', 'ended']);
  });

  it('lets go of the log when its client goes', async () => {
    let listeners = 0;
    const watched: EventLog = Object.create(log, {
      listen: {
        value: (onEvent: () => void) => {
          listeners++;
          const unlisten = log.listen(onEvent);
          return () => {
            listeners--;
            unlisten();
          };
        },
      },
    });
    const logs = { ...app.deps.logs, find: () => watched };
    const { createApp } = await import('#server');
    const response = await createApp({ ...app.deps, logs }).request(`/api/runs/${id}/events`, {
      headers: { Host: '127.0.0.1:4500' },
    });
    const reader = response.body?.getReader();
    await reader?.read();
    expect(listeners).toBe(1);
    await reader?.cancel();
    while (listeners > 0) await pause(1);
    expect(listeners).toBe(0);
  });
});

async function heardLater() {
  return heard(await app.request(`/api/runs/${id}/events`));
}

describe('of a submission that only the store remembers', () => {
  it('its verdict and its end are told once more, to whatever place a client comes back', async () => {
    const one = { problem: 'hello', problemHash: 'h', language: 'javascript', origin: 'page', source: '1' } as const;
    await app.store.submissions.create({ id: 'old', user: app.deps.user, createdAt: 1, ...one });
    const job = await app.store.jobs.claim(1);
    if (job === undefined) throw new Error('no job');
    await app.store.submissions.finish(job, reportOf({ slug: 'hello' }), { receiptPending: false });
    const path = '/api/submissions/old/events';
    for (const last of [undefined, `${EPOCH}.1`, `${EPOCH}.2`, `${EPOCH}.40`, 'e0.1'])
      expect((await app.follow(path, last)).map(({ event }) => event.type)).toEqual(['judged', 'ended']);
    const [, end] = await app.follow(path);
    expect(await app.request(path, { headers: { 'Last-Event-ID': end?.id ?? '' } })).toMatchObject({ status: 204 });
  });

  it('a cancelled one only ends', async () => {
    const one = { problem: 'hello', problemHash: 'h', language: 'javascript', origin: 'page', source: '1' } as const;
    await app.store.submissions.create({ id: 'gone', user: app.deps.user, createdAt: 1, ...one });
    await app.store.submissions.cancel(app.deps.user, 'gone');
    const events = await app.follow('/api/submissions/gone/events');
    expect(events.map(({ event }) => event)).toEqual([{ type: 'ended', state: 'cancelled' }]);
  });
});

describe('logs', () => {
  it('are forgotten some minutes after their end, and never before it', () => {
    let now = 0;
    const logs = eventLogs(() => now);
    logs.of('ended').tell(DONE);
    logs.of('open').tell(STARTED);
    logs.of('other');
    now += 11 * 60_000;
    logs.of('another');
    expect(['ended', 'open', 'other'].map((one) => logs.find(one)?.length)).toEqual([undefined, 1, 0]);
    expect(logs.open()).toEqual(['open', 'other', 'another']);
  });

  it('that ended are forgotten when there are too many', () => {
    const logs = eventLogs(() => 0);
    logs.of('open');
    for (let i = 0; i < 150; i++) logs.of(`${i}`).tell(DONE);
    expect(logs.find('open')).toBeDefined();
    expect(logs.find('0')).toBeUndefined();
    expect(logs.find('149')).toBeDefined();
  });

  it('end with their end', () => {
    const one = eventLog();
    one.tell(DONE);
    one.tell(STARTED);
    expect(one.from(0)).toEqual([DONE]);
  });
});

it('a submission that took the server with it three times says so in the reader’s language', async () => {
  const { store, deps } = app;
  const one = { id: 'deadly', user: deps.user, problem: 'hello', problemHash: 'h', language: 'javascript' } as const;
  await store.submissions.create({ ...one, origin: 'page', source: 'x', createdAt: 1 });
  for (let death = 0; death < 3; death++) {
    await store.jobs.claim(1);
    await store.jobs.requeueRunning();
  }
  const headers = { 'Accept-Language': 'ko' };
  const answer = await app.request('/api/submissions/deadly', { headers });
  expect(await answer.json()).toMatchObject({ state: 'failed', failure: expect.stringMatching(/서버가 세 번/) });
  const [last] = (await app.follow('/api/submissions/deadly/events')).slice(-1);
  expect(last?.event).toMatchObject({ type: 'ended', failure: expect.stringMatching(/stopped three times/) });
});
