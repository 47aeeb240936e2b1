// The receipt: steps and times of a candidate and of the reference become growth, prediction and blame.
import type { MeterUnit } from '../sandbox/sandbox.ts';
import type { Growth, ProgramGrowth, Rung } from '../schema/growth.ts';
import { blameOf, heatOf } from './blame.ts';
import { type Allowance, limitMs } from './decision.ts';
import { type Fit, fitGrowth, MOST_PREDICTED, type Point } from './fit.ts';
import { exponentOf, isPolynomiallyWorse } from './growth-class.ts';
import { type Counted, type StepGrowth, stepGrowth } from './step-growth.ts';

/** What was measured of one program. */
export type Measured = {
  readonly file: string;
  readonly units: readonly MeterUnit[];
  /** Both rise in n. */
  readonly counted: readonly Counted[];
  readonly timed: readonly { readonly n: number; readonly cpuMs: number }[];
};

export type Course = { readonly variable: string; readonly largest: number; readonly allowance: Allowance };

/** Times below this are the engine's start, and noise. */
const LEAST_MS = 2;
const TIME_REACH = 10;
const TIME_SPREAD = 0.05;
/** Warm-up and caches bend times towards these classes. */
const TIME_PENALTIES = {
  'sqrt n': 1.3,
  'log n': 1.2,
  'n sqrt n': 1.6,
  'n^2 log n': 1.2,
  'worse than n^3': 1.2,
  '2^n': 1.2,
};
/** Powers of n by which time and steps must differ before it is said, over sizes that reach so far. */
const DISAGREEMENT = 0.6;
const LEAST_REACH = 2.8;
/** What time hides behind each step is said to decide when it has so much of the last time, and will have so much of the largest one. */
const HIDDEN_NOW = 0.4;
const HIDDEN_AT_LARGEST = 0.75;
/** Times from here on show a trend. */
const TREND_MS = 4;
const LEAST_PREDICTED = 1e-100;

/** Undefined when too little could be measured to say anything. */
export function receiptOf(candidate: Measured, reference: Measured | undefined, course: Course): Growth | undefined {
  const own = weigh(candidate, course.largest);
  if (own === undefined) return undefined;
  const model = reference && weigh(reference, course.largest);
  const top = candidate.counted.at(-1);
  const blame = own.steps && blameOf(own.steps);
  return {
    variable: course.variable,
    largest: course.largest,
    candidate: own.growth,
    ...(reference && model && comparison(own, model, reference.file, course)),
    ...(blame && { blame }),
    ...(top && own.steps && { linesAt: top.n }),
    lines: own.steps && top ? heatOf(own.steps, candidate.units, top) : [],
  };
}

type Weighed = {
  readonly growth: ProgramGrowth;
  readonly steps: StepGrowth | undefined;
  /** CPU milliseconds at any size, by what was measured. */
  readonly timeAt: (n: number) => number;
};

function weigh({ units, counted, timed }: Measured, largest: number): Weighed | undefined {
  const steps = stepGrowth(units, counted, largest);
  const points = timed.map(({ n, cpuMs }) => ({ n, value: cpuMs }));
  const time = fitTime(points);
  const decided = decide(steps, time, points, largest);
  if (decided === undefined) return undefined;
  const timeAt = timeModel(points, decided.by === 'steps' ? steps : undefined, time);
  const rungs = rungsOf(steps?.totals ?? [], timed);
  return { growth: { ...decided, predictedMs: timeAt(largest), rungs }, steps, timeAt };
}

/** Time by itself: only where it has left the noise. */
function fitTime(points: readonly Point[]): Fit | undefined {
  const clear = points.filter(({ value }) => value >= LEAST_MS);
  return fitGrowth(clear, { spread: TIME_SPREAD, reach: TIME_REACH, hasBase: true, penalties: TIME_PENALTIES });
}

type Decided = Omit<ProgramGrowth, 'predictedMs' | 'rungs'>;

/** Counted steps decide, unless the time that a step takes grows itself. */
function decide(
  steps: StepGrowth | undefined,
  time: Fit | undefined,
  points: readonly Point[],
  largest: number,
): Decided | undefined {
  const known = {
    ...(steps && { bySteps: steps.growth }),
    ...(time && { byTime: time.growth }),
  };
  if (steps === undefined) return time && { ...basisOf(time), by: 'time', ...known };
  const apart = trendOf(points, steps.predict);
  const more = time === undefined ? 0 : exponentOf(time.growth) - exponentOf(steps.growth);
  // Caches bend times too, but not by a whole power of n.
  const isHidden = apart >= DISAGREEMENT || (more >= 1 && hidesWork(points, steps.predict, largest));
  if (time !== undefined && more > 0 && isHidden) {
    return { ...basisOf(time), by: 'time', ...known, disagreement: 'hidden-cost' };
  }
  const helps = time !== undefined && apart <= -DISAGREEMENT && isPolynomiallyWorse(steps.growth, time.growth);
  return { ...basisOf(steps), by: 'steps', ...known, ...(helps && { disagreement: 'engine-helps' as const }) };
}

