// Months and days of the calendar, by the clock of this machine: the person's own.
import type { MonthSpan } from '../store/index.ts';

/** `2026-11` as epoch milliseconds. */
export function spanOf(month: string): MonthSpan {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return { from: new Date(year, number - 1, 1).getTime(), to: new Date(year, number, 1).getTime() };
}

export function monthOf(epochMs: number): string {
  return dayOf(epochMs).slice(0, 7);
}

export function dayOf(epochMs: number): string {
  const at = new Date(epochMs);
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** `by` months later; earlier when it is negative. */
export function monthsLater(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const count = year * 12 + number - 1 + by;
  return `${Math.floor(count / 12)}-${two((count % 12) + 1)}`;
}

/** `2026-11-30`. */
export function lastDayOf(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return `${month}-${two(new Date(Date.UTC(year, number, 0)).getUTCDate())}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
