// Time and steps of a program at any size, from what was measured and the class that it grows by.
import type { GrowthClass, ProgramGrowth } from '#judge/schema/growth';

export type Measure = 'time' | 'steps';
export type Point = { readonly n: number; readonly value: number };

/** What was measured, rising in n. Nothing that a logarithm cannot show. */
export function measuredPoints(program: ProgramGrowth, measure: Measure): readonly Point[] {
  return program.rungs.flatMap(({ n, cpuMs, steps }) => {
    const value = measure === 'time' ? cpuMs : steps;
    return value === undefined || value <= 0 ? [] : [{ n, value }];
  });
}

/** The class through the last measured point: back over the measured sizes, and on to `largest`, where time ends as predicted. */
export function fittedCurve(program: ProgramGrowth, measure: Measure, largest: number): (n: number) => number {
  const points = measuredPoints(program, measure);
  const last = points.at(-1);
  if (last === undefined) return () => Number.NaN;
  const shape = shapeOf(classOf(program, measure), points);
  const grown = (n: number) => Math.log(last.value) + shape(n) - shape(last.n);
  const missing = measure === 'time' && largest > last.n ? Math.log(program.predictedMs) - grown(largest) : 0;
  const way = (n: number) => Math.log(n / last.n) / Math.log(largest / last.n);
  return (n) => Math.exp(n <= last.n || missing === 0 ? grown(n) : grown(n) + way(n) * missing);
}

/** Between measured sizes a straight line in logarithms; before the first one its value; after the last one the fitted curve. */
export function modelledTime(program: ProgramGrowth, largest: number): (n: number) => number {
  const points = measuredPoints(program, 'time');
  const fitted = fittedCurve(program, 'time', largest);
  return (n) => {
    const above = points.findIndex((point) => point.n >= n);
    const [a, b] = [points[above - 1], points[above]];
    if (b === undefined) return fitted(n);
    if (a === undefined) return b.value;
    return a.value * (b.value / a.value) ** (Math.log(n / a.n) / Math.log(b.n / a.n));
  };
}

/** Evenly spaced for a logarithmic axis, both ends included. */
export function sizesBetween(from: number, to: number, count: number): readonly number[] {
  if (!(from > 0) || to <= from) return [from];
  return Array.from({ length: count }, (_, i) => from * (to / from) ** (i / (count - 1)));
}

/** The class that the points of this measure are drawn with. */
export function classOf(program: ProgramGrowth, measure: Measure): GrowthClass {
  return measure === 'steps' ? (program.bySteps ?? program.growth) : program.growth;
}

/** Logarithm of the class as a function of n, but for a constant. */
function shapeOf(growth: GrowthClass, points: readonly Point[]): (n: number) => number {
  if (growth === '2^n') return exponential(points);
  if (growth === 'worse than n^3') return steepPower(points);
  const { power, logs } = POWERS[growth];
  return (n) => power * Math.log(n) + logs * Math.log(Math.log(n + 1));
}

type Power = Exclude<GrowthClass, 'worse than n^3' | '2^n'>;

/** The power of n, and how often a logarithm is a factor. */
const POWERS: Readonly<Record<Power, { readonly power: number; readonly logs: number }>> = {
  '1': { power: 0, logs: 0 },
  'log n': { power: 0, logs: 1 },
  'sqrt n': { power: 0.5, logs: 0 },
  n: { power: 1, logs: 0 },
  'n log n': { power: 1, logs: 1 },
  'n sqrt n': { power: 1.5, logs: 0 },
  'n^2': { power: 2, logs: 0 },
  'n^2 log n': { power: 2, logs: 1 },
  'n^3': { power: 3, logs: 0 },
};

/** These two classes do not say how steep they are: the last two points do. */
function exponential(points: readonly Point[]): (n: number) => number {
  const rate = slopeOf(points, (n) => n);
  return (n) => rate * n;
}

function steepPower(points: readonly Point[]): (n: number) => number {
  const power = Math.max(3, slopeOf(points, Math.log));
  return (n) => power * Math.log(n);
}

function slopeOf(points: readonly Point[], scale: (n: number) => number): number {
  const [a, b] = points.slice(-2);
  if (a === undefined || b === undefined) return 0;
  return Math.max(0, Math.log(b.value / a.value) / (scale(b.n) - scale(a.n)));
}
