// What a plot of an efficiency receipt shows, free of any drawing: dots, curves, the limit, the crossing, the ends.
import type { Growth, ProgramGrowth } from '#judge/schema/growth';
import type { EfficiencyResult } from '#judge/schema/report';
import { fittedCurve, type Measure, measuredPoints, modelledTime, type Point, sizesBetween } from './growth-curve.ts';

export type Who = 'candidate' | 'reference';
type Of<T> = T & { readonly who: Who };

export type GrowthPicture = {
  readonly dots: readonly Of<Point>[];
  /** `isPredicted` beyond the last measured size; both parts hold the point where they meet. */
  readonly curves: readonly Of<Point & { readonly isPredicted: boolean }>[];
  /** Empty for steps, and without a reference. */
  readonly limit: readonly Point[];
  readonly crossing: Point | undefined;
  /** At the largest size. `value` is what is predicted, and may lie above the picture. */
  readonly ends: readonly Of<Point & { readonly isBeyond: boolean }>[];
  readonly sizes: readonly [number, number];
  readonly values: readonly [number, number];
};

/** How the limit follows from the reference's time; a report tells it in its efficiency cases. */
export type LimitRule = Pick<EfficiencyResult, 'timesReference' | 'languageTimes' | 'floorMs'>;

const SAMPLES = 60;
/** So many times the highest thing worth reading, a prediction is out of the picture. */
const HEADROOM = 300;
/** At small sizes what every run costs hides the class: the curve ends so far below the lowest thing measured. */
const BELOW = 1.25;

export function growthPicture(growth: Growth, measure: Measure, rule?: LimitRule): GrowthPicture {
  const programs = programsOf(growth);
  const dots = programs.flatMap(({ who, program }) => measuredPoints(program, measure).map((at) => ({ who, ...at })));
  const limit = measure === 'time' ? limitLine(growth, dots, rule) : [];
  const crossing = measure === 'time' ? crossingOf(growth) : undefined;
  const ceiling =
    Math.max(...[...dots, ...limit, ...(crossing ? [crossing] : [])].map(({ value }) => value)) * HEADROOM;
  const ends = measure === 'time' ? endsOf(growth, dots, ceiling) : [];
  const shown = [...dots, ...limit, ...ends.filter(({ isBeyond }) => !isBeyond)].map(({ value }) => value);
  const top = ends.some(({ isBeyond }) => isBeyond) ? ceiling : Math.max(...shown) * 2;
  // Steps are counted, not predicted: their picture ends where counting did.
  const end = Math.max(measure === 'time' ? growth.largest : 0, ...dots.map(({ n }) => n));
  const bottom = Math.min(...shown) / 1.6;
  return {
    dots,
    curves: programs
      .flatMap(({ who, program }) => curveOf(program, measure, end).map((at) => ({ who, ...at })))
      .filter(({ value }) => value <= top),
    limit,
    crossing,
    ends,
    sizes: [Math.min(...dots.map(({ n }) => n)), end],
    values: [bottom, top],
  };
}

/** Whether there is anything to show for a measure. */
export function hasMeasure(growth: Growth, measure: Measure): boolean {
  return measuredPoints(growth.candidate, measure).length > 0;
}

function programsOf({ candidate, reference }: Growth): readonly { who: Who; program: ProgramGrowth }[] {
  const own = { who: 'candidate' as const, program: candidate };
  return reference === undefined ? [own] : [own, { who: 'reference' as const, program: reference }];
}

function curveOf(program: ProgramGrowth, measure: Measure, largest: number) {
  const points = measuredPoints(program, measure);
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return [];
  const fitted = fittedCurve(program, measure, largest);
  const lowest = Math.min(...points.map(({ value }) => value)) / BELOW;
  const at = (isPredicted: boolean) => (n: number) => ({ n, value: fitted(n), isPredicted });
  const known = sizesBetween(first.n, last.n, SAMPLES)
    .map(at(false))
    .filter(({ value }) => value >= lowest);
  return last.n >= largest ? known : [...known, ...sizesBetween(last.n, largest, SAMPLES).map(at(true))];
}

/** So many times the reference's time, at least the floor. Without the rule, as the limit at the largest size has it. */
function limitLine(growth: Growth, dots: readonly Point[], rule: LimitRule | undefined): readonly Point[] {
  const { reference, limitMs, largest } = growth;
  if (reference === undefined || limitMs === undefined || dots.length === 0 || !(reference.predictedMs > 0)) return [];
  const times = rule ? rule.timesReference * rule.languageTimes : limitMs / reference.predictedMs;
  const time = modelledTime(reference, largest);
  const from = Math.min(...dots.map(({ n }) => n), largest);
  return sizesBetween(from, largest, SAMPLES)
    .map((n) => ({ n, value: Math.max(rule?.floorMs ?? 0, times * time(n)) }))
    .filter(({ value }) => value > 0 && Number.isFinite(value));
}

function crossingOf({ candidate, crossesAt, largest }: Growth): Point | undefined {
  if (crossesAt === undefined) return undefined;
  const value = modelledTime(candidate, largest)(crossesAt);
  return value > 0 && Number.isFinite(value) ? { n: crossesAt, value } : undefined;
}

function endsOf(growth: Growth, dots: readonly Of<Point>[], ceiling: number) {
  return programsOf(growth).flatMap(({ who, program }) => {
    const last = dots.findLast((dot) => dot.who === who);
    if (last === undefined || last.n >= growth.largest || program.predictedMs <= 0) return [];
    return [{ who, n: growth.largest, value: program.predictedMs, isBeyond: program.predictedMs > ceiling }];
  });
}
