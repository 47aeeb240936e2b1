// What a zod schema refused, as problem details that name each place.
import type { Hook } from '@hono/zod-openapi';
import type { Env } from 'hono';
import { SERVER_WORDS } from '../words/words.ts';
import { describeIssues } from './issue-text.ts';
import { problem, tongueOf } from './problem.ts';

const MOST_ERRORS = 20;

// biome-ignore lint/suspicious/noExplicitAny: the hook is the same for every route, whatever its types.
export const refuseInvalid: Hook<unknown, Env, string, any> = (result, c) => {
  if (result.success) return undefined;
  const tongue = tongueOf(c);
  const { http } = SERVER_WORDS[tongue];
  const { data } = result as { readonly data?: unknown };
  const errors = describeIssues(result.error.issues, data, result.target, tongue).slice(0, MOST_ERRORS);
  return problem(c, 'bad-request', { detail: http.invalid(errors.map(({ path }) => path)), extra: { errors } });
};
