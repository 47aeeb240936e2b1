// How much time an exam has left, and how that is written. Pure.
import type { Sitting } from '#server/schema/sitting';

/** A sitting as the server answered it, and when that was by `performance.now()`. */
export type SeenSitting = { readonly sitting: Sitting; readonly atMs: number };

/** For who has to call hooks although there is no exam. */
export const NO_SITTING: SeenSitting = {
  sitting: {
    ...{ id: '', template: '', state: 'ended', startedAt: 0, elapsedMs: 0, durationMs: 1, pauses: 0, pausedMs: 0 },
    exam: {
      ...{ name: { ko: '', en: '' }, minutes: 1, problems: [], shows: 'samples', counts: 'best', pause: false },
    },
    problems: [],
  },
  atMs: 0,
};

export function leftMs({ sitting, atMs }: SeenSitting, nowMs: number): number {
  const { durationMs, elapsedMs, state } = sitting;
  const since = state === 'running' ? nowMs - atMs : 0;
  return Math.max(0, durationMs - elapsedMs - since);
}

/** `1:59:05`, `9:05`: what is left is shown as whole seconds that have begun. */
export function clockText(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (value: number) => String(value).padStart(2, '0');
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

/** Minutes at which the person is told. */
const TOLD_MINUTES = [30, 10, 5, 1];

/** The smallest of these that the time has come down to; undefined before the first. */
export function toldMinutes(left: number): number | undefined {
  return TOLD_MINUTES.filter((minutes) => left <= minutes * 60_000).at(-1);
}
