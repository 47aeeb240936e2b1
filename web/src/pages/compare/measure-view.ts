// What is known of two submissions that are being measured against each other: events merged into one value.
import type { WorkEvent } from '#server/schema/events';
import type { Comparison } from '#server/schema/timing';

export type MeasureView =
  | { readonly phase: 'idle' | 'starting' | 'preparing' | 'cancelled' }
  | { readonly phase: 'queued'; readonly ahead: number }
  | { readonly phase: 'building' | 'measuring'; readonly done: number; readonly total: number }
  | { readonly phase: 'done'; readonly comparison: Comparison }
  | { readonly phase: 'failed'; readonly failure?: string };

/** The same value when the event says nothing of a comparison. */
export function afterMeasureEvent(view: MeasureView, event: WorkEvent): MeasureView {
  switch (event.type) {
    case 'queued':
      return { phase: 'queued', ahead: event.ahead };
    case 'started':
      return { phase: 'measuring', done: 0, total: 0 };
    case 'preparing':
      return { phase: 'preparing' };
    case 'building':
      return { phase: 'building', done: event.done, total: event.total };
    case 'pair':
      return { phase: 'measuring', done: event.done, total: event.total };
    case 'compared':
      return { phase: 'done', comparison: event.comparison };
    case 'ended':
      return ended(view, event);
    default:
      return view;
  }
}

function ended(view: MeasureView, { state, failure }: Extract<WorkEvent, { type: 'ended' }>): MeasureView {
  if (view.phase === 'done') return view;
  if (state === 'cancelled') return { phase: 'cancelled' };
  return { phase: 'failed', ...(failure === undefined ? {} : { failure }) };
}

export function isMeasuring({ phase }: MeasureView): boolean {
  return phase !== 'idle' && phase !== 'done' && phase !== 'cancelled' && phase !== 'failed';
}

/** A ratio of after over before, as how many times as fast or slow, and where that lies. */
export function timesOf(ratio: number, [low, high]: readonly [number, number]) {
  const isFaster = ratio < 1;
  const of = (value: number) => (isFaster ? 1 / value : value);
  const ends = [of(low), of(high)].sort((a, b) => a - b);
  return { isFaster, times: of(ratio), low: ends[0] ?? 1, high: ends[1] ?? 1 };
}
