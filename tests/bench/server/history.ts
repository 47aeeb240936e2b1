// The store with years of practice in it: what pages, tallies and reports of the history take.
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report, Standing, Verdict } from '#judge/schema/report';
import type { Prediction } from '#server/schema/prediction';
import { openStore, type Store, type StoreOptions } from '../../../server/store/index.ts';
import { caseResult, reportOf, USER } from '../../server/store/samples.ts';

export type HistoryBench = {
  readonly submissions: number;
  readonly cases: number;
  readonly fillSeconds: number;
  /** Of the SQLite file. */
  readonly sizeMiB?: number;
  readonly calls: readonly Timed[];
};

/** `cpuMs` is this process's own, on average: what is left when nobody else is at work. SQLite works within the process. */
type Timed = { readonly name: string; readonly p50Ms: number; readonly p95Ms: number; readonly cpuMs: number };

type Size = { readonly submissions: number; readonly casesEach: number; readonly problems: number };
const YEARS: Size = { submissions: 100_000, casesEach: 20, problems: 500 };
const AT_ONCE = 2000;
const ROUNDS = 200;
const FIRST_DAY = Date.UTC(2024, 0, 1);
/** One every ten minutes. */
const STEP_MS = 600_000;

/** Something that is done again and again, the rounds counted from 0. */
export type Call = readonly [name: string, call: (round: number) => Promise<unknown>];

