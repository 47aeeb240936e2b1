// What has happened to one piece of work, in order: read by anybody who comes, from wherever they left off.
import type { WorkEvent } from '../schema/events.ts';

export type EventLog = {
  /** Adds an event; nothing after `ended` counts. */
  tell(event: WorkEvent): void;
  /** Events from this position on. */
  from(position: number): readonly WorkEvent[];
  readonly length: number;
  readonly hasEnded: boolean;
  /** Called after each event; the answer takes it back. */
  listen(onEvent: () => void): () => void;
};

export function eventLog(): EventLog {
  const events: WorkEvent[] = [];
  const listeners = new Set<() => void>();
  return {
    tell(event) {
      if (events.at(-1)?.type === 'ended') return;
      events.push(event);
      for (const listener of listeners) listener();
    },
    from: (position) => events.slice(position),
    get length() {
      return events.length;
    },
    get hasEnded() {
      return events.at(-1)?.type === 'ended';
    },
    listen(onEvent) {
      listeners.add(onEvent);
      return () => void listeners.delete(onEvent);
    },
  };
}
