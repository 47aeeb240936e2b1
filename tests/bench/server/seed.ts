// Years of practice, made up: a person's submissions one every ten minutes, the same ones each time.
import type { Growth } from '#judge/schema/growth';
import type { Report, Standing, Verdict } from '#judge/schema/report';
import type { Prediction } from '#server/schema/prediction';
import type { Store } from '../../../server/store/index.ts';
import { caseResult, GROWTH, reportOf, USER } from '../../server/store/samples.ts';

export type Size = {
  readonly submissions: number;
  readonly casesEach: number;
  readonly problems: number;
  /** The problems' names, where they are to be those of a bank. */
  readonly slugs?: readonly string[];
  /** Of the first submission, in epoch milliseconds. */
  readonly since?: number;
};

const AT_ONCE = 2000;
export const FIRST_DAY = Date.UTC(2024, 0, 1);
/** One every ten minutes. */
export const STEP_MS = 600_000;
/** What the receipts blame. */
const CALLS = ['shift', 'unshift', 'splice', 'sort', 'includes', 'spread', 'join', 'bigint'];

/** Takes in as many submissions as asked for, spread over the problems, with receipts, predictions and times of work. */
export async function fill(store: Store, size: Size): Promise<void> {
  for (let from = 0; from < size.submissions; from += AT_ONCE) {
    const to = Math.min(from + AT_ONCE, size.submissions);
    await store.archive.importAll(USER, records(from, to, size));
  }
}

function* records(from: number, to: number, size: Size): Generator<unknown> {
  yield { kind: 'olsol-archive', version: 1, exportedAt: 0 };
  for (let i = from; i < to; i++) yield record(i, size);
}

function record(i: number, { problems, slugs, casesEach, since = FIRST_DAY }: Size): unknown {
  const chance = (salt: number) => Math.abs(Math.sin(i * 12.9898 + salt * 78.233) * 43758.5453) % 1;
  const at = Math.floor(chance(1) * (slugs?.length ?? problems));
  const problem = slugs?.[at] ?? `problem${at}`;
  const language = chance(2) < 0.3 ? 'typescript' : 'javascript';
  return {
    kind: 'submission',
    id: crypto.randomUUID(),
    problem,
    problemHash: 'hash-1',
    language,
    origin: 'page',
    createdAt: since + i * STEP_MS,
    state: 'done',
    source: '// a line of a solution\n'.repeat(60),
    spentMs: Math.round(60_000 + chance(2000) * 3_600_000),
    prediction: predictionFor(chance),
    report: { ...reportFor(chance, problem, casesEach), language },
  };
}

function predictionFor(chance: (salt: number) => number): Prediction {
  const standings = ['solved', 'efficiency-loss', 'partial', 'failed'] as const;
  const growths = ['n', 'n log n', 'n^2'] as const;
  return {
    standing: standings[Math.floor(chance(90) * 4)] ?? 'solved',
    growth: growths[Math.floor(chance(91) * 3)] ?? 'n',
    confidencePercent: 50 + Math.floor(chance(92) * 51),
  };
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
  const report = reportOf({
    standing,
    verdict,
    slug,
    earned: standing === 'solved' ? 100 : 40,
    correctness,
    efficiency,
  });
  return verdict === 'TLE' ? { ...report, growth: receiptOf(chance) } : report;
}

function receiptOf(chance: (salt: number) => number): Growth {
  const name = CALLS[Math.floor(chance(3000) * CALLS.length)] ?? 'shift';
  const why = { kind: 'call', name, inLoop: true } as const;
  return { ...GROWTH, isWorse: chance(3001) < 0.8, blame: { line: 3, growth: 'n^2', share: 1, why } };
}
