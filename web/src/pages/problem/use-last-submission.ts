// The last submission of a problem is shown when the page opens, and followed when it is still being judged.
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Submission } from '#server/schema/submission';
import { api } from '../../api.ts';

export function useLastSubmission(slug: string, show: (submission: Submission) => void): void {
  const { data } = useQuery({
    queryKey: ['history', { problem: slug, limit: 1 }],
    queryFn: () => api.submissions.page({ problem: slug, limit: 1 }),
  });
  const id = data?.submissions[0]?.id;
  const { data: last } = useQuery({
    queryKey: ['submission', id],
    queryFn: () => api.submissions.get(id ?? ''),
    enabled: id !== undefined,
  });
  useEffect(() => {
    if (last !== undefined) show(last);
  }, [last, show]);
}
