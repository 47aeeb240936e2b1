// What a trend over submissions shows, free of any drawing.

export type TrendPoint = {
  readonly id: string;
  readonly createdAt: number;
  readonly value: number;
  /** Such as the language; shown in the table and beside the dot. */
  readonly note: string;
  /** Not accepted: shown as a cross and never the best. */
  readonly isFailed?: boolean;
};

export type TrendPicture = {
  readonly points: readonly (TrendPoint & { readonly order: number })[];
  /** Position in `points`; undefined when nothing was accepted. */
  readonly best: number | undefined;
  readonly values: readonly [number, number];
  readonly isLogarithmic: boolean;
};

/** From here on the small values would lie flat on the axis. */
const WIDE = 20;

export function trendPicture(points: readonly TrendPoint[]): TrendPicture {
  const values = points.map(({ value }) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const isLogarithmic = points.length > 0 && least > 0 && most / least > WIDE;
  return {
    points: points.map((point, index) => ({ ...point, order: index + 1 })),
    best: bestOf(points),
    values: isLogarithmic ? [least / 1.5, most * 1.5] : [0, most > 0 && points.length > 0 ? most * 1.15 : 1],
    isLogarithmic,
  };
}

/** The first of those with the least value. */
export function bestOf(points: readonly TrendPoint[]): number | undefined {
  const best = points.reduce<number | undefined>((held, { value, isFailed }, index) => {
    if (isFailed) return held;
    return held === undefined || value < (points[held]?.value ?? 0) ? index : held;
  }, undefined);
  return best;
}

/** Whole numbers from 1 to `count`, at most `most` of them, evenly spaced. */
export function orderTicks(count: number, most: number): readonly number[] {
  const step = Math.max(1, Math.ceil((count - 1) / Math.max(1, most - 1)));
  return Array.from({ length: count }, (_, i) => i + 1).filter((order) => (order - 1) % step === 0);
}
