// Days, weeks and months of a time zone as spans of time. Pure: what day it is, is handed in.

/** From `from` on, before `to`, in epoch milliseconds; `day` is the first day, as `2026-11-28`. */
export type DaySpan = { readonly day: string; readonly from: number; readonly to: number };

const DAY_MS = 86_400_000;
const WEEK_DAYS = 7;

/** Whether the system knows a time zone of this name. */
export function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** The days of so many weeks, each from Monday on, and the last one up to the day of `now`. */
export function calendarDays(now: number, zone: string, weeks: number): readonly DaySpan[] {
  const clock = clockOf(zone);
  const today = dayNumber(now, clock);
  const first = mondayOf(today) - (weeks - 1) * WEEK_DAYS;
  return spansOf(range(first, today + 2), clock);
}

/** So many weeks, Monday to Sunday, the last one with `now` in it. */
export function lastWeeks(now: number, zone: string, weeks: number): readonly DaySpan[] {
  const clock = clockOf(zone);
  const monday = mondayOf(dayNumber(now, clock));
  const starts = range(0, weeks + 1).map((i) => monday - (weeks - 1 - i) * WEEK_DAYS);
  return spansOf(starts, clock);
}

/** So many months, the last one with `now` in it. */
export function lastMonths(now: number, zone: string, months: number): readonly DaySpan[] {
  const clock = clockOf(zone);
  const today = new Date(dayNumber(now, clock) * DAY_MS);
  const startOf = (i: number) => Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - (months - 1 - i), 1) / DAY_MS;
  return spansOf(range(0, months + 1).map(startOf), clock);
}

type Clock = Intl.DateTimeFormat;

function clockOf(zone: string): Clock {
  return new Intl.DateTimeFormat('en-u-ca-iso8601-hc-h23', {
    timeZone: zone,
    ...({ year: 'numeric', month: 'numeric', day: 'numeric' } as const),
    ...({ hour: 'numeric', minute: 'numeric', second: 'numeric' } as const),
  });
}

/** What clocks on the wall show, as if they stood in UTC. */
function wallMs(at: number, clock: Clock): number {
  const parts = new Map(clock.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const of = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
}

/** Days since 1970, by the clocks on the wall. */
function dayNumber(at: number, clock: Clock): number {
  return Math.floor(wallMs(at, clock) / DAY_MS);
}

/** 1970-01-01 was a Thursday. */
function mondayOf(day: number): number {
  return day - ((((day + 3) % WEEK_DAYS) + WEEK_DAYS) % WEEK_DAYS);
}

/** The first moment of a day. Where clocks jump over midnight, it is the moment of the jump. */
function startOf(day: number, clock: Clock): number {
  const midnight = day * DAY_MS;
  const offsetAt = (at: number) => wallMs(at, clock) - at;
  const guesses = [midnight - offsetAt(midnight - DAY_MS), midnight - offsetAt(midnight + DAY_MS)];
  const starts = guesses.filter((at) => dayNumber(at, clock) >= day).sort((a, b) => a - b);
  return starts[0] ?? Math.max(...guesses);
}

/** Each span ends where the next one begins; the last start is only an end. */
function spansOf(starts: readonly number[], clock: Clock): readonly DaySpan[] {
  const moments = starts.map((day) => startOf(day, clock));
  return starts.slice(0, -1).map((day, i) => ({
    day: new Date(day * DAY_MS).toISOString().slice(0, 10),
    from: moments[i] ?? 0,
    to: moments[i + 1] ?? 0,
  }));
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}
