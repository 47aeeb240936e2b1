// The efficiency receipt: how a program's work grows with the size of its input, where, and what follows from it. It stands beside
// the score and never changes it.
import { z } from 'zod';

/** Slowest growth first. `worse than n^3` is any higher power, `2^n` any exponential. */
export const GROWTH_CLASSES = [
  '1',
  'log n',
  'sqrt n',
  'n',
  'n log n',
  'n sqrt n',
  'n^2',
  'n^2 log n',
  'n^3',
  'worse than n^3',
  '2^n',
] as const;
export const GrowthClass = z.enum(GROWTH_CLASSES);
export type GrowthClass = z.infer<typeof GrowthClass>;

/** One size: steps counted by the meter, CPU time of one run of the plain program, or both. */
const Rung = z.strictObject({
  n: z.number().positive(),
  steps: z.number().nonnegative().optional(),
  cpuMs: z.number().nonnegative().optional(),
});
export type Rung = z.infer<typeof Rung>;

export const ProgramGrowth = z.strictObject({
  growth: GrowthClass,
  /** What decided: counted steps, or CPU time where steps do not tell or do not tell all. */
  by: z.enum(['steps', 'time']),
  /** The class that fits second best. */
  runnerUp: GrowthClass,
  /** From 0 to 1: how much of the evidence is for `growth` and not for another class, by the residuals of the fits. */
  confidence: z.number().min(0).max(1),
  /** What the two measures say by themselves. */
  bySteps: GrowthClass.optional(),
  byTime: GrowthClass.optional(),
  /**
   * How they differ: time that grows by a higher power than the counted steps (`hidden-cost`: something inside of the engine), or by a
   * lower one (`engine-helps`: what is counted is done quickly at these sizes).
   */
  disagreement: z.enum(['hidden-cost', 'engine-helps']).optional(),
  /** About how long a run at the problem's largest size takes. */
  predictedMs: z.number().nonnegative(),
  rungs: z.array(Rung).readonly(),
});
export type ProgramGrowth = z.infer<typeof ProgramGrowth>;

/** What the work on a line is. */
const Why = z.discriminatedUnion('kind', [
  /** A built-in that hides a loop, such as `indexOf`; `spread`, `rest` and `bigint` are named so. */
  z.strictObject({ kind: z.literal('call'), name: z.string(), inLoop: z.boolean(), within: z.string().optional() }),
  /** So many loops, one in another. */
  z.strictObject({ kind: z.literal('loop'), depth: z.int().positive(), within: z.string().optional() }),
  z.strictObject({ kind: z.literal('function'), name: z.string() }),
  z.strictObject({ kind: z.literal('code') }),
]);
export type Why = z.infer<typeof Why>;

export const Blame = z.strictObject({
  line: z.int().positive(),
  growth: GrowthClass,
  why: Why,
  /** Of all steps at the largest size that was counted. */
  share: z.number().min(0).max(1),
});
export type Blame = z.infer<typeof Blame>;

/** Work done on one line at the largest size that was counted. */
const LineHeat = z.strictObject({
  line: z.int().positive(),
  /** How often it was run. */
  count: z.number().nonnegative(),
  steps: z.number().nonnegative(),
  /** Steps as a share of all. */
  heat: z.number().min(0).max(1),
  growth: GrowthClass.optional(),
});
export type LineHeat = z.infer<typeof LineHeat>;

export const Growth = z.strictObject({
  /** What the problem calls its size. */
  variable: z.string(),
  /** The largest size that the problem asks for. */
  largest: z.number().positive(),
  candidate: ProgramGrowth,
  /** The model solution that it is compared with, measured in the same way. */
  reference: ProgramGrowth.extend({ file: z.string() }).optional(),
  /** Whether the candidate grows by a higher power than the reference; logarithms do not count. */
  isWorse: z.boolean().optional(),
  /** At the largest size: so many times the reference's predicted time, as efficiency cases have it. */
  limitMs: z.number().nonnegative().optional(),
  /** About the size from which on the candidate is over the limit; absent when it stays below it. */
  crossesAt: z.number().positive().optional(),
  blame: Blame.optional(),
  /** The size that `lines` are counted at. */
  linesAt: z.number().positive().optional(),
  lines: z.array(LineHeat).readonly(),
});
export type Growth = z.infer<typeof Growth>;
