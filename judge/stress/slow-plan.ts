// Which sizes to time, and which family is the slowest: pure.

/** What was measured of a family at a level: at a part of the filed sizes. */
export type Point = {
  readonly level: number;
  /** CPU time over the limit. */
  readonly times: number;
  readonly interval: readonly [number, number];
  /** The run was stopped, so that `times` is only a lower bound. */
  readonly isStopped: boolean;
};

/** The first inputs are about as large as this. */
const FIRST_SIZE = 4;
/** While everything is this far below the limit, sizes grow faster. */
const FAR_BELOW = 0.02;
const FAST_STEP = 8;

/** The level at which to begin; `largest` is the largest filed size. */
export function firstLevel(largest: number): number {
  return Math.min(1, FIRST_SIZE / largest);
}

/** A level that was timed, and one above it at which runs had to be stopped, if there is one. */
export type Bounds = readonly [below: number, above: number];

/** The next level, after all families had their turn with these results; undefined after the whole sizes. */
export function nextLevel([level, above]: Bounds, times: readonly number[]): number | undefined {
  if (level >= 1) return undefined;
  const step = times.every((one) => one < FAR_BELOW) ? FAST_STEP : 2;
  const next = Math.min(1, level * step);
  if (next < above) return next;
  return above / level > CLOSE ? middleOf([level, above]) : above;
}

export function middleOf([below, above]: Bounds): number {
  return Math.sqrt(below * above);
}

/** Whether so many runs had to be stopped after a step that sizes between tell more. One alone is the slowest. */
export function isTooWide([below, above]: Bounds, stopped: number): boolean {
  return stopped > 1 && below > 0 && above / below > CLOSE;
}

/** Sizes no further apart than this are as good as equal. */
const CLOSE = 1.2;

/** Between the largest size within the limit and the smallest above it; undefined when they are close. */
export function middleLevel(points: readonly Point[]): number | undefined {
  const above = crossingOf(points)?.level;
  if (above === undefined) return undefined;
  const below = Math.max(0, ...points.map(({ level }) => level).filter((level) => level < above));
  return below === 0 || above / below <= CLOSE ? undefined : middleOf([below, above]);
}

/** The smallest size at which the limit is crossed, known only when some measured size proves that it is. */
export function crossingOf<P extends Point>(points: readonly P[]): P | undefined {
  return provedCrossing(points) && smallest(points.filter(({ times }) => times > 1));
}

/** The smallest size that proves it: its whole interval lies beyond the limit. */
export function provedCrossing<P extends Point>(points: readonly P[]): P | undefined {
  return smallest(points.filter(({ interval: [low], isStopped }) => low > 1 || isStopped));
}

function smallest<P extends Point>(points: readonly P[]): P | undefined {
  return points.toSorted((a, b) => a.level - b.level)[0];
}

/** Below this part of its limit a program's time is mostly the engine's. */
const TELLING = 0.1;

export type Ranking = {
  /** The level at which families are compared. */
  readonly comparedAt: number | undefined;
  /** The slowest there; more than one when they lie within each other's spread. */
  readonly worst: readonly string[];
};

/** Families are compared where all of them were timed, at the largest level that tells: at most one had to be stopped. */
export function rankFamilies(families: ReadonlyMap<string, readonly Point[]>): Ranking {
  const at = (level: number) => [...families].map(([name, points]) => ({ name, point: pointAt(points, level) }));
  const shared = sharedLevels([...families.values()]);
  const isClear = (level: number) => {
    const points = at(level).flatMap(({ point }) => point ?? []);
    return (
      points.filter(({ isStopped }) => isStopped).length <= 1 &&
      (level === shared[0] || points.some(({ times }) => times >= TELLING))
    );
  };
  const comparedAt = shared.find(isClear) ?? shared[0];
  if (comparedAt === undefined) return { comparedAt, worst: [] };
  const rivals = at(comparedAt);
  const most = Math.max(...rivals.map(({ point }) => point?.times ?? 0));
  const low = rivals.find(({ point }) => point?.times === most)?.point?.interval[0] ?? 0;
  return { comparedAt, worst: rivals.filter(({ point }) => (point?.interval[1] ?? 0) >= low).map(({ name }) => name) };
}

function pointAt(points: readonly Point[], level: number): Point | undefined {
  return points.find((point) => point.level === level);
}

/** The largest first. */
function sharedLevels(families: readonly (readonly Point[])[]): readonly number[] {
  const timed = families.filter((points) => points.length > 0);
  const [first = []] = timed;
  const all = first.map(({ level }) => level);
  return all.filter((level) => timed.every((points) => pointAt(points, level))).sort((a, b) => b - a);
}
