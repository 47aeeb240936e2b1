// The app behind a real socket, since a WebSocket needs one, and a client of its assistants.

import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { WebSocket } from 'ws';
import { startAside } from '#judge';
import { createApp } from '#server';
import type { AssistQuestion, AssistReply } from '#server/schema/assist';
import { openSockets } from '../../../server/http/sockets.ts';
import { openApp } from '../test-app.ts';

type Options = NonNullable<NonNullable<Parameters<typeof openApp>[0]>['assist']>;

export const fake = () =>
  startAside({
    script: fileURLToPath(new URL('fake-server.mjs', import.meta.url)),
    args: [],
    readable: [],
    heapMiB: 64,
  });

export type Listening = Awaited<ReturnType<typeof listening>>;

/** With the fake language server, unless the options say otherwise. */
export async function listening(options: Options) {
  const app = await openApp({ assist: { missing: () => undefined, start: fake, ...options } });
  let host = '';
  const { fetch } = createApp({ ...app.deps, hosts: () => [host] });
  const sockets = openSockets();
  const server = serve({ fetch, port: 0, hostname: '127.0.0.1', websocket: sockets }) as Server;
  await new Promise((resolve) => server.once('listening', resolve));
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    app,
    connect: (headers: Record<string, string> = {}, path = '/api/assist/python?tongue=en') =>
      connected(new WebSocket(`ws://${host}${path}`, { headers: { Origin: `http://${host}`, ...headers } })),
    close: async () => {
      sockets.close();
      server.close();
      await app.close();
    },
  };
}

/** Rejects with the status of an answer that is no WebSocket. */
async function connected(socket: WebSocket) {
  const replies: AssistReply[] = [];
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const closed = new Promise<number>((resolve) => socket.once('close', (code) => resolve(code)));
  socket.on('message', (data) => {
    replies.push(JSON.parse(String(data)) as AssistReply);
    tell();
  });
  await new Promise<void>((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('unexpected-response', (_request, response) => reject(new Error(String(response.statusCode))));
    socket.once('error', reject);
  });
  const reply = (fits: (reply: AssistReply) => boolean): Promise<AssistReply> =>
    new Promise((resolve) => {
      const look = () => {
        const found = replies.find(fits);
        if (found === undefined) return;
        listeners.delete(look);
        resolve(found);
      };
      listeners.add(look);
      look();
    });
  let version = 0;
  let asked = 0;
  return {
    closed,
    leave: () => socket.close(),
    raw: (text: string) => socket.send(text),
    /** Gives what is said of the text. */
    write: async (text: string) => {
      const mine = ++version;
      socket.send(JSON.stringify({ type: 'text', version: mine, text }));
      const said = await reply((one) => one.type === 'diagnostics' && one.version === mine);
      return said.type === 'diagnostics' ? said.diagnostics : [];
    },
    /** Does not wait for what is said of it. */
    send: (text: string) => socket.send(JSON.stringify({ type: 'text', version: ++version, text })),
    ask: async (question: Record<string, unknown> & Pick<AssistQuestion, 'type'>) => {
      const id = ++asked;
      socket.send(JSON.stringify({ ...question, id }));
      const answer = await reply((one) => one.type === 'answer' && one.id === id);
      return answer.type === 'answer' ? answer.value : null;
    },
  };
}
