// The exam that is being sat, for whatever part of the page wants to know, and how much of its time is left.
import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Sitting } from '#server/schema/sitting';
import { first } from '../first-api.ts';
import { leftMs, type SeenSitting } from './left.ts';

const KEY = ['sitting', 'running'] as const;
/** The server's clock is asked again now and then; between two answers this page's own goes on. */
const AGAIN_MS = 30_000;
const TICK_MS = 250;

/** Undefined as long as it is not known, and when there is none. */
export function useRunningSitting(): SeenSitting | undefined {
  const { data } = useQuery({
    queryKey: KEY,
    queryFn: async () => {
      const { sitting } = await first.sittings.running();
      return { sitting, atMs: performance.now() };
    },
    refetchInterval: ({ state }) => (state.data?.sitting === undefined ? false : AGAIN_MS),
    refetchOnWindowFocus: 'always',
  });
  return data?.sitting && { sitting: data.sitting, atMs: data.atMs };
}

/** What the server answered to a change. */
function keepRunning(client: QueryClient, sitting: Sitting): void {
  const running = sitting.state === 'ended' ? undefined : sitting;
  client.setQueryData(KEY, { sitting: running, atMs: performance.now() });
}

export function useKeepRunning(): (sitting: Sitting) => void {
  const client = useQueryClient();
  return (sitting) => keepRunning(client, sitting);
}

/** Asks whether it still lasts. */
export function useAskRunning(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: KEY });
}

/** Milliseconds that are left, counted down as long as somebody looks. */
export function useLeftMs(seen: SeenSitting): number {
  const [now, setNow] = useState(() => performance.now());
  const isRunning = seen.sitting.state === 'running';
  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(() => setNow(performance.now()), TICK_MS);
    return () => clearInterval(timer);
  }, [isRunning]);
  return leftMs(seen, Math.max(now, seen.atMs));
}
