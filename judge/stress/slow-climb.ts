// How sizes are gone through: all families side by side up to their limits, then the crossings more closely.
import type { Verdict } from '../schema/report.ts';
import type { FamilyTimings, Timing } from '../schema/stress.ts';
import { fractionAt, largestSize, type SlowFamily, scaledSizes } from './slow-family.ts';
import { inputAt, type Making } from './slow-input.ts';
import {
  type Bounds,
  firstLevel,
  isTooWide,
  middleLevel,
  middleOf,
  nextLevel,
  provedCrossing,
  type Ranking,
  rankFamilies,
} from './slow-plan.ts';
import { allowanceOf, type Pairing, timePair, timingOf } from './time-pair.ts';

/** A family and what is known of it so far. */
export type Course = { readonly family: SlowFamily; timings: Timing[]; end: FamilyTimings['end']; verdict?: Verdict };

export type SlowScene = {
  readonly making: Making;
  readonly pairing: Pairing;
  readonly courses: readonly Course[];
  readonly isOver: () => boolean;
  readonly onStep: (course: Course, level: number) => void;
};

export function nameOf({ filed }: SlowFamily): string {
  return filed.name;
}

export function rankingOf(courses: readonly Course[]): Ranking {
  return rankFamilies(new Map(courses.map(({ family, timings }) => [nameOf(family), timings])));
}

/** All families side by side from small sizes to the filed ones; one that crosses its limit goes no further. */
export async function climb(scene: SlowScene): Promise<void> {
  let open = [...scene.courses];
  let bounds: Bounds = [0, Number.POSITIVE_INFINITY];
  let isSharp = false;
  let level: number | undefined = firstLevel(Math.max(...open.map(({ family }) => largestSize(family))));
  while (level !== undefined && open.length > 0) {
    const isTooWide = await timeAll(scene, open, [bounds[0], level]);
    if (scene.isOver()) return;
    if (isTooWide) {
      bounds = [bounds[0], level];
      level = middleOf(bounds);
      continue;
    }
    if (!isSharp && open.some((course) => isCrossedAt(course, level))) {
      await sharpen(scene);
      isSharp = true;
    }
    for (const course of open) conclude(course, level);
    open = open.filter(({ end }) => end === 'time-up');
    bounds = [level, level < bounds[1] ? bounds[1] : Number.POSITIVE_INFINITY];
    level = nextLevel(bounds, timesAt(scene.courses, level));
  }
  if (!isSharp) await sharpen(scene);
}

/** One pair of each; true as soon as the step from the level before turns out to be too wide. */
async function timeAll(scene: SlowScene, open: readonly Course[], bounds: Bounds): Promise<boolean> {
  let stopped = 0;
  for (const course of open) {
    await time(scene, course, bounds[1], 1);
    if (timingAt(course, ownLevel(course, bounds[1]))?.isStopped) stopped++;
    if (isTooWide(bounds, stopped)) return true;
  }
  return false;
}

function timesAt(courses: readonly Course[], level: number): readonly number[] {
  return courses.flatMap((course) => timingAt(course, ownLevel(course, level))?.times ?? []);
}

function isCrossedAt({ timings }: Course, level: number | undefined): boolean {
  return provedCrossing(timings.filter((one) => one.level <= (level ?? 1))) !== undefined;
}

/** A small family reaches its filed sizes before the others do. */
function ownLevel({ family }: Course, level: number): number {
  return Math.min(level, 1 / family.scale);
}

function conclude(course: Course, level: number): void {
  const { family, timings, end } = course;
  if (end !== 'time-up') return;
  if (isCrossedAt(course, level)) course.end = 'crossed';
  else if (fractionAt(family, level) === 1) course.end = timings.length > 0 ? 'whole' : 'refused';
}

/** Families that cannot be told apart are timed again, a few times. */
const SHARPENED_PAIRS = 5;

async function sharpen(scene: SlowScene): Promise<void> {
  const { comparedAt, worst } = rankingOf(scene.courses);
  if (comparedAt === undefined || worst.length < 2) return;
  for (const course of scene.courses) {
    if (worst.includes(nameOf(course.family))) await time(scene, course, comparedAt, SHARPENED_PAIRS);
  }
}

/** After so many a crossing lies within a few percent. */
const REFINEMENTS = 4;

/** The sizes at which limits are crossed, more closely: steps between the last one within and the first one beyond. */
export async function refine(scene: SlowScene): Promise<void> {
  for (let round = 0; round < REFINEMENTS; round++) {
    for (const course of scene.courses) {
      const level = middleLevel(course.timings);
      if (level !== undefined) await time(scene, course, level, 1);
    }
  }
}

/** Times a family at a level until it has so many pairs there. */
async function time(scene: SlowScene, course: Course, asked: number, count: number): Promise<void> {
  const level = ownLevel(course, asked);
  const { making, pairing } = scene;
  const { family } = course;
  if (scene.isOver() || (timingAt(course, level)?.samples.length ?? 0) >= count) return;
  scene.onStep(course, level);
  const input = await inputAt(making, family, level);
  if (input === undefined) return;
  const sizes = scaledSizes(family, level);
  for (let known = timingAt(course, level); (known?.samples.length ?? 0) < count && !scene.isOver(); ) {
    const timed = await timePair(pairing, family.filed, input);
    if (timed.kind === 'failed') {
      course.end = 'failed';
      course.verdict = timed.verdict;
      return;
    }
    const pairs = [...(known?.samples ?? []), timed.pair];
    const isStopped = timed.isStopped || known?.isStopped === true;
    known = timingOf({ sizes, level, pairs, isStopped }, allowanceOf(pairing));
    course.timings = [...course.timings.filter((one) => one.level !== level), known];
  }
}

function timingAt({ timings }: Course, level: number): Timing | undefined {
  return timings.find((one) => one.level === level);
}
