// The server as a value: routes and their guards, over whatever it is given. No socket, no file, no clock of its own.
import { OpenAPIHono } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { every } from 'hono/combine';
import { compress } from 'hono/compress';
import type { Deps } from './deps.ts';
import { guard, secureHeaders } from './http/guard.ts';
import { jsonOnly } from './http/json-only.ts';
import { pages } from './http/pages.ts';
import { failed, problem } from './http/problem.ts';
import { addReference } from './http/reference.ts';
import { aboutRoutes } from './routes/about.ts';
import { assistRoutes } from './routes/assist.ts';
import { comparisonRoutes } from './routes/comparisons.ts';
import { dataRoutes } from './routes/data.ts';
import { draftRoutes, noteRoutes, ownCaseRoutes } from './routes/desk.ts';
import { elsewhereRoutes } from './routes/elsewhere.ts';
import { examRoutes, sittingRoutes } from './routes/exams.ts';
import { monthRoutes } from './routes/months.ts';
import { predictionRoutes } from './routes/predictions.ts';
import { problemRoutes } from './routes/problems.ts';
import { recordRoutes } from './routes/records.ts';
import { reviewRoutes } from './routes/reviews.ts';
import { runRoutes } from './routes/runs.ts';
import { settingsRoutes } from './routes/settings.ts';
import { submissionRoutes } from './routes/submissions.ts';

/** Of a body in bytes. Sources and inputs are far smaller; what is brought back from an export may be large. */
const MOST_BODY = 16 * 1024 * 1024;
const MOST_ARCHIVE = 512 * 1024 * 1024;

/** The app. `app.request(...)` calls it without a socket. */
export function createApp(deps: Deps) {
  const app = new OpenAPIHono();
  app.use('*', secureHeaders());
  app.use('*', guard(deps.hosts));
  app.use('/api/data', bodyLimit({ maxSize: MOST_ARCHIVE, onError: (c) => problem(c, 'too-large') }));
  const small = every(bodyLimit({ maxSize: MOST_BODY, onError: (c) => problem(c, 'too-large') }), jsonOnly());
  app.use('/api/*', (c, next) => (c.req.path === '/api/data' ? next() : small(c, next)));
  app.use('/api/*', compress());
  app.use('/api/*', async (c, next) => {
    await next();
    if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-store');
  });
  const api = addRoutes(app, deps);
  addReference(app);
  app.all('/api/*', (c) => problem(c, 'not-found'));
  const { assets } = deps;
  if (assets !== undefined) app.get('*', pages(assets));
  app.notFound((c) => problem(c, 'not-found'));
  app.onError((error, c) => failed(error, c, deps.onBug));
  return api;
}

function addRoutes(app: OpenAPIHono, deps: Deps) {
  return app
    .route('/api', aboutRoutes(deps))
    .route('/api/problems', problemRoutes(deps))
    .route('/api/problems', draftRoutes(deps))
    .route('/api/problems', noteRoutes(deps))
    .route('/api/problems', ownCaseRoutes(deps))
    .route('/api/runs', runRoutes(deps))
    .route('/api/submissions', submissionRoutes(deps))
    .route('/api/comparisons', comparisonRoutes(deps))
    .route('/api/assist', assistRoutes(deps))
    .route('/api/exams', examRoutes(deps))
    .route('/api/sittings', sittingRoutes(deps))
    .route('/api/records', recordRoutes(deps))
    .route('/api/elsewhere', elsewhereRoutes(deps))
    .route('/api/months', monthRoutes(deps))
    .route('/api/reviews', reviewRoutes(deps))
    .route('/api/predictions', predictionRoutes(deps))
    .route('/api/settings', settingsRoutes(deps))
    .route('/api/data', dataRoutes(deps));
}

/** For the page's typed client. */
export type Api = ReturnType<typeof createApp>;
