// A selection of the history as the server has it: its rows by pages, its tally, and what can be done with a row.
import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import type { SubmissionRow } from '#server/schema/submission';
import { api } from '../../api.ts';
import { useFailureText } from '../../parts/failure.tsx';
import { toast } from '../../parts/toast.ts';
import type { HistorySearch } from '../../searches.ts';
import { useNames, useWords } from '../../words/words.ts';

const PAGE = 50;
const LIVE_MS = 1500;
/** All pages that are shown are asked for again, so many of them less often. */
const LIVE_SLOW_MS = 6000;

export function useHistory(filter: HistorySearch) {
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
export function useTally(filter: HistorySearch, version: string) {
  return useQuery({
    queryKey: ['history', filter, 'tally', version],
    queryFn: () => api.submissions.tally(filter),
    placeholderData: keepPreviousData,
  });
}

export function isLive({ state, receipt }: Pick<SubmissionRow, 'state' | 'receipt'>): boolean {
  return state === 'queued' || state === 'running' || receipt === 'pending';
}

/** Hands a submission in once more, and offers the way to the new one. */
export function useJudgeAgain() {
  const { history: words } = useWords();
  const client = useQueryClient();
  const navigate = useNavigate();
  const textOf = useFailureText();
  return useMutation({
    mutationFn: (id: string) => api.submissions.again(id),
    onSuccess: async ({ id }) => {
      const open = () => void navigate({ to: '/submissions/$id', params: { id } });
      toast.success(words.againDone, { action: { label: words.openNew, onClick: open } });
      await Promise.all([
        client.invalidateQueries({ queryKey: ['history'] }),
        client.invalidateQueries({ queryKey: ['problems'] }),
      ]);
    },
    onError: (error) => void toast.error(textOf(error)),
  });
}

/** The title of a problem; its slug when it is no longer in the bank. */
export function useProblemName(): (slug: string) => string {
  const { data } = useQuery({ queryKey: ['problems'], queryFn: api.problems.list });
  const pick = useNames();
  const names = useMemo(() => new Map((data?.problems ?? []).map(({ slug, name }) => [slug, name])), [data]);
  return useCallback((slug) => pick(names.get(slug) ?? { en: slug }), [names, pick]);
}

/** All problems, by title. */
export function useProblemChoices(): readonly { readonly slug: string; readonly name: string }[] {
  const { data } = useQuery({ queryKey: ['problems'], queryFn: api.problems.list });
  const pick = useNames();
  return useMemo(() => {
    const choices = (data?.problems ?? []).map(({ slug, name }) => ({ slug, name: pick(name) }));
    return choices.sort((a, b) => a.name.localeCompare(b.name));
  }, [data, pick]);
}
