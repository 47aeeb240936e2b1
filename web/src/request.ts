// The only place that talks to the server: its routes as functions, and what went wrong with a request.
import type { ClientResponse } from 'hono/client';
import type { Tongue } from '#server/schema/problem';
import type { ProblemDetails } from '#server/schema/problem-details';
import { routesClient } from './routes-client.ts';

/** What went wrong with a request. `problem` is absent when the server could not be reached at all. */
export class ApiError extends Error {
  readonly status: number;
  readonly problem: ProblemDetails | undefined;
  /** Of a 409: what is saved now. */
  readonly current: unknown;
  /** Of a 503: when to come again, in seconds. */
  readonly retryAfter: number | undefined;

  constructor(status: number, problem?: ProblemDetails & { current?: unknown }, retryAfter?: number) {
    super(problem?.detail ?? problem?.title ?? 'the server cannot be reached');
    this.name = 'ApiError';
    this.status = status;
    this.problem = problem;
    this.current = problem?.current;
    this.retryAfter = retryAfter;
  }
}

let tongue: Tongue = 'en';
/** The language that the server answers in from now on. */
export function speak(to: Tongue): void {
  tongue = to;
}

/** Requests, one a route; `answer` and `nothing` wait for what comes back. */
export const client = routesClient(() => ({ 'Accept-Language': tongue }));

type Query = Readonly<Record<string, string | number | undefined>>;

/** The values of a query as texts; what is undefined is left out. */
export function queryOf<T extends Query>(query: T): Record<string, string> {
  return Object.fromEntries(
    Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );
}

// biome-ignore lint/suspicious/noExplicitAny: whatever the route answers with.
type Sent<T> = Promise<ClientResponse<T, any, any>>;

/** What the server answered. */
export async function answer<T>(sent: Sent<T>): Promise<T> {
  return (await succeeded(sent)).json() as Promise<T>;
}

/** For answers without a body. */
export async function nothing(sent: Sent<unknown>): Promise<void> {
  await succeeded(sent);
}

async function succeeded<T>(sent: Sent<T>): Promise<ClientResponse<T>> {
  const response = await sent.catch(() => {
    throw new ApiError(0);
  });
  if (response.ok) return response as ClientResponse<T>;
  const retryAfter = Number(response.headers.get('Retry-After') ?? Number.NaN);
  throw new ApiError(
    response.status,
    (await response.json().catch(() => undefined)) as ProblemDetails | undefined,
    Number.isNaN(retryAfter) ? undefined : retryAfter,
  );
}
