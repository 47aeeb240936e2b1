// /api/months: a month's look back: what the records say of it, what the person wrote, goals, and all of it as files.
import { createRoute } from '@hono/zod-openapi';
import { strToU8, zipSync } from 'fflate';
import { z } from 'zod';
import type { Deps } from '../deps.ts';
import { failures, json, NOTHING, routes } from '../http/openapi.ts';
import { tongueOf } from '../http/problem.ts';
import { Refusal } from '../http/refusal.ts';
import { monthFiles, monthJson, monthMarkdown } from '../months/document.ts';
import { plotOf } from '../months/plots.ts';
import { listMonths, readFacts, readMonth } from '../months/read-month.ts';
import { topicNames } from '../months/topic-names.ts';
import {
  FilesQuery,
  InTongue,
  Month,
  MonthList,
  MonthName,
  MonthText,
  OfMonth,
  OfPlot,
  OfSection,
  SaveGoals,
  SaveSection,
} from '../schema/month.ts';

const list = createRoute({
  method: 'get',
  path: '/',
  operationId: 'listMonths',
  request: { query: z.strictObject({ before: MonthName.optional() }) },
  responses: { 200: json(MonthList), ...failures() },
});

const get = createRoute({
  method: 'get',
  path: '/{month}',
  operationId: 'getMonth',
  request: { params: OfMonth },
  responses: { 200: json(Month), ...failures() },
});

const saveText = createRoute({
  method: 'put',
  path: '/{month}/sections/{section}',
  operationId: 'saveMonthSection',
  request: { params: OfSection, body: json(SaveSection) },
  responses: { 200: json(Month), ...failures('conflict', 'too-large') },
});

const removeText = createRoute({
  method: 'delete',
  path: '/{month}/sections/{section}',
  operationId: 'removeMonthSection',
  request: { params: OfSection, query: z.strictObject({ version: z.coerce.number().int().positive() }) },
  responses: { ...NOTHING, ...failures('conflict') },
});

const saveGoals = createRoute({
  method: 'put',
  path: '/{month}/goals',
  operationId: 'saveMonthGoals',
  request: { params: OfMonth, body: json(SaveGoals) },
  responses: { ...NOTHING, ...failures('conflict', 'too-large') },
});

const plot = createRoute({
  method: 'get',
  path: '/{month}/plots/{plot}',
  operationId: 'drawMonth',
  request: { params: OfPlot, query: InTongue },
  responses: { 200: { description: 'SVG' }, ...failures('not-found') },
});

const markdown = createRoute({
  method: 'get',
  path: '/{month}/markdown',
  operationId: 'writeMonth',
  request: { params: OfMonth, query: FilesQuery },
  responses: { 200: json(MonthText), ...failures() },
});

const files = createRoute({
  method: 'get',
  path: '/{month}/files',
  operationId: 'exportMonth',
  request: { params: OfMonth, query: FilesQuery },
  responses: { 200: { description: 'a zip with Markdown, its pictures, and JSON' }, ...failures() },
});

export function monthRoutes(deps: Deps) {
  const { store, user } = deps;
  return routes()
    .openapi(list, async (c) => c.json(await listMonths(deps, c.req.valid('query').before), 200))
    .openapi(get, async (c) => c.json(await readMonth(deps, c.req.valid('param').month, tongueOf(c)), 200))
    .openapi(saveText, async (c) => {
      const { month, section } = c.req.valid('param');
      const { saved, current } = await store.months.saveText(user, { month, section }, c.req.valid('json'));
      if (!saved)
        throw new Refusal('conflict', ({ months }) => (current === undefined ? months.noText : months.otherText), {
          extra: { current },
        });
      return c.json(await readMonth(deps, month, tongueOf(c)), 200);
    })
    .openapi(removeText, async (c) => {
      const { version } = c.req.valid('query');
      if (!(await store.months.removeText(user, c.req.valid('param'), version)))
        throw new Refusal('conflict', ({ months }) => months.otherText);
      return c.body(null, 204);
    })
    .openapi(saveGoals, async (c) => {
      const { month } = c.req.valid('param');
      const { saved, current } = await store.months.saveGoals(user, month, c.req.valid('json'));
      if (!saved) throw new Refusal('conflict', ({ months }) => months.otherGoals, { extra: { current } });
      return c.body(null, 204);
    })
    .openapi(plot, async (c) => {
      const { month, plot: wanted } = c.req.valid('param');
      const drawn = plotOf(wanted, await readFacts(deps, month), c.req.valid('query').lang);
      if (drawn === undefined) throw new Refusal('not-found', ({ months }) => months.noPlot);
      return c.body(drawn, 200, { 'Content-Type': 'image/svg+xml; charset=utf-8' });
    })
    .openapi(markdown, async (c) => {
      const { lang, frontMatter } = c.req.valid('query');
      const read = await readMonth(deps, c.req.valid('param').month, lang);
      const writing = { tongue: lang, frontMatter: frontMatter === 'true', topicName: topicNames };
      return c.json({ markdown: monthMarkdown(read, writing) }, 200);
    })
    .openapi(files, async (c) => {
      const { month } = c.req.valid('param');
      const { lang, frontMatter } = c.req.valid('query');
      const read = await readMonth(deps, month, lang);
      const writing = { tongue: lang, frontMatter: frontMatter === 'true', topicName: topicNames };
      const all = [...monthFiles(read, writing), { name: `${month}.json`, text: monthJson(read) }];
      const zip = zipSync(Object.fromEntries(all.map(({ name, text }) => [name, strToU8(text)])), { level: 6 });
      return c.body(zip as Uint8Array<ArrayBuffer>, 200, {
        'Content-Type': 'application/zip',
        'Content-Disposition': `attachment; filename="olsol-${month}.zip"`,
      });
    });
}
