// Days of practice: they begin at four in the morning, by the clock of the machine, so that a late evening is one day.

const FIRST_HOUR = 4;
const DAY_MS = 86_400_000;

/** The first moment of the day of practice that this moment belongs to, or of one so many days later. */
export function dayStart(atMs: number, later = 0): number {
  const date = new Date(atMs);
  const today = new Date(date.getFullYear(), date.getMonth(), date.getDate(), FIRST_HOUR).getTime();
  const days = later - (atMs < today ? 1 : 0);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days, FIRST_HOUR).getTime();
}

/** Whether what is due at that moment is due on the day of this one: then its hour does not matter. */
export function isDueOn(dueAtMs: number, atMs: number): boolean {
  return dueAtMs < dayStart(atMs, 1);
}

/** Days of practice from one moment to a later one; 0 on the same day, and never less. */
export function daysBetween(fromMs: number, toMs: number): number {
  // A day may have 23 or 25 hours.
  return Math.max(0, Math.round((dayStart(toMs) - dayStart(fromMs)) / DAY_MS));
}
