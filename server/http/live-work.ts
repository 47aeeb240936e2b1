// Routes of work that lives in memory only: handed in, followed, read and cancelled by its id, gone some minutes after its end.
import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { Accepted } from '../schema/run.ts';
import { EVENTS, failures, json, NOTHING } from './openapi.ts';

const OfWork = z.strictObject({ id: z.string().min(1).max(100) });

/** The routes' descriptions; `name` ends their operations' ids. */
export function liveWork<New extends z.ZodType, Status extends z.ZodType>(name: string, wanted: New, status: Status) {
  return {
    create: createRoute({
      method: 'post',
      path: '/',
      operationId: `create${name}`,
      request: { body: json(wanted) },
      responses: { 202: json(Accepted), ...failures('not-found', 'too-large', 'busy') },
    }),
    get: createRoute({
      method: 'get',
      path: '/{id}',
      operationId: `get${name}`,
      request: { params: OfWork },
      responses: { 200: json(status), ...failures('not-found') },
    }),
    cancel: createRoute({
      method: 'delete',
      path: '/{id}',
      operationId: `cancel${name}`,
      request: { params: OfWork },
      responses: { ...NOTHING, ...failures('not-found') },
    }),
    events: createRoute({
      method: 'get',
      path: '/{id}/events',
      operationId: `follow${name}`,
      request: { params: OfWork },
      responses: { ...EVENTS, ...failures('not-found') },
    }),
  };
}
