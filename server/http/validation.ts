// What a zod schema refused, as problem details that name each place.
import type { Hook } from '@hono/zod-openapi';
import type { Env } from 'hono';
import { SERVER_WORDS } from '../words/words.ts';
import { problem, tongueOf } from './problem.ts';

const MOST_ERRORS = 20;

// biome-ignore lint/suspicious/noExplicitAny: the hook is the same for every route, whatever its types.
export const refuseInvalid: Hook<unknown, Env, string, any> = (result, c) => {
  if (result.success) return undefined;
  const { http } = SERVER_WORDS[tongueOf(c)];
  const errors = result.error.issues.slice(0, MOST_ERRORS).map((issue) => ({
    path: [result.target, ...issue.path.map(String)].join('.'),
    message: issue.message,
  }));
  return problem(c, 'bad-request', { detail: http.invalid(errors.map(({ path }) => path)), extra: { errors } });
};
