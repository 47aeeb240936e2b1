// What the problems of the bank are called, in the reader's language.
import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { Topic } from '#server/schema/problem';
import { api } from './api.ts';
import { topicsOf } from './topics.ts';
import { useNames } from './words/words.ts';

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

/** All topics of the bank, most frequent first. */
export function useTopics(): readonly Topic[] {
  const { data } = useQuery({ queryKey: ['problems'], queryFn: api.problems.list });
  return useMemo(() => topicsOf(data?.problems ?? []), [data]);
}
