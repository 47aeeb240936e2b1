// A request that starts work and was not accepted: why, and how to ask again. One that was too much for now is asked again by itself.
import { useCallback, useState } from 'react';
import { ApiError } from '../../request.ts';

export type Trouble = { readonly error: unknown; readonly again: () => void };

export function isBusy(error: unknown): boolean {
  return error instanceof ApiError && error.status === 503 && error.problem?.code === 'busy';
}

export function useTrouble() {
  const [trouble, setTrouble] = useState<Trouble>();
  const clear = useCallback(() => setTrouble(undefined), []);
  const meet = useCallback((error: unknown, again: () => void) => setTrouble({ error, again }), []);
  return { trouble, clear, meet };
}
