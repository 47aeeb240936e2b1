// A submission as it is now: read whole, and followed while more of it is to come.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api } from '../../api.ts';
import { followWork } from '../../events.ts';
import { afterEvent, isUnderWay, type SubmissionView, viewOf } from '../../report/submission-view.ts';

type Told = { readonly id: string; readonly view: SubmissionView };

export function useLiveSubmission(id: string) {
  const client = useQueryClient();
  const query = useQuery({ queryKey: ['submission', id], queryFn: () => api.submissions.get(id) });
  const { data } = query;
  const [told, setTold] = useState<Told>();
  const isLive = data !== undefined && isUnderWay(viewOf(data));
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is read later does not start the stream anew
  useEffect(() => {
    if (!isLive) return;
    const first = { id, view: viewOf(data) };
    return followWork(api.submissions.events(id), (event) => {
      setTold((before) => ({ id, view: afterEvent((before?.id === id ? before : first).view, event) }));
      if (event.type !== 'judged' && event.type !== 'glimpsed' && event.type !== 'ended') return;
      for (const key of [['submission', id], ['history'], ['timing'], ['problems'], ['records']]) {
        void client.invalidateQueries({ queryKey: key });
      }
    });
  }, [id, isLive, client]);
  const view = isLive && told?.id === id ? told.view : data && viewOf(data);
  return { query, submission: data, view };
}