/** On SQLite in a temporary folder, or on the database that is given. `more` is timed as well. */
export async function historyBench(
  database?: StoreOptions,
  size: Size = YEARS,
  more: (store: Store) => readonly Call[] = () => [],
): Promise<HistoryBench> {
  const folder = mkdtempSync(join(tmpdir(), 'olsol-history-'));
  const store = await openStore(database ?? { kind: 'sqlite', folder });
  try {
    const from = performance.now();
    await fill(store, size);
    const fillSeconds = (performance.now() - from) / 1000;
    const sizeMiB = database ? {} : { sizeMiB: statSync(join(folder, 'olsol.db')).size / 1024 / 1024 };
    const { submissions, casesEach } = size;
    const cases = submissions * casesEach;
    return { submissions, cases, fillSeconds, ...sizeMiB, calls: await timeCalls(store, size, more(store)) };
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function fill(store: Store, size: Size): Promise<void> {
  for (let from = 0; from < size.submissions; from += AT_ONCE) {
    const to = Math.min(from + AT_ONCE, size.submissions);
    await store.archive.importAll(USER, records(from, to, size));
  }
}

function* records(from: number, to: number, size: Size): Generator<unknown> {
  yield { kind: 'olsol-archive', version: 1, exportedAt: 0 };
  for (let i = from; i < to; i++) yield record(i, size);
}

function record(i: number, { problems, casesEach }: Size): unknown {
  const chance = (salt: number) => Math.abs(Math.sin(i * 12.9898 + salt * 78.233) * 43758.5453) % 1;
  const problem = `problem${Math.floor(chance(1) * problems)}`;
  const language = chance(2) < 0.3 ? 'typescript' : 'javascript';
  return {
    kind: 'submission',
    id: crypto.randomUUID(),
    problem,
    problemHash: 'hash-1',
    language,
    origin: 'page',
    createdAt: FIRST_DAY + i * STEP_MS,
    state: 'done',
    source: '// a line of a solution\n'.repeat(60),
    prediction: predictionFor(chance),
    report: { ...reportFor(chance, problem, casesEach), language },
  };
}

/** As the page offers them. */
const OFFERED = [50, 60, 70, 80, 90, 95, 100];

function predictionFor(chance: (salt: number) => number): Prediction {
  const standing =
    (['solved', 'efficiency-loss', 'partial', 'failed'] as const)[Math.floor(chance(90) * 4)] ?? 'solved';
  const growth = (['n', 'n log n', 'n^2'] as const)[Math.floor(chance(91) * 3)] ?? 'n';
  return { standing, growth, confidencePercent: OFFERED[Math.floor(chance(92) * OFFERED.length)] ?? 50 };
}

function reportFor(chance: (salt: number) => number, slug: string, casesEach: number): Report {
  const outcomes: readonly (readonly [Standing, Verdict])[] = [
    ['solved', 'AC'],
    ['failed', 'WA'],
    ['efficiency-loss', 'TLE'],
    ['partial', 'RE'],
    ['failed', 'CE'],
  ];
  const [standing, verdict] = outcomes[Math.floor(chance(3) ** 2 * 5)] ?? ['solved', 'AC'];
  const cases = Array.from({ length: casesEach }, (_, i) => caseResult(`${i + 10}-case`, verdict, chance(i + 4) * 500));
  const [correctness, efficiency] = [cases.slice(0, casesEach / 2), cases.slice(casesEach / 2)];
  return reportOf({ standing, verdict, slug, earned: standing === 'solved' ? 100 : 40, correctness, efficiency });
}

async function timeCalls(
  store: Store,
  { submissions, problems }: Size,
  more: readonly Call[],
): Promise<HistoryBench['calls']> {
  const day = (part: number) => FIRST_DAY + Math.floor(submissions * part) * STEP_MS;
  const problem = (round: number) => `problem${round % problems}`;
  const page = (filter: Parameters<Store['submissions']['tally']>[1]) =>
    store.submissions.page(USER, { ...filter, limit: 50 });
  const deep = await store.submissions.page(USER, { to: day(0.5), limit: 50 });
  const calls: readonly Call[] = [
    ...more,
    ['page: newest', () => page({})],
    ['page: deep in the past', () => store.submissions.page(USER, { after: deep.next, limit: 50 })],
    ['page: problem', (round) => page({ problem: problem(round) })],
    ['page: standing', () => page({ standing: 'efficiency-loss' })],
    ['page: verdict', () => page({ verdict: 'CE' })],
    ['page: language', () => page({ language: 'typescript' })],
    ['page: span of time', (round) => page({ from: day(0.3), to: day(0.3 + (round % 50) / 100) })],
    ['page: problem and verdict', (round) => page({ problem: problem(round), verdict: 'TLE' })],
    ['page: verdict and language', () => page({ verdict: 'RE', language: 'typescript' })],
    ['page: standing and verdict, none', () => page({ standing: 'solved', verdict: 'WA' })],
    [
      'page: everything at once',
      (round) =>
        page({ problem: problem(round), standing: 'failed', verdict: 'WA', language: 'javascript', from: day(0.1) }),
    ],
    ['tally: all', () => store.submissions.tally(USER, {})],
    ['tally: verdict', () => store.submissions.tally(USER, { verdict: 'WA' })],
    ['tally: problem', (round) => store.submissions.tally(USER, { problem: problem(round) })],
    ['tally: a month', () => store.submissions.tally(USER, { from: day(0.5), to: day(0.5) + 30 * 86_400_000 })],
    ['tally: half of all time', () => store.submissions.tally(USER, { from: day(0.5) })],
    ['bests', () => store.submissions.bests(USER)],
    ['timing report', (round) => store.submissions.timing(USER, { problem: problem(round) })],
    [
      'one submission',
      (round) => page({}).then(({ submissions: [row] }) => store.submissions.get(USER, row?.id ?? `${round}`)),
    ],
  ];
  const timed = [];
  for (const [name, call] of calls) timed.push({ name, ...(await timeCall(call)) });
  return timed;
}

async function timeCall(call: (round: number) => Promise<unknown>): Promise<Omit<Timed, 'name'>> {
  const times: number[] = [];
  const before = process.cpuUsage();
  for (let round = 0; round < ROUNDS; round++) {
    const from = performance.now();
    await call(round);
    times.push(performance.now() - from);
  }
  const { user, system } = process.cpuUsage(before);
  times.sort((a, b) => a - b);
  const at = (part: number) => times[Math.floor(ROUNDS * part)] ?? 0;
  return { p50Ms: at(0.5), p95Ms: at(0.95), cpuMs: (user + system) / 1000 / ROUNDS };
}
