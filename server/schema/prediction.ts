// Predictions: what a person expects of a submission before it is judged, and how that went over time.
import { z } from 'zod';
import { GrowthClass } from '#judge/schema/growth';
import { Slug } from './problem.ts';

export const Outcome = z.enum(['solved', 'efficiency-loss', 'partial', 'failed']);
export type Outcome = z.infer<typeof Outcome>;

/** Who is less than half sure of a result expects another one: so confidence begins with 50 %. */
const LEAST_CONFIDENCE = 50;
const Percent = z.int().min(LEAST_CONFIDENCE).max(100);

export const Prediction = z
  .strictObject({
    standing: Outcome,
    /** How the work grows with the size of the input, which the receipt measures. */
    growth: GrowthClass.optional(),
    /** How sure one is of the standing. */
    confidencePercent: Percent,
  })
  .meta({ id: 'Prediction' });
export type Prediction = z.infer<typeof Prediction>;

const Count = z.int().nonnegative();
const Part = z.number().min(0).max(1);

const Calibration = z.strictObject({
  /** Stated confidence, both ends belong to it. */
  leastPercent: Percent,
  mostPercent: Percent,
  predictions: Count,
  right: Count,
  /** The mean of what was stated; absent when nothing was. */
  statedPercent: z.number().optional(),
  /** Where the true part of right ones lies, with 95 % confidence (Wilson's interval); absent when there are none. */
  interval: z.tuple([Part, Part]).optional(),
});
export type Calibration = z.infer<typeof Calibration>;

const MonthScore = z.strictObject({
  /** Such as `2026-11`, by the server's clock, and its ends in epoch milliseconds. */
  month: z.string(),
  from: z.number(),
  to: z.number(),
  predictions: Count,
  right: Count,
  /** Mean squared difference of confidence and result: 0 is best, always saying 50 % gives 0.25. */
  brier: Part,
});
export type MonthScore = z.infer<typeof MonthScore>;

/** Of predictions whose submissions were judged. */
export const PredictionSummary = z
  .strictObject({
    predictions: Count,
    right: Count,
    brier: Part.optional(),
    calibration: z.array(Calibration).readonly(),
    /** The oldest first. */
    months: z.array(MonthScore).readonly(),
    outcomes: z.array(z.strictObject({ standing: Outcome, measured: Outcome, predictions: Count })).readonly(),
    growths: z.array(z.strictObject({ growth: GrowthClass, measured: GrowthClass, predictions: Count })).readonly(),
  })
  .meta({ id: 'PredictionSummary' });
export type PredictionSummary = z.infer<typeof PredictionSummary>;

const Whole = z.coerce.number().int().nonnegative();
const Flag = z.enum(['true', 'false']).transform((text) => text === 'true');

export const PredictionQuery = z.strictObject({
  leastPercent: Whole.optional(),
  mostPercent: Whole.optional(),
  /** Whether the standing came as it was predicted. */
  right: Flag.optional(),
  standing: Outcome.optional(),
  measured: Outcome.optional(),
  growth: GrowthClass.optional(),
  measuredGrowth: GrowthClass.optional(),
  /** Epoch milliseconds, the first one in, the last one out. */
  from: Whole.optional(),
  to: Whole.optional(),
  /** Where the page before ended: its `next`. */
  after: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type PredictionQuery = z.infer<typeof PredictionQuery>;

const PredictionRow = z.strictObject({
  submission: z.string(),
  problem: Slug,
  createdAt: z.number(),
  prediction: Prediction,
  measured: Outcome,
  measuredGrowth: GrowthClass.optional(),
});
export type PredictionRow = z.infer<typeof PredictionRow>;

/** Newest first. */
export const PredictionPage = z.strictObject({
  predictions: z.array(PredictionRow).readonly(),
  next: z.string().optional(),
});
export type PredictionPage = z.infer<typeof PredictionPage>;
