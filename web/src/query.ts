// What the page knows of the server's data: one cache, that asks again on its own and never waits for an internet connection.
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiError } from './request.ts';
import { probeServer } from './server-state.ts';

/** Trying again helps only against a server that is away or busy. */
function isPassing(error: unknown): boolean {
  return error instanceof ApiError && (error.status === 0 || error.status >= 502);
}

function notice(error: unknown): void {
  if (isPassing(error)) probeServer();
}

export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: notice }),
  mutationCache: new MutationCache({ onError: notice }),
  defaultOptions: {
    queries: {
      // The server is on this machine: whether there is an internet connection says nothing.
      networkMode: 'always',
      staleTime: 10_000,
      retry: (failures, error) => failures < 1 && isPassing(error),
      retryDelay: 400,
    },
    mutations: { networkMode: 'always' },
  },
});
