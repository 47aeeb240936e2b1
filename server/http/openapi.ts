// Pieces that every route's description is made of, so that the API's document says what the handlers do.
import type { OpenAPIHono } from '@hono/zod-openapi';
import { OpenAPIHono as Hono } from '@hono/zod-openapi';
import type { z } from 'zod';
import { WorkEvent } from '../schema/events.ts';
import { type ERROR_CODES, ProblemDetails } from '../schema/problem-details.ts';
import { refuseInvalid } from './validation.ts';

/** An empty set of routes whose requests are checked by their schemas. */
export function routes(): OpenAPIHono {
  return new Hono({ defaultHook: refuseInvalid });
}

/** A body or an answer in JSON. */
export function json<T extends z.ZodType>(schema: T, description = '') {
  return { description, content: { 'application/json': { schema } }, required: true };
}

const STATUS_OF = { 'bad-request': 400, 'not-found': 404, conflict: 409, 'too-large': 413, busy: 503 } as const;
type Told = Extract<(typeof ERROR_CODES)[number], keyof typeof STATUS_OF>;

/** The failures that a client should expect of a route besides 400 and 500. */
export function failures(...codes: readonly Told[]) {
  const described = {
    description: 'problem details',
    content: { 'application/problem+json': { schema: ProblemDetails } },
  };
  return Object.fromEntries(['bad-request' as const, ...codes].map((code) => [STATUS_OF[code], described])) as Record<
    never,
    never
  >;
}

/** Answered with nothing. */
export const NOTHING = { 204: { description: '' } };
/** Answered with a stream of events. */
export const EVENTS = {
  200: {
    description: 'Server-Sent Events; the data of each is',
    content: { 'text/event-stream': { schema: WorkEvent } },
  },
};
/** Becomes a WebSocket. */
export const SOCKET = { 101: { description: '' } };
