// WebSockets of the server: their limits, and their end, which the HTTP server does not see to.
import type { WebSocketServerLike } from '@hono/node-server';
import { WebSocketServer } from 'ws';

/** Of one message: a source of the largest size, however it is written down. */
const MOST_MESSAGE_BYTES = 4 * 1024 * 1024;

export type Sockets = { readonly server: WebSocketServerLike; close(): void };

export function openSockets(): Sockets {
  const server = new WebSocketServer({ noServer: true, maxPayload: MOST_MESSAGE_BYTES });
  return {
    // It is the very type, but for an option that may be undefined.
    server: server as WebSocketServerLike,
    close: () => {
      for (const socket of server.clients) socket.terminate();
    },
  };
}
