// How hot a line is, in the five steps that the gutter can show.

export type HeatLevel = 1 | 2 | 3 | 4 | 5;

/** Shares of all steps from which on a line is on the next level. */
const FROM: readonly (readonly [share: number, level: HeatLevel])[] = [
  [0.6, 5],
  [0.3, 4],
  [0.15, 3],
  [0.05, 2],
  [0.01, 1],
];

/** The level of a share of all steps; a line below one hundredth has none, and nothing is shown of it. */
export function heatLevel(share: number): HeatLevel | undefined {
  return FROM.find(([from]) => share >= from)?.[1];
}
