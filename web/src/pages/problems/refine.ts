// Changing what the list shows, by changing the address.
import { useNavigate, useRouter } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { ProblemsSearch } from '../../searches.ts';

/** Changes some of the search; the way back leads to the page before, not through every letter. */
export function useRefine(): (change: ProblemsSearch) => void {
  const navigate = useNavigate();
  const router = useRouter();
  return useCallback(
    (change) => {
      // Who has gone on to another page, which is still being loaded, is not called back.
      if (router.latestLocation.pathname !== '/') return;
      void navigate({ to: '/', search: (before) => ({ ...before, ...change }), replace: true });
    },
    [navigate, router],
  );
}
