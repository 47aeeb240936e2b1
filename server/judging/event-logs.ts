// The logs of all work that somebody may still ask about: what runs or waits, and what ended a short while ago.
import { type EventLog, eventLog } from './event-log.ts';

/** Ended ones are kept so long, and so many of them. */
const KEPT_MS = 10 * 60_000;
const MOST_KEPT = 100;

export type EventLogs = {
  /** The log of this work, begun when there is none. */
  of(id: string): EventLog;
  /** Undefined when nothing is known of it any more. */
  find(id: string): EventLog | undefined;
  /** Of what has not ended yet. */
  open(): readonly string[];
};

export function eventLogs(now: () => number): EventLogs {
  const logs = new Map<string, { readonly log: EventLog; endedAt?: number }>();
  const tidy = () => {
    const ended = [...logs].filter(([, one]) => one.log.hasEnded);
    for (const [, one] of ended) one.endedAt ??= now();
    const surplus = ended.length - MOST_KEPT;
    for (const [i, [id, one]] of ended.entries()) {
      if (i < surplus || now() - (one.endedAt ?? 0) > KEPT_MS) logs.delete(id);
    }
  };
  return {
    of(id) {
      const known = logs.get(id);
      if (known) return known.log;
      tidy();
      const log = eventLog();
      logs.set(id, { log });
      return log;
    },
    find: (id) => logs.get(id)?.log,
    open: () => [...logs].filter(([, { log }]) => !log.hasEnded).map(([id]) => id),
  };
}
