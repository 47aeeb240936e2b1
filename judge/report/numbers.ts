// Numbers as reports show them, the same in every language: short, and never rounded across a limit.
import type { Score } from '../schema/report.ts';

/** Milliseconds without unit: `0.4`, `312`, `1,302`. */
export function msText(ms: number): string {
  return ms > 0 && ms < 9.95 ? ms.toFixed(1) : grouped(Math.round(ms));
}

/** Seconds without unit: `0.8`, `12`. */
export function secondsText(ms: number): string {
  return ms < 9950 ? String(Number((ms / 1000).toFixed(1))) : grouped(Math.round(ms / 1000));
}

/** A whole number with its thousands set off. */
export function grouped(count: number): string {
  return Math.round(count).toLocaleString('en-US');
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

/** A measured number of times and how far off it may be, to the same digit: `1.02` and `0.10`, `12.3` and `1.5`. */
export function timesWithMargin(times: number, [low, high]: readonly [number, number]): readonly [string, string] {
  const digits = times < 9.995 ? 2 : 1;
  return [times.toFixed(digits), ((high - low) / 2).toFixed(digits)];
}

/** A plain number with no needless digits: `3`, `2.5`. */
export function plain(value: number): string {
  return String(Number(value.toFixed(2)));
}

/** Points to two digits; what is less than the maximum never reads as the maximum, nor something as nothing. */
export function pointsText({ earned, max }: Score): readonly [earned: string, max: string] {
  const rounded = Math.round(earned * 100) / 100;
  if (earned < max && rounded >= max) return [plain(Math.floor(earned * 100) / 100), plain(max)];
  return [plain(earned > 0 ? Math.max(0.01, rounded) : 0), plain(max)];
}

/** `60 KiB`, `8 MiB`. */
export function kibText(kib: number): string {
  return kib >= 1024 && kib % 1024 === 0 ? `${grouped(kib / 1024)} MiB` : `${grouped(kib)} KiB`;
}
