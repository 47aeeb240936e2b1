// /api/predictions: what was predicted of submissions, against what was measured.
import { createRoute } from '@hono/zod-openapi';
import type { Deps } from '../deps.ts';
import { failures, json, routes } from '../http/openapi.ts';
import { calibrate } from '../predictions/calibration.ts';
import { PredictionPage, PredictionQuery, PredictionSummary } from '../schema/prediction.ts';

const list = createRoute({
  method: 'get',
  path: '/',
  operationId: 'listPredictions',
  request: { query: PredictionQuery },
  responses: { 200: json(PredictionPage), ...failures() },
});

const summary = createRoute({
  method: 'get',
  path: '/summary',
  operationId: 'sumUpPredictions',
  responses: { 200: json(PredictionSummary), ...failures() },
});

export function predictionRoutes({ store, user }: Deps) {
  return routes()
    .openapi(list, async (c) => c.json(await store.predictions.list(user, c.req.valid('query')), 200))
    .openapi(summary, async (c) => {
      const { confidences, outcomes, growths } = await store.predictions.counts(user);
      return c.json({ ...calibrate(confidences), outcomes, growths }, 200);
    });
}
