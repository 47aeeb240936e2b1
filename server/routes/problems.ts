// /api/problems: the bank as a candidate sees it.
import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { Language } from '#judge/schema/language';
import type { Deps } from '../deps.ts';
import { failures, json, routes } from '../http/openapi.ts';
import { tongueOf } from '../http/problem.ts';
import { Refusal } from '../http/refusal.ts';
import { timingReport } from '../judging/timing-report.ts';
import { Help, ProblemList, ProblemPage, Slug, Tongue } from '../schema/problem.ts';
import { TimingReport } from '../schema/timing.ts';
import type { StoredSitting } from '../store/index.ts';

const OfProblem = z.strictObject({ slug: Slug });
const InTongue = z.strictObject({ lang: Tongue.optional() });

const list = createRoute({
  method: 'get',
  path: '/',
  operationId: 'listProblems',
  responses: { 200: json(ProblemList), ...failures() },
});

const get = createRoute({
  method: 'get',
  path: '/{slug}',
  operationId: 'getProblem',
  request: { params: OfProblem, query: InTongue },
  responses: { 200: json(ProblemPage), ...failures('not-found') },
});

const editorial = createRoute({
  method: 'get',
  path: '/{slug}/editorial',
  operationId: 'getEditorial',
  request: { params: OfProblem, query: InTongue },
  responses: { 200: json(Help), ...failures('not-found') },
});

const hint = createRoute({
  method: 'get',
  path: '/{slug}/hints/{number}',
  operationId: 'getHint',
  request: { params: OfProblem.extend({ number: z.coerce.number().int().min(1).max(100) }), query: InTongue },
  responses: { 200: json(Help), ...failures('not-found') },
});

const media = createRoute({
  method: 'get',
  path: '/{slug}/media/{folder}/{file}',
  operationId: 'getMedia',
  request: {
    params: OfProblem.extend({ folder: z.enum(['statement', 'solution']), file: z.string().min(1).max(210) }),
  },
  responses: { 200: { description: 'a picture or a PDF' }, ...failures('not-found') },
});

/** Where `media` serves the files of a package from. */
export function mediaOf(slug: string): string {
  return `/api/problems/${slug}/media/`;
}

const timing = createRoute({
  method: 'get',
  path: '/{slug}/timing',
  operationId: 'getTiming',
  request: { params: OfProblem, query: z.strictObject({ language: Language.optional() }) },
  responses: { 200: json(TimingReport), ...failures('not-found') },
});

/** An SVG may hold scripts: opened by itself it must not run them. */
const SANDBOXED = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

export function problemRoutes({ catalog, store, user, invigilator }: Deps) {
  /** What an exam would not be one with. */
  const refuseInExam = (slug: string) => {
    if (invigilator.sittingOf(slug) !== undefined) throw new Refusal('forbidden', (words) => words.exams.hiddenNow);
  };
  return routes()
    .openapi(list, async (c) => {
      const { problems, broken } = catalog.list(tongueOf(c));
      const all = await store.submissions.bests(user);
      const bests = new Map(all.map(({ problem, ...best }) => [problem, best]));
      return c.json(
        { problems: problems.map((one) => ({ ...one, ...(bests.get(one.slug) ?? UNTRIED) })), broken },
        200,
      );
    })
    .openapi(get, async (c) => {
      const { slug } = c.req.valid('param');
      const page = await catalog.page(slug, c.req.valid('query').lang ?? tongueOf(c));
      const sitting = invigilator.sittingOf(slug);
      return c.json(sitting === undefined ? page : inExam(page, sitting), 200);
    })
    .openapi(editorial, async (c) => {
      refuseInExam(c.req.valid('param').slug);
      const found = await catalog.editorial(c.req.valid('param').slug, c.req.valid('query').lang ?? tongueOf(c));
      if (found === undefined) throw new Refusal('not-found', (words) => words.http.noEditorial);
      return c.json(found, 200);
    })
    .openapi(hint, async (c) => {
      const { slug, number } = c.req.valid('param');
      refuseInExam(slug);
      const found = await catalog.hint(slug, number, c.req.valid('query').lang ?? tongueOf(c));
      if (found === undefined) throw new Refusal('not-found', (words) => words.http.noHint(number));
      return c.json(found, 200);
    })
    .openapi(media, async (c) => {
      const { slug, folder, file } = c.req.valid('param');
      if (folder === 'solution') refuseInExam(slug);
      const found = await catalog.image(slug, `${folder}/${file}`);
      if (found === undefined) throw new Refusal('not-found', (words) => words.http.noImage(file));
      if (found.type !== 'application/pdf') c.header('Content-Security-Policy', SANDBOXED);
      return c.body(found.bytes, 200, { 'Content-Type': found.type, 'Cache-Control': 'no-cache' });
    })
    .openapi(timing, async (c) => {
      const { slug } = c.req.valid('param');
      const { hash } = (await catalog.open(slug)).problem;
      const { language } = c.req.valid('query');
      return c.json(timingReport(await store.submissions.timing(user, { problem: slug, language }), hash), 200);
    });
}

/** Its page while an exam has it: nothing that helps, not even its topics, and only the exam's languages. */
function inExam(page: ProblemPage, { id, exam }: StoredSitting): ProblemPage {
  const languages = page.languages.filter((one) => exam.languages?.includes(one) ?? true);
  return { ...page, sitting: id, topics: [], languages, hints: 0, hasEditorial: false };
}

const UNTRIED = { standing: 'untried', submissions: 0, times: [] } as const;
