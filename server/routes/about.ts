// /api/about: the server about itself. /api/markdown: a note as it will look.
import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { missingFor } from '#judge';
import { LANGUAGES } from '#judge/schema/language';
import type { Deps } from '../deps.ts';
import { failures, json, routes } from '../http/openapi.ts';
import { tongueOf } from '../http/problem.ts';
import { About } from '../schema/about.ts';
import { MAX_SOURCE_CHARS } from '../schema/run.ts';

const about = createRoute({
  method: 'get',
  path: '/about',
  operationId: 'describeServer',
  responses: { 200: json(About), ...failures() },
});

const markdown = createRoute({
  method: 'post',
  path: '/markdown',
  operationId: 'renderMarkdown',
  request: { body: json(z.strictObject({ text: z.string().max(MAX_SOURCE_CHARS) })) },
  responses: { 200: json(z.strictObject({ html: z.string() })), ...failures('too-large') },
});

export function aboutRoutes(deps: Deps) {
  const { engine, epoch, dataFolder, room, protections, dispatcher, store, renderer, assistants } = deps;
  return routes()
    .openapi(about, async (c) => {
      const waiting = dispatcher.waiting + (await store.jobs.waiting());
      const bankFolder = room.bank.folder;
      const languages = LANGUAGES.map((language) => ({ language, missing: missingFor(language) }));
      const queue = { waiting, most: store.jobs.most };
      const assist = { missing: assistants.missing() };
      return c.json({ engine, epoch, dataFolder, bankFolder, protections, languages, assist, queue }, 200);
    })
    .openapi(markdown, async (c) => {
      const { text } = c.req.valid('json');
      const html = await renderer.render({
        text,
        tongue: tongueOf(c),
        images: '',
        samples: undefined,
        params: undefined,
      });
      return c.json({ html }, 200);
    });
}
