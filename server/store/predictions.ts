// Predictions: kept with the submission, measured with its report and again with its receipt, counted as that happens.
import type { Report } from '#judge/schema/report';
import { monthOf } from '../predictions/calibration.ts';
import { Prediction } from '../schema/prediction.ts';
import { parseStored } from './stored.ts';
import type { Db, Tables } from './tables.ts';

type Predicted = {
  readonly id: string;
  readonly user: string;
  readonly problem: string;
  readonly createdAt: number;
  readonly prediction?: Prediction | undefined;
};

export async function insertPrediction(tx: Db, { id, user, problem, createdAt, prediction }: Predicted): Promise<void> {
  if (prediction === undefined) return;
  const { standing, growth, confidencePercent } = prediction;
  await tx
    .insertInto('predictions')
    .values({
      ...{ submission_id: id, user_id: user, problem, created_at: createdAt },
      ...{ standing, growth: growth ?? null, confidence: confidencePercent, measured: null, measured_growth: null },
    })
    .execute();
}

/** What was stated before this submission. */
export async function predictionOf(db: Db, submission: string): Promise<Prediction | undefined> {
  const row = await db
    .selectFrom('predictions')
    .select(['submission_id', 'standing', 'growth', 'confidence'])
    .where('submission_id', '=', submission)
    .executeTakeFirst();
  return row && predictionFrom(row);
}

/** Those of many submissions, by their ids. */
export async function predictionsOf(db: Db, submissions: readonly string[]): Promise<ReadonlyMap<string, Prediction>> {
  if (submissions.length === 0) return new Map();
  const rows = await db
    .selectFrom('predictions')
    .select(['submission_id', 'standing', 'growth', 'confidence'])
    .where('submission_id', 'in', submissions)
    .execute();
  return new Map(rows.map((row) => [row.submission_id, predictionFrom(row)]));
}

/**
 * The submission was judged, its receipt came, or its exam is over: the report has all that is known. As long as the exam lasts nothing of it
 * is measured.
 */
export async function measurePrediction(tx: Db, submission: string, report: Report): Promise<void> {
  const row = await tx
    .selectFrom('predictions')
    .innerJoin('submissions', 'submissions.id', 'predictions.submission_id')
    .selectAll('predictions')
    .where('submission_id', '=', submission)
    .where('submissions.sealed', '=', 0)
    .executeTakeFirst();
  // Where the judge failed there is nothing to be right or wrong about.
  if (row === undefined || report.standing === 'untried') return;
  const measured = report.standing;
  const measuredGrowth = report.growth?.candidate.growth ?? null;
  await tx
    .updateTable('predictions')
    .set({ measured, measured_growth: measuredGrowth })
    .where('submission_id', '=', submission)
    .execute();
  if (row.measured === null) await count(tx, row, measured);
  if (row.growth !== null && row.measured_growth === null && measuredGrowth !== null)
    await countGrowth(tx, row.user_id, row.growth, measuredGrowth);
}

async function count(
  tx: Db,
  { user_id, created_at, confidence, standing }: Tables['predictions'],
  measured: string,
): Promise<void> {
  await tx
    .insertInto('prediction_counts')
    .values({ user_id, month: monthOf(created_at), confidence, standing, measured, predictions: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['user_id', 'month', 'confidence', 'standing', 'measured'])
        .doUpdateSet((eb) => ({ predictions: eb('prediction_counts.predictions', '+', 1) })),
    )
    .execute();
}

async function countGrowth(tx: Db, user: string, growth: string, measured: string): Promise<void> {
  await tx
    .insertInto('prediction_growths')
    .values({ user_id: user, growth, measured, predictions: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['user_id', 'growth', 'measured'])
        .doUpdateSet((eb) => ({ predictions: eb('prediction_growths.predictions', '+', 1) })),
    )
    .execute();
}

type Stated = Pick<Tables['predictions'], 'submission_id' | 'standing' | 'growth' | 'confidence'>;

export function predictionFrom({ submission_id, standing, growth, confidence }: Stated): Prediction {
  return parseStored(`prediction of ${submission_id}`, Prediction, {
    standing,
    ...(growth !== null && { growth }),
    confidencePercent: confidence,
  });
}
