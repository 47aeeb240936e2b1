// The end of an exam: what was written last for each problem is handed in, if it was not already.
import type { Deps } from '../deps.ts';
import { handIn } from '../judging/hand-in.ts';
import type { StoredSitting } from '../store/index.ts';
import { deskKey } from './desk-key.ts';

type Needs = Pick<Deps, 'store' | 'catalog' | 'user' | 'dispatcher' | 'logs' | 'now' | 'newId' | 'onBug'>;

export async function collect(sitting: StoredSitting, deps: Needs): Promise<void> {
  const { store, user, catalog, onBug } = deps;
  const handedIn = await store.sittings.submissions(user, [sitting.id]);
  for (const { slug } of sitting.exam.problems) {
    const draft = await store.drafts.latest(user, deskKey(slug, sitting));
    if (draft === undefined || draft.source.trim() === '') continue;
    const last = handedIn.findLast((one) => one.problem === slug);
    if (last !== undefined && last.createdAt >= draft.updatedAt) continue;
    const { templates } = await catalog.page(slug, 'en');
    if (templates[draft.language] === draft.source) continue;
    if (last !== undefined && (await store.submissions.get(user, last.id))?.source === draft.source) continue;
    const { language, source } = draft;
    // One that cannot be taken in does not keep the others from it.
    await handIn({ problem: slug, language, source }, { from: undefined, sitting }, deps).catch(onBug);
  }
}
