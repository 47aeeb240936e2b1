// Hono's typed client in the few lines that this page needs of it: `client.problems[':slug'].$get({ param: { slug } })`.
import type { hc } from 'hono/client';
import type { Api } from '#server';

type Args = {
  readonly param?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly json?: unknown;
};
type Options = { readonly init?: RequestInit };

/** The routes of `/api`, typed by the server's own; `headers` go with every request. */
export function routesClient(headers: () => Record<string, string>): ReturnType<typeof hc<Api>>['api'] {
  const at = (path: string): unknown =>
    new Proxy(Object, {
      get: (_, name: string) =>
        name.startsWith('$')
          ? (args: Args = {}, options: Options = {}) => send(name.slice(1).toUpperCase(), path, args, options)
          : at(`${path}/${name}`),
    });
  const send = (method: string, path: string, { param = {}, query, json }: Args, { init }: Options) => {
    const filled = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(param[name] ?? ''));
    const asked = new URLSearchParams(query).toString();
    const typed = json === undefined ? {} : { 'Content-Type': 'application/json' };
    return fetch(asked === '' ? filled : `${filled}?${asked}`, {
      method,
      headers: { ...headers(), ...typed },
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
      ...init,
    });
  };
  return at('/api') as ReturnType<typeof hc<Api>>['api'];
}
