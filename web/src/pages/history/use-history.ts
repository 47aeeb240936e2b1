// A selection of the history as the server has it: its rows by pages, and its tally.
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { SubmissionRow } from '#server/schema/submission';
import { api } from '../../api.ts';
import type { Filter } from './use-filter.ts';

const PAGE = 50;
const LIVE_MS = 1500;
/** All pages that are shown are asked for again, so many of them less often. */
const LIVE_SLOW_MS = 6000;

export function useHistory(filter: Filter) {
  return useInfiniteQuery({
    queryKey: ['history', filter, 'pages'],
    queryFn: ({ pageParam }) => api.submissions.page({ ...filter, after: pageParam, limit: PAGE }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
    refetchInterval: ({ state: { data } }) => {
      const pages = data?.pages ?? [];
      if (!pages.some(({ submissions }) => submissions.some(isLive))) return false;
      return pages.length > 3 ? LIVE_SLOW_MS : LIVE_MS;
    },
  });
}

/** `version` changes when rows do: a submission that was judged meanwhile changes the tally too. */
export function useTally(filter: Filter, version: string) {
  return useQuery({
    queryKey: ['history', filter, 'tally', version],
    queryFn: () => api.submissions.tally(filter),
    placeholderData: keepPreviousData,
  });
}

export function isLive({ state, receipt }: Pick<SubmissionRow, 'state' | 'receipt'>): boolean {
  return state === 'queued' || state === 'running' || receipt === 'pending';
}
