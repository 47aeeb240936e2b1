// The filter that the address holds, as the server understands it.
import { getRouteApi } from '@tanstack/react-router';
import type { Cause } from '#judge/schema/cause';
import type { HistoryFilter } from '#server/schema/submission';
import type { HistorySearch } from '../../searches.ts';
import { useWords } from '../../words/words.ts';

const route = getRouteApi('/history');

export type Filter = Omit<HistorySearch, 'cause'> & Pick<HistoryFilter, 'cause'>;

/** A cause that there is not is dropped, as everything else that does not fit. */
export function useFilter(): Filter {
  const { causes } = useWords();
  const { cause, ...rest } = route.useSearch();
  return cause !== undefined && Object.hasOwn(causes, cause) ? { ...rest, cause: cause as Cause } : rest;
}
