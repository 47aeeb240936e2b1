// A submission comes in: it and its job are stored before anybody is told that it was accepted.
import type { Deps } from '../deps.ts';
import { Refusal } from '../http/refusal.ts';
import type { NewSubmission, SubmissionRow } from '../schema/submission.ts';
import { refuseBusy } from './refuse-busy.ts';
import { refuseLanguage } from './refuse-language.ts';

/** `from` is what the client calls itself: the shell's command says so. */
export async function handIn(
  { problem, language, source }: NewSubmission,
  from: string | undefined,
  { catalog, store, user, dispatcher, logs, now, newId }: Deps,
): Promise<SubmissionRow> {
  const { pkg } = await catalog.open(problem);
  refuseLanguage(language, { pkg });
  if (source.trim() === '') throw new Refusal('bad-request', (words) => words.http.emptySource);
  const row = await store.submissions.create({
    id: newId(),
    user,
    problem,
    problemHash: pkg.hash,
    language,
    origin: from === 'shell' ? 'shell' : 'page',
    source,
    createdAt: now(),
  });
  if (row === undefined) throw refuseBusy(store.jobs.most);
  const ahead = dispatcher.ahead + (await store.jobs.ahead(row.id));
  const log = logs.of(row.id);
  // Otherwise its turn came meanwhile.
  if (log.length === 0) log.tell({ type: 'queued', ahead });
  dispatcher.wake();
  return { ...row, outdated: false };
}
