// The history as the page asks for it: through the routes, without a socket.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openRoom } from '../../../judge/index.ts';
import { createApp } from '../../../server/app.ts';
import { openRenderer } from '../../../server/articles/index.ts';
import { openAssistants } from '../../../server/assist/index.ts';
import { openCatalog } from '../../../server/catalog/index.ts';
import { Invigilator, openExamCatalog } from '../../../server/exams/index.ts';
import { Dispatcher } from '../../../server/judging/dispatcher.ts';
import { eventLogs } from '../../../server/judging/event-logs.ts';
import { problemHashes } from '../../../server/judging/problem-hashes.ts';
import { mediaOf } from '../../../server/routes/problems.ts';
import type { Store } from '../../../server/store/index.ts';
import { USER } from '../../server/store/samples.ts';
import type { Call } from './history.ts';

const ROOT = join(import.meta.dirname, '../../..');
const HOST = '127.0.0.1:4500';

export function apiCalls(store: Store): readonly Call[] {
  const get = requester(store);
  return [
    ['API: newest page', () => get('/api/submissions')],
    ['API: page of a problem', (round) => get(`/api/submissions?problem=problem${round}`)],
    ['API: page of a standing', () => get('/api/submissions?standing=efficiency-loss')],
    ['API: tally of everything', () => get('/api/submissions/tally')],
    ['API: problems with best results', () => get('/api/problems')],
    ['API: reviews of the day', () => get('/api/reviews')],
    ['API: review of a problem', (round) => get(`/api/reviews/problems/problem${round}`)],
    ['API: what to practise next', () => get('/api/reviews/next')],
    ['API: predictions, summed up', () => get('/api/predictions/summary')],
    ['API: predictions, newest', () => get('/api/predictions')],
    ['API: predictions of a confidence', () => get('/api/predictions?leastPercent=85&mostPercent=94&right=false')],
    ['API: predictions of an outcome', () => get('/api/predictions?standing=partial&measured=solved')],
    ['API: predictions of a growth', () => get('/api/predictions?growth=n&measuredGrowth=n%5E2')],
  ];
}

function requester(store: Store): (path: string) => Promise<unknown> {
  const cache = mkdtempSync(join(tmpdir(), 'olsol-bench-cache-'));
  const room = openRoom({ bank: { folder: join(ROOT, 'problems'), cache }, jobs: 1, root: ROOT });
  const renderer = openRenderer();
  const catalog = openCatalog(room, { renderer, mediaOf });
  const logs = eventLogs(Date.now);
  const moment = () => ({ wallMs: Date.now(), monotonicMs: performance.now() });
  const onBug = console.error;
  const app = createApp({
    ...{ store, catalog, room, renderer, logs, assistants: openAssistants() },
    dispatcher: new Dispatcher({ logs, next: async () => undefined, mostWaiting: 1, onBug }),
    exams: openExamCatalog(room.bank),
    invigilator: new Invigilator({ store, user: USER, moment, collect: async () => {}, onBug }),
    hashes: problemHashes(catalog, Date.now),
    user: USER,
    now: Date.now,
    newId: () => crypto.randomUUID(),
    epoch: 'bench',
    engine: room.engine,
    protections: room.sandbox.protections,
    dataFolder: '',
    hosts: () => [HOST],
    assets: undefined,
    onBug,
  });
  return async (path) => {
    const response = await app.request(`http://${HOST}${path}`, { headers: { Host: HOST } });
    if (!response.ok) throw new Error(await response.text());
    return response.json();
  };
}
