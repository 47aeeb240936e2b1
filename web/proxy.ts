// How the development server hands requests on to the API server, which must take them for requests of its own page.
import type { ClientRequest, IncomingMessage } from 'node:http';
import type { ProxyOptions } from 'vite';

export function proxyTo(port: number): Record<string, ProxyOptions> {
  const target = `http://127.0.0.1:${port}`;
  return {
    '/api': {
      target,
      // Sets Host.
      changeOrigin: true,
      ws: true,
      configure: (proxy) => {
        // Only what comes from the page itself: another page's Origin must reach the server's check as it is.
        const ours = (request: ClientRequest, { headers }: IncomingMessage) => {
          if (headers.origin === `http://${headers.host}`) request.setHeader('Origin', target);
        };
        proxy.on('proxyReq', ours);
        proxy.on('proxyReqWs', ours);
      },
    },
  };
}
