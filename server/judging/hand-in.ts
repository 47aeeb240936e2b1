// A submission comes in: it and its job are stored before anybody is told that it was accepted.
import type { Deps } from '../deps.ts';
import { Refusal } from '../http/refusal.ts';
import type { NewSubmission, SubmissionRow } from '../schema/submission.ts';
import type { StoredSitting } from '../store/index.ts';
import { refuseBusy } from './refuse-busy.ts';
import { refuseLanguage } from './refuse-language.ts';

type Circumstances = {
  /** What the client calls itself: the shell's command says so. */
  readonly from: string | undefined;
  /** The running exam that has this problem. */
  readonly sitting: StoredSitting | undefined;
};
type Needs = Pick<Deps, 'catalog' | 'store' | 'user' | 'dispatcher' | 'logs' | 'now' | 'newId'>;

export async function handIn(
  { problem, language, source, prediction }: NewSubmission,
  { from, sitting }: Circumstances,
  { catalog, store, user, dispatcher, logs, now, newId }: Needs,
): Promise<SubmissionRow> {
  const { pkg } = await catalog.open(problem);
  refuseLanguage(language, { pkg }, sitting?.exam.languages);
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
    sitting: sitting?.id,
    prediction,
  });
  if (row === undefined) throw refuseBusy(store.jobs.most);
  const ahead = dispatcher.ahead + (await store.jobs.ahead(row.id));
  const log = logs.of(row.id);
  // Otherwise its turn came meanwhile.
  if (log.length === 0) log.tell({ type: 'queued', ahead });
  dispatcher.wake();
  return { ...row, outdated: false };
}
