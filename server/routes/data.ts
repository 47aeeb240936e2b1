// /api/data: everything of a person's: to take along, to bring back, to delete.
import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { archiveOf, readArchive } from '../archive/index.ts';
import type { Deps } from '../deps.ts';
import { failures, json, NOTHING, routes } from '../http/openapi.ts';

const Imported = z.strictObject({ submissions: z.int().nonnegative(), skipped: z.int().nonnegative() });

const take = createRoute({
  method: 'get',
  path: '/',
  operationId: 'exportData',
  request: { query: z.strictObject({ format: z.enum(['json', 'zip']).default('json') }) },
  responses: { 200: { description: 'a file to keep' }, ...failures() },
});

const bring = createRoute({
  method: 'post',
  path: '/',
  operationId: 'importData',
  responses: { 200: json(Imported), ...failures('too-large') },
});

const remove = createRoute({
  method: 'delete',
  path: '/',
  operationId: 'deleteData',
  responses: { ...NOTHING, ...failures() },
});

export function dataRoutes({ store, user, now, dispatcher, logs, invigilator }: Deps) {
  return routes()
    .openapi(take, async (c) => {
      const { format } = c.req.valid('query');
      const { body, type } = await archiveOf(store.archive.exportAll(user), format);
      const day = new Date(now()).toISOString().slice(0, 10);
      return c.body(body as ReadableStream<Uint8Array>, 200, {
        'Content-Type': type,
        'Content-Disposition': `attachment; filename="olsol-${day}.${format}"`,
        'Cache-Control': 'no-store',
      });
    })
    .openapi(bring, async (c) => {
      const archive = readArchive(new Uint8Array(await c.req.arrayBuffer()));
      const { submissions, skipped } = await store.archive.importAll(user, archive);
      return c.json({ submissions, skipped }, 200);
    })
    .openapi(remove, async (c) => {
      await invigilator.forget();
      await store.archive.deleteAll(user);
      for (const id of logs.open()) {
        if (!dispatcher.cancel(id)) logs.of(id).tell({ type: 'ended', state: 'cancelled' });
      }
      return c.body(null, 204);
    });
}
