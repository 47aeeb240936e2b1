// The store's jobs as work: a submission to be judged, then its receipt to be measured.
import { BadInput, cancellable, fileNameOf, measureGrowth, type OpenProblem, WORDS } from '#judge';
import type { Growth } from '#judge/schema/growth';
import type { Submission } from '#judge/schema/submission';
import { NoSuchProblem } from '../catalog/no-such-problem.ts';
import type { Deps } from '../deps.ts';
import { veiled } from '../exams/glimpse.ts';
import type { Job } from '../store/index.ts';
import type { Doing, StoredTask } from './dispatcher.ts';
import type { EventLog } from './event-log.ts';
import { judgeSubmission } from './judge-submission.ts';

type Needs = Pick<Deps, 'store' | 'catalog' | 'logs' | 'now'>;

/** The next job of the store. */
export async function nextStored(deps: Needs): Promise<StoredTask | undefined> {
  const job = await deps.store.jobs.claim(deps.now());
  if (job === undefined) return undefined;
  const perform = job.kind === 'judge' ? judgeJob : measureJob;
  return {
    id: job.submission.id,
    givesWay: job.kind === 'receipt',
    perform: (doing) => perform(job, doing, deps),
    giveBack: async () => {
      await deps.store.jobs.release(job);
      if (job.kind === 'judge') deps.logs.of(job.submission.id).tell({ type: 'queued', ahead: 0 });
    },
    fail: async (error) => {
      await deps.store.submissions.fail(job, error instanceof Error ? error.message : String(error));
    },
  };
}

async function judgeJob(job: Job, { signal }: Doing, { store, catalog, logs }: Needs): Promise<void> {
  const log = await logFor(job, { store, logs });
  log.tell({ type: 'started' });
  const opened = await openOrSay(job.submission.problem, catalog);
  if (typeof opened === 'string') {
    await store.submissions.fail(job, opened);
    return log.tell({ type: 'ended', state: 'failed', failure: opened });
  }
  const report = await judgeSubmission(submissionOf(job), opened, { signal, log });
  const { receipts } = await store.settings.get(job.user);
  const receiptPending = receipts && opened.problem.growth !== undefined && report.verdict !== 'CE';
  if (!(await store.submissions.finish(job, report, { receiptPending }))) return;
  log.tell({ type: 'judged', report });
  if (!receiptPending) log.tell({ type: 'ended', state: 'done' });
}

/** Where the work is told of; as long as an exam lasts, only what that lets be known. */
async function logFor(job: Job, { store, logs }: Pick<Needs, 'store' | 'logs'>): Promise<Pick<EventLog, 'tell'>> {
  const log = logs.of(job.submission.id);
  const { sitting } = job.submission;
  const found = sitting === undefined ? undefined : await store.sittings.get(job.user, sitting);
  if (found === undefined || found.endedAt !== undefined) return log;
  return {
    tell: (event) => {
      const shown = veiled(event, found.exam.shows);
      if (shown !== undefined) log.tell(shown);
    },
  };
}

/** The problem, or why it cannot be judged any more: its author has to mend it, and the submission can be judged again then. */
async function openOrSay(slug: string, catalog: Needs['catalog']): Promise<OpenProblem | string> {
  try {
    return await catalog.open(slug);
  } catch (error) {
    if (error instanceof BadInput) return error.say(WORDS.en);
    if (error instanceof NoSuchProblem) return error.message;
    throw error;
  }
}

async function measureJob(job: Job, { signal }: Doing, { store, catalog, logs }: Needs): Promise<void> {
  const log = await logFor(job, { store, logs });
  const { problem, around } = await catalog.open(job.submission.problem);
  const growth: Growth | undefined = await measureGrowth(submissionOf(job), problem, {
    sandbox: cancellable(around.sandbox, signal),
    onGrowth: ({ who, rung }) => log.tell({ type: 'measuring', who, n: rung.n }),
  });
  signal.throwIfAborted();
  if (!(await store.submissions.saveReceipt(job, growth))) return;
  if (growth) log.tell({ type: 'growth', growth });
  log.tell({ type: 'ended', state: 'done' });
}

function submissionOf({ submission: { language, source } }: Job): Submission {
  return { language, file: fileNameOf(language), source };
}
