// Predictions to be looked at: how many came out how, and the ones behind each number.
import { z } from 'zod';
import { GrowthClass } from '#judge/schema/growth';
import type { ConfidenceCount } from '../predictions/calibration.ts';
import {
  Outcome,
  Prediction,
  type PredictionPage,
  type PredictionQuery,
  type PredictionRow,
  type PredictionSummary,
} from '../schema/prediction.ts';
import { cursorOf, placeOf } from './cursor.ts';
import { predictionFrom } from './predictions.ts';
import { parseStored } from './stored.ts';
import type { Db, Tables } from './tables.ts';

export async function predictionCounts(
  db: Db,
  user: string,
): Promise<{ readonly confidences: readonly ConfidenceCount[] } & Pick<PredictionSummary, 'outcomes' | 'growths'>> {
  const [confidences, outcomes, growths] = await Promise.all([
    confidenceCounts(db, user),
    outcomeCounts(db, user),
    growthCounts(db, user),
  ]);
  return { confidences, outcomes, growths };
}

async function confidenceCounts(db: Db, user: string): Promise<readonly ConfidenceCount[]> {
  const rows = await db
    .selectFrom('prediction_counts')
    .select((eb) => [
      'month',
      'confidence',
      eb.fn.sum<number>('predictions').as('all'),
      eb.fn
        .sum<number>(eb.case().when('standing', '=', eb.ref('measured')).then(eb.ref('predictions')).else(0).end())
        .as('right'),
    ])
    .where('user_id', '=', user)
    .groupBy(['month', 'confidence'])
    .orderBy('month')
    .orderBy('confidence')
    .execute();
  return rows.flatMap(({ month, confidence: percent, all, right }) =>
    [
      { month, percent, isRight: true, predictions: right },
      { month, percent, isRight: false, predictions: all - right },
    ].filter(({ predictions }) => predictions > 0),
  );
}

async function outcomeCounts(db: Db, user: string): Promise<PredictionSummary['outcomes']> {
  const rows = await db
    .selectFrom('prediction_counts')
    .select((eb) => ['standing', 'measured', eb.fn.sum<number>('predictions').as('predictions')])
    .where('user_id', '=', user)
    .groupBy(['standing', 'measured'])
    .orderBy('standing')
    .orderBy('measured')
    .execute();
  return rows.map(({ standing, measured, predictions }) => ({
    standing: parseStored('standing of a prediction', Outcome, standing),
    measured: parseStored('standing of a prediction', Outcome, measured),
    predictions,
  }));
}

async function growthCounts(db: Db, user: string): Promise<PredictionSummary['growths']> {
  const rows = await db
    .selectFrom('prediction_growths')
    .select(['growth', 'measured', 'predictions'])
    .where('user_id', '=', user)
    .orderBy('growth')
    .orderBy('measured')
    .execute();
  return rows.map(({ growth, measured, predictions }) => ({
    growth: parseStored('growth of a prediction', GrowthClass, growth),
    measured: parseStored('growth of a prediction', GrowthClass, measured),
    predictions,
  }));
}

/** Of those that were measured, newest first. Throws WrongCursor when `after` is no `next` of a page. */
export async function listPredictions(db: Db, user: string, query: PredictionQuery): Promise<PredictionPage> {
  const { limit, after } = query;
  let wanted = selected(db, user, query);
  if (after !== undefined) {
    const { createdAt, id } = placeOf(after);
    wanted = wanted.where((eb) => eb(eb.refTuple('created_at', 'submission_id'), '<', eb.tuple(createdAt, id)));
  }
  const rows = await wanted
    .orderBy('created_at', 'desc')
    .orderBy('submission_id', 'desc')
    .limit(limit + 1)
    .execute();
  const predictions = rows.slice(0, limit).map(rowOf);
  const last = predictions.at(-1);
  const next = rows.length > limit && last ? cursorOf({ id: last.submission, createdAt: last.createdAt }) : undefined;
  return { predictions, ...(next !== undefined && { next }) };
}

function selected(db: Db, user: string, query: PredictionQuery) {
  const { leastPercent, mostPercent, right, standing, measured, growth, measuredGrowth, from, to } = query;
  let wanted = db.selectFrom('predictions').selectAll().where('user_id', '=', user).where('measured', 'is not', null);
  if (standing !== undefined) wanted = wanted.where('standing', '=', standing);
  if (measured !== undefined) wanted = wanted.where('measured', '=', measured);
  if (growth !== undefined) wanted = wanted.where('growth', '=', growth);
  if (measuredGrowth !== undefined) wanted = wanted.where('measured_growth', '=', measuredGrowth);
  if (leastPercent !== undefined) wanted = wanted.where('confidence', '>=', leastPercent);
  if (mostPercent !== undefined) wanted = wanted.where('confidence', '<=', mostPercent);
  if (from !== undefined) wanted = wanted.where('created_at', '>=', from);
  if (to !== undefined) wanted = wanted.where('created_at', '<', to);
  if (right !== undefined) wanted = wanted.whereRef('standing', right ? '=' : '<>', 'measured');
  return wanted;
}

const Measured = z.object({
  measured: Prediction.shape.standing,
  measured_growth: GrowthClass.nullable(),
});

function rowOf(row: Tables['predictions']): PredictionRow {
  const { measured, measured_growth } = parseStored(`prediction of ${row.submission_id}`, Measured, row);
  return {
    ...{ submission: row.submission_id, problem: row.problem, createdAt: row.created_at },
    ...{ prediction: predictionFrom(row), measured },
    ...(measured_growth !== null && { measuredGrowth: measured_growth }),
  };
}
