// Which class of growth fits a series of sizes and values: relative least squares of `a f(n) + b` for each class, over the sizes that
// tell most, the largest ones. After Goldsmith, Aiken and Wilkerson, "Measuring empirical computational complexity" (2007), with
// classes in the place of free powers.
import type { GrowthClass } from '../schema/growth.ts';
import { POWERS, type Power } from './growth-class.ts';

export type Point = { readonly n: number; readonly value: number };

export type Fit = {
  readonly growth: GrowthClass;
  readonly runnerUp: GrowthClass;
  /** Share of the evidence that is for `growth`, from 0 to 1. */
  readonly confidence: number;
  /** Mean square of the relative residuals. */
  readonly residual: number;
  /** What the class with its constants says of any size. */
  readonly predict: (n: number) => number;
};

export type FitOptions = {
  /** Relative spread that the values have by themselves: what fits within it fits. */
  readonly spread: number;
  /** Sizes below the largest one divided by this are left out, if enough others are there. */
  readonly reach: number;
  /** Whether a part that does not grow is thought of. */
  readonly hasBase: boolean;
  /** By how much a class must fit better than others to be chosen, where rare classes are not to be believed easily; 1 when unsaid. */
  readonly penalties: Readonly<Partial<Record<GrowthClass, number>>>;
};

type Candidate = {
  readonly growth: GrowthClass;
  readonly residual: number;
  readonly predict: (n: number) => number;
  /** By how much it must fit better than a model without a base. */
  readonly penalty?: number;
};

/** A part that does not grow, in the model, must be worth so much … */
const BASE_PENALTY = 1.1;
/** … and what does grow must be so much of the value at the largest size: less is no more than noise. */
const LEAST_GROWN = 0.1;
const LEAST_POINTS = 4;
/** An exponential soon leaves the numbers; whatever is beyond this is beyond all patience. */
export const MOST_PREDICTED = 1e200;

/** The best class for these points, which must rise in n and be above 0; undefined for fewer than three of them. */
export function fitGrowth(points: readonly Point[], options: FitOptions): Fit | undefined {
  if (points.length < 3) return undefined;
  const used = lastOf(points, options.reach);
  const ranked = candidates(used, options)
    .map((one) => ({ ...one, score: scoreOf(one, options) }))
    .sort((a, b) => a.score - b.score);
  const [best] = ranked;
  const second = ranked.find((one) => one.growth !== best?.growth);
  if (best === undefined || second === undefined) return undefined;
  const { growth, residual } = best;
  const predict = (n: number) => Math.min(best.predict(n), MOST_PREDICTED);
  // Of two models, the odds are the ratio of their likelihoods: residuals to the power of half the number of points.
  const oddsAgainst = (best.score / second.score) ** (used.length / 2);
  return { growth, runnerUp: second.growth, confidence: 1 / (1 + oddsAgainst), residual, predict };
}

function scoreOf({ growth, residual, penalty = 1 }: Candidate, { spread, penalties }: FitOptions): number {
  return (residual + spread ** 2) * (penalties[growth] ?? 1) * penalty;
}

/** The points within `reach` of the largest, or the last few of them. */
function lastOf(points: readonly Point[], reach: number): readonly Point[] {
  const top = points.at(-1)?.n ?? 0;
  const near = points.filter(({ n }) => n * reach >= top);
  return near.length >= LEAST_POINTS ? near : points.slice(-LEAST_POINTS - 1);
}

function candidates(points: readonly Point[], { hasBase }: FitOptions): Candidate[] {
  const powers = Object.entries(POWERS).flatMap(([growth, f]) => {
    const plain = fitOne(points, growth as Power, f);
    const based = hasBase && growth !== '1' ? fitWithBase(points, growth as Power, f) : [];
    return [plain, ...based];
  });
  return [...powers, ...higherPowers(points), ...exponentials(points)];
}

/** `a f(n)`. */
function fitOne(points: readonly Point[], growth: GrowthClass, f: (n: number) => number): Candidate {
  let over = 0;
  let under = 0;
  for (const { n, value } of points) {
    const x = f(n) / value;
    over += x;
    under += x * x;
  }
  const a = over / under;
  const predict = (n: number) => a * f(n);
  return { growth, predict, residual: residualOf(points, predict) };
}

/** `a f(n) + b` with both above 0; nothing when the base would be below, or all but all of it. */
function fitWithBase(points: readonly Point[], growth: GrowthClass, f: (n: number) => number): Candidate[] {
  let [xx, xb, bb, x, b] = [0, 0, 0, 0, 0];
  for (const { n, value } of points) {
    const grown = f(n) / value;
    const base = 1 / value;
    xx += grown * grown;
    xb += grown * base;
    bb += base * base;
    x += grown;
    b += base;
  }
  const determinant = xx * bb - xb * xb;
  const a = (x * bb - b * xb) / determinant;
  const base = (b * xx - x * xb) / determinant;
  const top = a * f(points.at(-1)?.n ?? 0);
  if (!(a > 0 && base > 0 && top >= LEAST_GROWN * (top + base))) return [];
  const predict = (n: number) => a * f(n) + base;
  return [{ growth, predict, residual: residualOf(points, predict), penalty: BASE_PENALTY }];
}

function residualOf(points: readonly Point[], predict: (n: number) => number): number {
  return points.reduce((sum, { n, value }) => sum + (predict(n) / value - 1) ** 2, 0) / points.length;
}

const HIGHER_POWERS = [3.5, 4, 4.5, 5, 6, 7, 8];

function higherPowers(points: readonly Point[]): Candidate[] {
  const fits = HIGHER_POWERS.map((power) => fitOne(points, 'worse than n^3', (n) => n ** power));
  return best(fits);
}

/** Bases of an exponential: from what grows by half in two steps to what grows tenfold in one. */
const BASES = Array.from({ length: 60 }, (_, i) => 1.2 * 1.04 ** i);
/** Nothing exponential gets beyond this size. */
const MOST_EXPONENTIAL = 400;

function exponentials(points: readonly Point[]): Candidate[] {
  const top = points.at(-1)?.n ?? 0;
  if (top > MOST_EXPONENTIAL) return [];
  return best(BASES.map((base) => fitOne(points, '2^n', (n) => base ** (n - top))));
}

function best(fits: readonly Candidate[]): Candidate[] {
  return [...fits].sort((a, b) => a.residual - b.residual).slice(0, 1);
}
