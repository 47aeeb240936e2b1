// A server's writes without the server, until it is killed: what is in the store is told on standard output, a line each.
import { writeSync } from 'node:fs';
import { openStore, type Store } from '../../../server/store/index.ts';
import { handedIn, reportOf, USER } from '../../server/store/samples.ts';

const [folder = '', run = ''] = process.argv.slice(2);
const store = await openStore({ kind: 'sqlite', folder, mostJobs: 1e9 });
await store.jobs.requeueRunning();
for (let i = 0; ; i++) {
  await Promise.all([handIn(store, `${run}-${i}`), judgeNext(store), saveDraft(store)]);
}

async function handIn(to: Store, id: string): Promise<void> {
  await to.submissions.create(handedIn(id, { source: 'x'.repeat(1500), createdAt: Date.now() }));
  tell({ created: id });
}

async function judgeNext(of: Store): Promise<void> {
  const job = await of.jobs.claim(Date.now());
  if (job === undefined || job.kind === 'receipt') return;
  const receiptPending = job.id % 3 === 0;
  if (await of.submissions.finish(job, reportOf(), { receiptPending })) tell({ judged: job.submission.id });
}

async function saveDraft(to: Store): Promise<void> {
  const key = { problem: 'sum', language: 'javascript' } as const;
  const version = (await to.drafts.get(USER, key))?.version ?? 0;
  await to.drafts.save(USER, key, `draft ${version + 1}`, version);
  tell({ draft: version + 1 });
}

/** At once, past every buffer of this process. */
function tell(done: unknown): void {
  writeSync(1, `${JSON.stringify(done)}\n`);
}
