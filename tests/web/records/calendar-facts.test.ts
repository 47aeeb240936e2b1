// What the calendar comes to, and how it is laid out.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  calendarFacts,
  type Day,
  monthStarts,
  strengthOf,
  weeksOf,
} from '../../../web/src/pages/records/calendar-facts.ts';

const DAY_MS = 86_400_000;
const FIRST = Date.UTC(2026, 0, 26);

function days(...submissions: readonly number[]): readonly Day[] {
  return submissions.map((count, i) => {
    const from = FIRST + i * DAY_MS;
    return { day: new Date(from).toISOString().slice(0, 10), from, to: from + DAY_MS, submissions: count, solved: 0 };
  });
}

it('counts submissions, days with any, and the longest run of such days', () => {
  expect(calendarFacts(days(0, 2, 1, 0, 1))).toEqual({ submissions: 4, activeDays: 3, longestRun: 2, from: FIRST });
  expect(calendarFacts([])).toEqual({ submissions: 0, activeDays: 0, longestRun: 0, from: 0 });
});

it('weeks have seven days, the last one what is left', () =>
  expect(weeksOf(days(...Array(16).fill(1))).map((week) => week.length)).toEqual([7, 7, 2]));

it('a month is named at the week that it begins in', () =>
  expect([...monthStarts(weeksOf(days(...Array(14).fill(0))))]).toEqual([[0, '2026-02-01']]));

it('more submissions are never paler, and only none is blank', () => {
  fc.assert(
    fc.property(fc.nat(500), fc.nat(500), fc.nat(500), (a, b, more) => {
      const most = Math.max(a, b, more);
      if (a <= b) expect(strengthOf(a, most)).toBeLessThanOrEqual(strengthOf(b, most));
      expect(strengthOf(a, most) === 0).toBe(a === 0);
      if (most >= 4) expect(strengthOf(most, most)).toBe(4);
    }),
  );
});
