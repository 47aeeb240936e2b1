// Days, weeks and months as spans of time: by the clocks on the wall, whatever these do.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDays, type DaySpan, isZone, lastMonths, lastWeeks } from '../../../server/records/days.ts';

const HOUR_MS = 3_600_000;
const ZONES = [
  'UTC',
  'Asia/Seoul',
  'America/New_York',
  'America/Santiago',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'Africa/Cairo',
];
const at = (text: string) => new Date(text).getTime();

function hoursOf(spans: readonly DaySpan[], day: string): number | undefined {
  const span = spans.find((one) => one.day === day);
  return span && (span.to - span.from) / HOUR_MS;
}

describe('the days of a calendar', () => {
  it('begin on a Monday and end today, at the reader’s midnight', () => {
    const days = calendarDays(at('2026-11-28T15:30:00Z'), 'Asia/Seoul', 2);
    expect(days.map(({ day }) => day)).toEqual([
      ...['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22'],
      ...['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28', '2026-11-29'],
    ]);
    expect(days.at(-1)).toMatchObject({ from: at('2026-11-28T15:00:00Z'), to: at('2026-11-29T15:00:00Z') });
  });
  it('have 23 or 25 hours where clocks are changed', () => {
    expect(hoursOf(calendarDays(at('2026-03-10T12:00:00Z'), 'America/New_York', 2), '2026-03-08')).toBe(23);
    expect(hoursOf(calendarDays(at('2026-11-03T12:00:00Z'), 'America/New_York', 2), '2026-11-01')).toBe(25);
  });
  it('begin at the jump where clocks jump over midnight', () => {
    const days = calendarDays(at('2026-09-08T12:00:00Z'), 'America/Santiago', 2);
    expect(hoursOf(days, '2026-09-06')).toBe(23);
    expect(hoursOf(days, '2026-09-05')).toBe(24);
  });
  it('lie one after the other, in every zone and at every time', () => {
    const times = fc.integer({ min: at('2012-02-01T00:00:00Z'), max: at('2040-01-01T00:00:00Z') });
    fc.assert(
      fc.property(times, fc.constantFrom(...ZONES), (now, zone) => {
        const days = calendarDays(now, zone, 3);
        for (const [i, { from, to }] of days.entries()) {
          expect(to).toBeGreaterThan(from);
          expect(to - from).toBeLessThanOrEqual(26 * HOUR_MS);
          if (i > 0) expect(from).toBe(days[i - 1]?.to);
        }
        const last = days.at(-1);
        expect(now).toBeGreaterThanOrEqual(last?.from ?? 0);
        expect(now).toBeLessThan(last?.to ?? 0);
      }),
    );
  });
});

it('weeks go from Monday to Sunday, and the last one has today in it', () =>
  expect(lastWeeks(at('2026-11-29T12:00:00Z'), 'UTC', 2)).toEqual([
    { day: '2026-11-16', from: at('2026-11-16T00:00:00Z'), to: at('2026-11-23T00:00:00Z') },
    { day: '2026-11-23', from: at('2026-11-23T00:00:00Z'), to: at('2026-11-30T00:00:00Z') },
  ]));

it('months are those of the calendar, over the turn of a year', () =>
  expect(lastMonths(at('2026-01-31T23:00:00Z'), 'UTC', 3)).toEqual([
    { day: '2025-11-01', from: at('2025-11-01T00:00:00Z'), to: at('2025-12-01T00:00:00Z') },
    { day: '2025-12-01', from: at('2025-12-01T00:00:00Z'), to: at('2026-01-01T00:00:00Z') },
    { day: '2026-01-01', from: at('2026-01-01T00:00:00Z'), to: at('2026-02-01T00:00:00Z') },
  ]));

it('a zone is known, or it is not', () => {
  expect(isZone('Asia/Seoul')).toBe(true);
  expect(isZone('Asia/Nowhere')).toBe(false);
  expect(isZone('')).toBe(false);
});
