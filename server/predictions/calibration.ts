// What predictions come to: how often each confidence was right, and Brier's score. Pure.
import type { Calibration, MonthScore, PredictionSummary } from '../schema/prediction.ts';

/** How many predictions of a month were stated with this confidence, and came true or not. */
export type ConfidenceCount = {
  /** Year and month as one number: 202611. */
  readonly month: number;
  readonly percent: number;
  readonly isRight: boolean;
  readonly predictions: number;
};

/** Around what people say: 50, 60, 70, 80, 90, and sure. */
const BANDS: readonly (readonly [least: number, most: number])[] = [
  [50, 54],
  [55, 64],
  [65, 74],
  [75, 84],
  [85, 94],
  [95, 100],
];
/** Of the normal distribution, for 95 % in the middle. */
const Z = 1.959964;

export function calibrate(
  counts: readonly ConfidenceCount[],
): Pick<PredictionSummary, 'predictions' | 'right' | 'brier' | 'calibration' | 'months'> {
  const brier = brierOf(counts);
  const byMonth = Map.groupBy(counts, ({ month }) => month);
  return {
    predictions: sum(counts),
    right: sum(counts.filter(({ isRight }) => isRight)),
    ...(brier !== undefined && { brier }),
    calibration: BANDS.map((band) => calibrationOf(band, counts)),
    months: [...byMonth].toSorted(([a], [b]) => a - b).map(([month, own]) => monthScore(month, own)),
  };
}

/** By this machine's clock. */
export function monthOf(atMs: number): number {
  const date = new Date(atMs);
  return date.getFullYear() * 100 + date.getMonth() + 1;
}

/** Wilson's interval: also for few predictions, and at 0 and 1. */
export function wilson(right: number, all: number): readonly [number, number] {
  const part = right / all;
  const middle = part + Z ** 2 / (2 * all);
  const width = Z * Math.sqrt((part * (1 - part)) / all + Z ** 2 / (4 * all ** 2));
  const scale = 1 + Z ** 2 / all;
  const within = (value: number) => Math.min(1, Math.max(0, value));
  return [within((middle - width) / scale), within((middle + width) / scale)];
}

function calibrationOf(
  [leastPercent, mostPercent]: readonly [number, number],
  counts: readonly ConfidenceCount[],
): Calibration {
  const own = counts.filter(({ percent }) => percent >= leastPercent && percent <= mostPercent);
  const [predictions, right] = [sum(own), sum(own.filter(({ isRight }) => isRight))];
  if (predictions === 0) return { leastPercent, mostPercent, predictions, right };
  const statedPercent = own.reduce((all, one) => all + one.percent * one.predictions, 0) / predictions;
  return { leastPercent, mostPercent, predictions, right, statedPercent, interval: [...wilson(right, predictions)] };
}

function monthScore(month: number, counts: readonly ConfidenceCount[]): MonthScore {
  const [year, index] = [Math.floor(month / 100), (month % 100) - 1];
  return {
    month: `${year}-${String(index + 1).padStart(2, '0')}`,
    from: new Date(year, index, 1).getTime(),
    to: new Date(year, index + 1, 1).getTime(),
    predictions: sum(counts),
    right: sum(counts.filter(({ isRight }) => isRight)),
    brier: brierOf(counts) ?? 0,
  };
}

function brierOf(counts: readonly ConfidenceCount[]): number | undefined {
  const all = sum(counts);
  if (all === 0) return undefined;
  const squares = counts.map(
    ({ percent, isRight, predictions }) => (percent / 100 - (isRight ? 1 : 0)) ** 2 * predictions,
  );
  return squares.reduce((total, one) => total + one, 0) / all;
}

function sum(counts: readonly Pick<ConfidenceCount, 'predictions'>[]): number {
  return counts.reduce((all, { predictions }) => all + predictions, 0);
}
