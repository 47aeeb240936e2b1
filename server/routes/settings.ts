// /api/settings: one record a person.
import { createRoute } from '@hono/zod-openapi';
import type { Deps } from '../deps.ts';
import { failures, json, routes } from '../http/openapi.ts';
import { Settings } from '../schema/settings.ts';

const get = createRoute({
  method: 'get',
  path: '/',
  operationId: 'getSettings',
  responses: { 200: json(Settings), ...failures() },
});

const save = createRoute({
  method: 'put',
  path: '/',
  operationId: 'saveSettings',
  request: { body: json(Settings) },
  responses: { 200: json(Settings), ...failures() },
});

export function settingsRoutes({ store, user }: Deps) {
  return routes()
    .openapi(get, async (c) => c.json(await store.settings.get(user), 200))
    .openapi(save, async (c) => {
      const settings = c.req.valid('json');
      await store.settings.save(user, settings);
      return c.json(settings, 200);
    });
}
