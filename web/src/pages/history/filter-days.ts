// Days of a date field, as epoch milliseconds of the reader's own time zone and back.

/** `2026-11-24`; empty when there is none. */
export function dayOf(epochMs: number | undefined): string {
  if (epochMs === undefined) return '';
  const date = new Date(epochMs);
  if (Number.isNaN(date.getTime())) return '';
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The first millisecond of a day; undefined for what is no day. */
export function startOfDay(day: string): number | undefined {
  return timeOf(day, 0);
}

/** The last millisecond of a day. A day is not always 24 hours long. */
export function endOfDay(day: string): number | undefined {
  const next = timeOf(day, 1);
  return next === undefined ? undefined : next - 1;
}

function timeOf(day: string, later: number): number | undefined {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  if (year === undefined) return undefined;
  const time = new Date(Number(year), Number(month) - 1, Number(date) + later).getTime();
  return Number.isNaN(time) || time < 0 ? undefined : time;
}
