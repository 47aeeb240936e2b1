// Submissions and reports as short as they can be, for the store's tests.
import type { Growth } from '#judge/schema/growth';
import type { CaseResult, Report, Standing, Verdict } from '#judge/schema/report';
import type { HandedIn, Store } from '../../../server/store/index.ts';

export const USER = 'local';

export function handedIn(id: string, more: Partial<HandedIn> = {}): HandedIn {
  return {
    id,
    user: USER,
    problem: 'sum',
    problemHash: 'hash-1',
    language: 'javascript',
    origin: 'page',
    source: `// ${id}`,
    createdAt: 1_000,
    ...more,
  };
}

/** Verdict, CPU milliseconds, and the rest as it usually is. */
export function caseResult(name: string, verdict: Verdict, cpuMs = 1): CaseResult {
  return { name, verdict, cpuMs, wallMs: cpuMs + 1, peakMiB: cpuMs / 2, limitMs: 1000 };
}

type Judged = {
  readonly standing?: Standing;
  readonly verdict?: Verdict;
  readonly earned?: number;
  readonly slug?: string;
  readonly correctness?: readonly CaseResult[];
  readonly efficiency?: readonly CaseResult[];
};

export function reportOf(judged: Judged = {}): Report {
  const { standing = 'solved', verdict = 'AC', earned = 100, slug = 'sum' } = judged;
  const { correctness = [caseResult('01-small', 'AC', 3)], efficiency = [caseResult('01-large', 'AC', 30)] } = judged;
  return {
    problem: { slug, hash: 'hash-1', name: { en: 'Sum' } },
    language: 'javascript',
    judgedAt: '2026-01-02T03:04:05.000Z',
    engine: { olsol: '0.1.0', node: 'v24', platform: 'linux' },
    limits: { timeMs: 1000, memoryMiB: 256, outputKiB: 1024, sourceKiB: 128 },
    standing,
    verdict,
    score: { earned, max: 100 },
    groups: [
      { name: 'correctness', efficiency: false, verdict, cases: correctness },
      { name: 'efficiency', efficiency: true, verdict, cases: efficiency },
    ],
    protections: [],
  };
}

export const GROWTH: Growth = {
  variable: 'n',
  largest: 1000,
  candidate: { growth: 'n', by: 'steps', runnerUp: 'n log n', confidence: 1, predictedMs: 5, rungs: [] },
  lines: [],
};

/** Hands in, claims and finishes one submission. */
export async function judgeOne(store: Store, submission: HandedIn, judged: Judged = {}): Promise<void> {
  await store.submissions.create(submission);
  const job = await store.jobs.claim(submission.createdAt);
  if (job?.submission.id !== submission.id) throw new Error(`Another job came first: ${job?.submission.id}`);
  const report = reportOf({ slug: submission.problem, ...judged });
  await store.submissions.finish(job, report, { receiptPending: false });
}

/** The job that is next, which must be there. */
export async function claimed(store: Store) {
  const job = await store.jobs.claim(5_000);
  if (job === undefined) throw new Error('No job waits.');
  return job;
}
