// /api/assist: a WebSocket to an assistant, which lives as long as the connection. The guard has let the request in like any other.
import { upgradeWebSocket } from '@hono/node-server';
import { createRoute } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import { z } from 'zod';
import type { Deps } from '../deps.ts';
import { failures, routes, SOCKET } from '../http/openapi.ts';
import { problem } from '../http/problem.ts';
import { ASSIST_CLOSED } from '../schema/assist.ts';
import { Tongue } from '../schema/problem.ts';

const python = createRoute({
  method: 'get',
  path: '/python',
  operationId: 'assistPython',
  request: { query: z.strictObject({ tongue: Tongue.default('en') }) },
  responses: { ...SOCKET, ...failures('not-found') },
});

export function assistRoutes({ assistants, onBug }: Pick<Deps, 'assistants' | 'onBug'>) {
  /** Nothing for a request that is none for a WebSocket. */
  const upgradeFor = (tongue: Tongue): MiddlewareHandler =>
    upgradeWebSocket(
      () => {
        let session: ReturnType<typeof assistants.open> | undefined;
        return {
          onOpen: (_event, socket) => {
            const peer = {
              send: (reply: object) => socket.send(JSON.stringify(reply)),
              close: (code: number) => socket.close(code),
            };
            session = assistants.open(peer, tongue);
          },
          onMessage: ({ data }) => session?.hear(data),
          onClose: () => session?.end(ASSIST_CLOSED.unused),
        };
      },
      { onError: onBug },
    );
  return routes().openapi(python, async (c) => {
    if (assistants.missing() !== undefined) return problem(c, 'not-found');
    const answer = await upgradeFor(c.req.valid('query').tongue)(c, async () => {});
    return answer ?? problem(c, 'not-found');
  });
}
