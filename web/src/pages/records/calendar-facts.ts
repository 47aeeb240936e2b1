// What the calendar comes to, and how it is laid out. Pure.
import type { Calendar } from '#server/schema/records';

export type Day = Calendar['days'][number];

export type CalendarFacts = {
  readonly submissions: number;
  readonly activeDays: number;
  /** Days in a row. */
  readonly longestRun: number;
  /** When the first day begins. */
  readonly from: number;
};

export function calendarFacts(days: readonly Day[]): CalendarFacts {
  let [run, longestRun] = [0, 0];
  for (const { submissions } of days) {
    run = submissions > 0 ? run + 1 : 0;
    longestRun = Math.max(longestRun, run);
  }
  return {
    submissions: days.reduce((sum, day) => sum + day.submissions, 0),
    activeDays: days.filter(({ submissions }) => submissions > 0).length,
    longestRun,
    from: days[0]?.from ?? 0,
  };
}

const WEEK_DAYS = 7;

/** Weeks from Monday on; the last one may be short. */
export function weeksOf(days: readonly Day[]): readonly (readonly Day[])[] {
  return Array.from({ length: Math.ceil(days.length / WEEK_DAYS) }, (_, i) =>
    days.slice(i * WEEK_DAYS, (i + 1) * WEEK_DAYS),
  );
}

/** From 0, nothing, to 4, as many as on the busiest days: by the square root, so that one wild day does not pale all others. */
export function strengthOf(submissions: number, most: number): 0 | 1 | 2 | 3 | 4 {
  if (submissions === 0) return 0;
  const part = Math.sqrt(submissions / Math.max(most, 4));
  return part > 0.75 ? 4 : part > 0.5 ? 3 : part > 0.3 ? 2 : 1;
}

/** The week in which a month begins, with the first day of it: not the first two weeks, whose month may end at once. */
export function monthStarts(weeks: readonly (readonly Day[])[]): ReadonlyMap<number, string> {
  const starts = new Map<number, string>();
  for (const [i, week] of weeks.entries()) {
    const first = week.find(({ day }) => day.endsWith('-01'));
    if (first !== undefined) starts.set(i, first.day);
  }
  return starts;
}
