// A desk within an exam: the server is told which problem is open, what was written is there when the time is up, and leaving asks first.
import { useEffect } from 'react';
import { api } from '../../api.ts';
import { NO_SITTING } from '../../exam/left.ts';
import { useKeepRunning, useLeftMs, useRunningSitting } from '../../exam/running.ts';
import type { LoadedProblem } from './desk.ts';
import { flushAll } from './kept-texts.ts';

/** Before the end, what was typed is sent every quarter of a second. */
const LAST_MS = 4000;

export function useExamDesk({ slug, sitting }: LoadedProblem): void {
  const keep = useKeepRunning();
  const seen = useRunningSitting();
  const left = useLeftMs(seen ?? NO_SITTING);
  const isHere = sitting !== undefined && seen?.sitting.id === sitting;
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once for each problem
  useEffect(() => {
    if (sitting !== undefined) api.sittings.touch(sitting, slug, { open: true }).then(keep, () => undefined);
  }, [sitting, slug]);
  useEffect(() => {
    if (isHere && left < LAST_MS) flushAll();
  }, [isHere, left]);
  useEffect(() => {
    if (!isHere) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isHere]);
}
