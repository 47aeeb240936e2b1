// How long something is said to take: two digits, in the unit that people would use.
import type { Format } from '../../format.ts';
import type { Words } from '../../words/words.ts';

export type PlotWords = Words['plots'];

const SECOND_MS = 1000;
const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;
const YEAR_MS = 365 * DAY_MS;
/** Beyond this a number says nothing. */
const ENDLESS_MS = 1e4 * YEAR_MS;

/** `about 12 min`; a prediction, so never exact. */
export function predictionText(timeMs: number, words: PlotWords, format: Format): string {
  return timeMs < ENDLESS_MS ? words.about(durationText(timeMs, words, format)) : words.endless;
}

export function durationText(timeMs: number, words: PlotWords, format: Format): string {
  if (timeMs < SECOND_MS) return format.ms(timeMs < 10 ? timeMs : roughly(timeMs));
  const of = (unitMs: number) => format.count(roughly(timeMs / unitMs));
  if (timeMs < 9950) return words.seconds((timeMs / SECOND_MS).toFixed(1));
  if (timeMs < 2 * MINUTE_MS) return words.seconds(of(SECOND_MS));
  if (timeMs < 2 * HOUR_MS) return words.minutes(of(MINUTE_MS));
  if (timeMs < 2 * DAY_MS) return words.hours(of(HOUR_MS));
  if (timeMs < 2 * YEAR_MS) return words.days(of(DAY_MS));
  return timeMs < ENDLESS_MS ? words.years(of(YEAR_MS)) : words.endless;
}

/** Two digits are all that a prediction is worth. */
export function roughly(value: number): number {
  if (value < 100) return Math.round(value);
  const unit = 10 ** (Math.floor(Math.log10(value)) - 1);
  return Math.round(value / unit) * unit;
}
