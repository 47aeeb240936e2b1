// Numbers inside of sentences about judging: short, and never rounded across a limit. Pure.
import type { Score } from '#judge/schema/report';

/** A whole number with its thousands set off. */
export function grouped(count: number): string {
  return Math.round(count).toLocaleString('en-US');
}

/** Seconds without unit: `0.8`, `12`. */
export function secondsText(ms: number): string {
  return ms < 9950 ? String(Number((ms / 1000).toFixed(1))) : grouped(ms / 1000);
}

/** How many times one time is another: `0.04`, `3.4`, `120`. */
export function timesText(times: number): string {
  if (times < 0.095) return times.toFixed(2);
  return times < 19.95 ? times.toFixed(1) : grouped(times);
}

/** How far beyond a limit: never `1.0`. */
export function beyondText(times: number): string {
  return times < 1.1 ? Math.max(1.01, times).toFixed(2) : timesText(times);
}

/** A measured number of times and how far off it may be, to the same digit. */
export function withMargin(times: number, [low, high]: readonly [number, number]): readonly [string, string] {
  const digits = times < 9.995 ? 2 : 1;
  return [times.toFixed(digits), ((high - low) / 2).toFixed(digits)];
}

/** Points to two digits; what is less than all never reads as all, nor something as nothing. */
export function pointsText({ earned, max }: Score): readonly [earned: string, max: string] {
  const rounded = Math.round(earned * 100) / 100;
  const shown = earned < max && rounded >= max ? Math.floor(earned * 100) / 100 : rounded;
  return [plain(earned > 0 ? Math.max(0.01, shown) : 0), plain(max)];
}

/** A plain number with no needless digits: `3`, `2.5`. */
function plain(value: number): string {
  return String(Number(value.toFixed(2)));
}
