// The clock of a sitting. While the server lives it follows a monotonic clock, so that nobody's system clock moves it; after a restart
// it goes on from the larger of what was written down and what the system clock says.

/** What is written down of it. Times of the system's clock are epoch milliseconds. */
export type ClockRecord = {
  readonly startedAt: number;
  /** That had passed when it was written down. */
  readonly elapsedMs: number;
  /** All pauses that have ended. */
  readonly pausedMs: number;
  readonly pauses: number;
  /** Of a pause that lasts. */
  readonly pausedAt: number | undefined;
};

/** Both clocks at one moment; `monotonicMs` has any origin. */
export type Moment = { readonly wallMs: number; readonly monotonicMs: number };

/** A clock that goes, or rests in a pause. */
export type ExamClock = { readonly record: ClockRecord; readonly since: number };

export function startClock({ wallMs, monotonicMs }: Moment): ExamClock {
  const record = { startedAt: wallMs, elapsedMs: 0, pausedMs: 0, pauses: 0, pausedAt: undefined };
  return { record, since: monotonicMs };
}

/** After a restart: the time without a server counts, except for a pause. */
export function wakeClock(record: ClockRecord, { wallMs, monotonicMs }: Moment): ExamClock {
  if (record.pausedAt !== undefined) return { record, since: monotonicMs };
  const byTheWall = wallMs - record.startedAt - record.pausedMs;
  return { record: { ...record, elapsedMs: Math.max(record.elapsedMs, byTheWall) }, since: monotonicMs };
}

/** Milliseconds since the start, without pauses. */
export function elapsedMs({ record, since }: ExamClock, { monotonicMs }: Moment): number {
  return record.pausedAt === undefined ? record.elapsedMs + Math.max(0, monotonicMs - since) : record.elapsedMs;
}

/** What to write down now. */
export function recordAt(clock: ExamClock, moment: Moment): ClockRecord {
  return { ...clock.record, elapsedMs: elapsedMs(clock, moment) };
}

/** Does nothing to a clock that rests. */
export function pauseClock(clock: ExamClock, moment: Moment): ExamClock {
  if (clock.record.pausedAt !== undefined) return clock;
  const record = { ...recordAt(clock, moment), pauses: clock.record.pauses + 1, pausedAt: moment.wallMs };
  return { record, since: moment.monotonicMs };
}

/** Does nothing to a clock that goes. */
export function resumeClock({ record, since }: ExamClock, { wallMs, monotonicMs }: Moment): ExamClock {
  if (record.pausedAt === undefined) return { record, since };
  const pausedMs = record.pausedMs + Math.max(0, wallMs - record.pausedAt);
  return { record: { ...record, pausedMs, pausedAt: undefined }, since: monotonicMs };
}