/** The power of n by which time grows beyond what was foreseen: the slope of time per step, in logarithms; 0 when too little is known. */
function trendOf(points: readonly Point[], predict: (n: number) => number): number {
  const clear = clearOf(points);
  const logs = clear.map(({ n, value }) => ({ x: Math.log(n), y: Math.log(value / Math.max(predict(n), 1)) }));
  const mean = (of: (log: { x: number; y: number }) => number) =>
    logs.reduce((sum, log) => sum + of(log), 0) / logs.length;
  const [x, y] = [mean((log) => log.x), mean((log) => log.y)];
  const together = logs.reduce((sum, log) => sum + (log.x - x) * (log.y - y), 0);
  return logs.length === 0 ? 0 : together / logs.reduce((sum, log) => sum + (log.x - x) ** 2, 0);
}

/** The points that show a trend; none when they are too few, or too close to one another. */
function clearOf(points: readonly Point[]): readonly Point[] {
  const clear = points.filter(({ value }) => value >= TREND_MS);
  const [first, last] = [clear[0], clear.at(-1)];
  const shows = first !== undefined && last !== undefined && clear.length >= 3 && last.n >= first.n * LEAST_REACH;
  return shows ? clear : [];
}

/**
 * Whether each step hides work that grows with n itself, as `list.pop(0)` does: time is fitted as a part of the steps and a part of
 * n times the steps, by relative least squares. At small sizes the first part is larger, and their average slope says little of what comes.
 */
function hidesWork(points: readonly Point[], predict: (n: number) => number, largest: number): boolean {
  const clear = clearOf(points);
  const last = clear.at(-1);
  if (last === undefined) return false;
  let [xx, xy, yy, x1, y1] = [0, 0, 0, 0, 0];
  for (const { n, value } of clear) {
    const [x, y] = [predict(n) / value, (predict(n) * n) / value];
    [xx, xy, yy, x1, y1] = [xx + x * x, xy + x * y, yy + y * y, x1 + x, y1 + y];
  }
  const determinant = xx * yy - xy * xy;
  const [a, b] = [(x1 * yy - y1 * xy) / determinant, (y1 * xx - x1 * xy) / determinant];
  const share = (n: number) => (b * n) / (Math.max(a, 0) + b * n);
  return b > 0 && share(last.n) >= HIDDEN_NOW && share(largest) >= HIDDEN_AT_LARGEST;
}

function basisOf({ growth, runnerUp, confidence }: Pick<Fit, 'growth' | 'runnerUp' | 'confidence'>) {
  return { growth, runnerUp, confidence };
}

/** Between measured sizes a straight line in logarithms; beyond them the last time, grown as steps or as time's own fit say. */
function timeModel(points: readonly Point[], steps: StepGrowth | undefined, time: Fit | undefined) {
  const last = points.at(-1);
  const growth = steps?.predict ?? time?.predict;
  return (n: number): number => {
    if (last === undefined) return 0;
    if (n >= last.n) return growth === undefined ? last.value : grown(last.value, growth(n), growth(last.n));
    const above = points.findIndex((point) => point.n >= n);
    const [a, b] = [points[above - 1], points[above] ?? last];
    if (a === undefined) return b.value;
    const way = Math.log(n / a.n) / Math.log(b.n / a.n);
    return Math.exp((1 - way) * Math.log(Math.max(a.value, 1e-3)) + way * Math.log(Math.max(b.value, 1e-3)));
  };
}

/** A time, so many times as long as the predictions differ. */
function grown(time: number, then: number, now: number): number {
  return Math.min((time * then) / Math.max(now, LEAST_PREDICTED), MOST_PREDICTED);
}

function rungsOf(totals: readonly Point[], timed: Measured['timed']): Rung[] {
  const byN = new Map<number, Rung>();
  for (const { n, value } of totals) byN.set(n, { n, steps: value });
  for (const { n, cpuMs } of timed) byN.set(n, { ...byN.get(n), n, cpuMs });
  return [...byN.values()].sort((a, b) => a.n - b.n);
}

function comparison(own: Weighed, model: Weighed, file: string, { largest, allowance }: Course) {
  const limitAt = (n: number) => limitMs(model.timeAt(n), allowance);
  const crossesAt = crossing((n) => own.timeAt(n) - limitAt(n), largest);
  return {
    reference: { ...model.growth, file },
    isWorse: isPolynomiallyWorse(own.growth.growth, model.growth.growth),
    limitMs: limitAt(largest),
    ...(crossesAt !== undefined && { crossesAt }),
  };
}

/** The smallest size from which on the candidate is over, by bisection; undefined when it is not over at the largest. */
function crossing(over: (n: number) => number, largest: number): number | undefined {
  if (!(over(largest) > 0)) return undefined;
  let [low, high] = [1, largest];
  if (over(low) > 0) return low;
  for (let i = 0; i < 60 && high - low > 0.5; i++) {
    const middle = Math.sqrt(low * high);
    if (over(middle) > 0) high = middle;
    else low = middle;
  }
  return Math.round(high);
}
