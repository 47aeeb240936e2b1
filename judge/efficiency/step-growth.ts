// How counted steps grow: what stands in one loop is fitted by itself, and so is each call that hides one, because a sum of classes
// fits none of them; and a program grows like the worst of its parts that matters.
import type { MeterUnit } from '../sandbox/sandbox.ts';
import type { GrowthClass } from '../schema/growth.ts';
import { type Fit, fitGrowth, type Point } from './fit.ts';
import { compareGrowth } from './growth-class.ts';

/** What the units of a metered program counted for one size. */
export type Counted = { readonly n: number; readonly counts: readonly number[] };

/**
 * The blocks of one loop (or of one function, outside of its loops), or one call that hides a loop. Which branch is taken is often
 * chance; how often there is one to take is not.
 */
export type Part = {
  /** Each unit with its steps at the largest size that was counted. */
  readonly units: readonly { readonly unit: MeterUnit; readonly steps: number }[];
  readonly fit: Fit;
  /** Steps at that size, of all units; shares are of all steps. */
  readonly steps: number;
  readonly share: number;
  /** By the fits, at the problem's largest size. */
  readonly shareAtLargest: number;
};

export type StepGrowth = {
  readonly growth: GrowthClass;
  readonly runnerUp: GrowthClass;
  readonly confidence: number;
  /** All steps of each size. */
  readonly totals: readonly Point[];
  readonly parts: readonly Part[];
  /** Steps at any size, as the sum of what the parts' fits say. */
  readonly predict: (n: number) => number;
};

/** A part with less than this share of the steps does not make the program's growth … */
const LEAST_SHARE = 0.1;
/** … unless it has at least this much, and by its fit will have most of them. */
const LEAST_SHARE_NOW = 0.01;
const MOST = 0.5;
const REACH = 12;
/** The rarer classes must fit better than their neighbours by so much. */
const PENALTIES = {
  'sqrt n': 1.1,
  'log n': 1.1,
  'n sqrt n': 1.15,
  'n^2 log n': 1.2,
  'worse than n^3': 1.2,
  '2^n': 1.2,
};
/** Counts are exact, but inputs are random. */
const SPREAD = 0.02;

/** `counted` rises in n. Undefined when there are too few sizes to tell anything. */
export function stepGrowth(
  units: readonly MeterUnit[],
  counted: readonly Counted[],
  largest: number,
): StepGrowth | undefined {
  if (counted.length < 3) return undefined;
  const parts = partsOf(units, counted, largest);
  const totals = counted.map(({ n, counts }) => ({ n, value: totalSteps(units, counts) }));
  const deciding = parts.filter(decides).sort((a, b) => compareGrowth(b.fit.growth, a.fit.growth) || b.share - a.share);
  const first = deciding[0];
  if (first === undefined) return undefined;
  const { growth, runnerUp, confidence } = first.fit;
  const predict = (n: number) => parts.reduce((sum, part) => sum + part.fit.predict(n), 0);
  return { growth, runnerUp, confidence, totals, parts, predict };
}

function decides({ share, shareAtLargest }: Part): boolean {
  return share >= LEAST_SHARE || (share >= LEAST_SHARE_NOW && shareAtLargest >= MOST);
}

/** The steps of one count of a unit: what a block holds, or one. */
export function weightOf({ steps }: MeterUnit): number {
  return steps.reduce((sum, [, count]) => sum + count, 0);
}

export function totalSteps(units: readonly MeterUnit[], counts: readonly number[]): number {
  return units.reduce((sum, unit, i) => sum + weightOf(unit) * (counts[i] ?? 0), 0);
}

function partsOf(units: readonly MeterUnit[], counted: readonly Counted[], largest: number): Part[] {
  const top = counted.at(-1);
  const fitted = together(units).flatMap((members) => {
    const stepsAt = ({ counts }: Counted) =>
      members.reduce((sum, { unit, index }) => sum + weightOf(unit) * (counts[index] ?? 0), 0);
    const fit = fitPart(counted.map((one) => ({ n: one.n, value: stepsAt(one) })));
    const steps = top === undefined ? 0 : stepsAt(top);
    if (fit === undefined || steps === 0) return [];
    const own = members.map(({ unit, index }) => ({ unit, steps: weightOf(unit) * (top?.counts[index] ?? 0) }));
    return [{ units: own, fit, steps, later: fit.predict(largest) }];
  });
  const all = fitted.reduce((sum, { steps }) => sum + steps, 0);
  const allLater = fitted.reduce((sum, { later }) => sum + later, 0);
  return fitted.map(({ later, ...part }) => ({
    ...part,
    share: part.steps / all,
    shareAtLargest: later / Math.max(allLater, Number.MIN_VALUE),
  }));
}

type Member = { readonly unit: MeterUnit; readonly index: number };

/** Units by the loop that they stand in; calls by themselves. */
function together(units: readonly MeterUnit[]): Member[][] {
  const groups = new Map<string, Member[]>();
  for (const [index, unit] of units.entries()) {
    const key = unit.kind === 'call' ? `call ${index}` : partKey(unit);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [{ unit, index }]);
    else group.push({ unit, index });
  }
  return [...groups.values()];
}

/** What the blocks of one loop have in common. */
export function partKey({ within, loops }: MeterUnit): string {
  return `${within} ${JSON.stringify(loops)}`;
}

function fitPart(points: readonly Point[]): Fit | undefined {
  const counted = points.filter(({ value }) => value > 0);
  const values = counted.map(({ value }) => value);
  const least = Math.min(...values);
  const most = Math.max(...values);
  if (counted.length < 3) return rare(points);
  if (most <= least * 1.02 || most - least <= 1) return constant(most);
  // Counts are whole: a small one is uncertain by as much as half a step. What grows slowly shows it over all sizes only.
  const spread = Math.max(SPREAD, 0.5 / most);
  const reach = isSlow(counted) ? Number.POSITIVE_INFINITY : REACH;
  return fitGrowth(counted, { spread, reach, hasBase: true, penalties: PENALTIES });
}

/** Less than the root of n over all sizes. */
function isSlow(points: readonly Point[]): boolean {
  const [first, last] = [points[0], points.at(-1)];
  return first !== undefined && last !== undefined && last.value / first.value < (last.n / first.n) ** 0.4;
}

/** Seen at so few sizes that nothing can be said but how often it was. */
function rare(points: readonly Point[]): Fit | undefined {
  const last = points.at(-1)?.value ?? 0;
  return last === 0 ? undefined : constant(last);
}

function constant(value: number): Fit {
  return { growth: '1', runnerUp: 'log n', confidence: 1, residual: 0, predict: () => value };
}
