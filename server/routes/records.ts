// /api/records: what practice comes to. Each answer is read from counts and indexes that are kept beside the submissions.
import { createRoute } from '@hono/zod-openapi';
import type { Deps } from '../deps.ts';
import { failures, json, routes } from '../http/openapi.ts';
import { Refusal } from '../http/refusal.ts';
import { calendarDays, isZone, lastMonths, lastWeeks } from '../records/days.ts';
import { progressOf } from '../records/progress.ts';
import {
  Calendar,
  CauseList,
  CausesQuery,
  LanguageCounts,
  Losses,
  LossesQuery,
  Progress,
  SolveTimes,
  ZoneQuery,
} from '../schema/records.ts';
import { LONGEST_PAUSE_MS } from '../store/index.ts';

const get = <Path extends string>(path: Path, operationId: string) => ({ method: 'get' as const, path, operationId });

const calendar = createRoute({
  ...get('/calendar', 'getCalendar'),
  request: { query: ZoneQuery },
  responses: { 200: json(Calendar), ...failures() },
});
const progress = createRoute({
  ...get('/progress', 'getProgress'),
  responses: { 200: json(Progress), ...failures() },
});
const causes = createRoute({
  ...get('/causes', 'listCauses'),
  request: { query: CausesQuery },
  responses: { 200: json(CauseList), ...failures() },
});
const losses = createRoute({
  ...get('/losses', 'listLosses'),
  request: { query: LossesQuery },
  responses: { 200: json(Losses), ...failures() },
});
const solveTimes = createRoute({
  ...get('/solve-times', 'listSolveTimes'),
  responses: { 200: json(SolveTimes), ...failures() },
});
const languages = createRoute({
  ...get('/languages', 'countLanguages'),
  responses: { 200: json(LanguageCounts), ...failures() },
});

const CALENDAR_WEEKS = 53;
const WEEKS = 26;
const MONTHS = 12;
/** Of the problems that are behind a cause or a loss. */
const MOST_PROBLEMS = 5;

export function recordRoutes({ store, catalog, user, now }: Deps) {
  const { records } = store;
  return routes()
    .openapi(calendar, async (c) => {
      const days = calendarDays(now(), knownZone(c.req.valid('query').zone), CALENDAR_WEEKS);
      const counts = await records.activity(user, days);
      return c.json({ days: days.map(({ day }, i) => ({ day, ...within(counts, i) })) }, 200);
    })
    .openapi(progress, async (c) => {
      const standings = new Map((await records.standings(user)).map(({ problem, standing }) => [problem, standing]));
      return c.json(progressOf(catalog.list('en').problems, standings), 200);
    })
    .openapi(causes, async (c) => {
      const all = await records.causes(user, c.req.valid('query'));
      const shown = all.map((one) => ({
        ...one,
        problems: one.problems.length,
        most: one.problems.slice(0, MOST_PROBLEMS),
      }));
      return c.json({ causes: shown }, 200);
    })
    .openapi(losses, async (c) => {
      const { zone, by } = c.req.valid('query');
      const at = now();
      const known = knownZone(zone);
      const spans = by === 'week' ? lastWeeks(at, known, WEEKS) : lastMonths(at, known, MONTHS);
      const [counts, problems] = await Promise.all([
        records.lossesOverTime(user, spans),
        records.losses(user, { from: spans[0]?.from, to: spans.at(-1)?.to }),
      ]);
      const named = spans.map(({ day }, i) => ({ day, ...within(counts, i) }));
      return c.json({ spans: named, problems: problems.slice(0, MOST_PROBLEMS) }, 200);
    })
    .openapi(solveTimes, async (c) => {
      const levels = new Map(catalog.list('en').problems.map(({ slug, level }) => [slug, level]));
      const all = await records.solveTimes(user);
      const problems = all.flatMap(({ spentMs, ...solved }) => {
        const level = levels.get(solved.problem);
        return spentMs === undefined ? [] : [{ ...solved, spentMs, ...(level !== undefined && { level }) }];
      });
      const unknown = all.length - problems.length;
      return c.json({ problems, unknown, longestPauseMs: LONGEST_PAUSE_MS }, 200);
    })
    .openapi(languages, async (c) => c.json({ languages: await records.languages(user) }, 200));
}

function within<Row>(rows: readonly Row[], i: number): Row {
  const row = rows[i];
  if (row === undefined) throw new Error('There is a count for each span.');
  return row;
}

function knownZone(zone: string): string {
  if (!isZone(zone)) throw new Refusal('bad-request', (words) => words.http.noZone(zone));
  return zone;
}
