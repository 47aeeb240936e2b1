// A text that is kept on the server, for a component: its keeper, and its state as it changes.
import { useQuery } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import type { Keeper } from './draft-keeper.ts';
import { type DraftState, type SaveStatus, statusOf } from './draft-state.ts';
import { openText, type TextPlace } from './kept-texts.ts';

export type OpenText = {
  readonly keeper: Keeper | undefined;
  readonly error: unknown;
  readonly retry: () => void;
};

/** `queryKey` is the contract's, so that deleting or importing everything reaches this text as well. */
export function useText(place: TextPlace, queryKey: readonly string[]): OpenText {
  const { data, error, refetch } = useQuery({
    queryKey: [...queryKey, 'keeper'],
    queryFn: () => openText(place),
    // Opened anew with each visit, which is how changes from elsewhere are taken; the keeper itself stays the same.
    staleTime: 0,
    refetchOnWindowFocus: false,
    structuralSharing: false,
  });
  return { keeper: data, error: data === undefined ? error : undefined, retry: () => void refetch() };
}

export function useDraftState(keeper: Keeper): DraftState {
  return useSyncExternalStore(keeper.subscribe, keeper.get);
}

/** Renders only when the status changes, not with every key. */
export function useSaveStatus(keeper: Keeper): SaveStatus {
  const read = useCallback(() => statusOf(keeper.get()), [keeper]);
  return useSyncExternalStore(keeper.subscribe, read);
}
