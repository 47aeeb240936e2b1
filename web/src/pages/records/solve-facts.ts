// What the times to solve come to, level by level. Pure.
import type { SolveTimes } from '#server/schema/records';

export type Solved = SolveTimes['problems'][number];

export type LevelTimes = {
  /** Undefined for problems without one. */
  readonly level: number | undefined;
  readonly problems: readonly Solved[];
  readonly medianMs: number;
  readonly fastest: Solved;
  readonly slowest: Solved;
};

const AFTER_ALL_LEVELS = 99;

/** Easiest level first; those without a level last. */
export function timesByLevel(problems: readonly Solved[]): readonly LevelTimes[] {
  return [...Map.groupBy(problems, ({ level }) => level)]
    .flatMap(([level, own]) => {
      const inOrder = own.toSorted((a, b) => a.spentMs - b.spentMs);
      const [fastest, slowest] = [inOrder[0], inOrder.at(-1)];
      if (fastest === undefined || slowest === undefined) return [];
      return [{ level, problems: inOrder, medianMs: medianMs(inOrder), fastest, slowest }];
    })
    .toSorted((a, b) => (a.level ?? AFTER_ALL_LEVELS) - (b.level ?? AFTER_ALL_LEVELS));
}

/** Of an even number the mean of the two in the middle. */
export function medianMs(problems: readonly Solved[]): number {
  const times = problems.map(({ spentMs }) => spentMs).toSorted((a, b) => a - b);
  const middle = times.length / 2;
  return ((times[Math.ceil(middle) - 1] ?? 0) + (times[Math.floor(middle)] ?? 0)) / 2;
}

/** Beside each other within its level, so that no dot hides another: from -0.3 to 0.3. */
export function placeWithin(index: number, count: number): number {
  return count < 2 ? 0 : (0.6 * index) / (count - 1) - 0.3;
}
