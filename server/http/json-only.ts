// Bodies are JSON and say so: what a form or a script of another page can send without asking does not.
import type { MiddlewareHandler } from 'hono';
import { SERVER_WORDS } from '../words/words.ts';
import { problem, tongueOf } from './problem.ts';

/** Without it a body of another type would count as an empty one, and where everything has a default, as a valid one. */
export function jsonOnly(): MiddlewareHandler {
  return async (c, next) => {
    const type = c.req.header('content-type');
    const isMissing = type === undefined && c.req.method === 'PUT';
    if (!isMissing && (type === undefined || /^application\/json\s*(;|$)/i.test(type))) return next();
    return problem(c, 'bad-request', { detail: SERVER_WORDS[tongueOf(c)].http.notJson });
  };
}
