// Every failure as problem details (RFC 9457), in the reader's language.
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { BadInput, WORDS } from '#judge';
import type { Tongue } from '../schema/problem.ts';
import type { ProblemDetails } from '../schema/problem-details.ts';
import { SERVER_WORDS } from '../words/words.ts';
import { Refusal } from './refusal.ts';
import { refusalOf } from './said-of.ts';

type Code = ProblemDetails['code'];

const STATUS = {
  'bad-request': 400,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  misdirected: 421,
  internal: 500,
  'store-failed': 500,
  busy: 503,
  'disk-full': 507,
  'not-ready': 503,
} as const satisfies Record<Code, number>;

/** The language of what is said to this client: its `Accept-Language`, else English. */
export function tongueOf(c: Context): Tongue {
  const first = /^\s*([a-z]{2})/i.exec(c.req.header('accept-language') ?? '')?.[1];
  return first?.toLowerCase() === 'ko' ? 'ko' : 'en';
}

type Said = { readonly detail?: string | undefined; readonly extra?: Readonly<Record<string, unknown>> };

export function problem(c: Context, code: Code, { detail, extra = {} }: Said = {}): Response {
  const status = STATUS[code];
  const title = SERVER_WORDS[tongueOf(c)].http.titles[code];
  const body = { type: `/errors/${code}`, title, status, ...(detail !== undefined && { detail }), code, ...extra };
  return c.body(JSON.stringify(body), status, { 'Content-Type': 'application/problem+json; charset=utf-8' });
}

/** What was thrown while a request was handled. Only what nobody foresaw is reported to `onBug`. */
export function failed(error: unknown, c: Context, onBug: (error: unknown) => void): Response {
  const tongue = tongueOf(c);
  const refusal = error instanceof Refusal ? error : refusalOf(error);
  if (refusal) {
    for (const [name, value] of Object.entries(refusal.headers)) c.header(name, value);
    return problem(c, refusal.code, { detail: refusal.say?.(SERVER_WORDS[tongue]), extra: refusal.extra });
  }
  // A problem package that its author must mend.
  if (error instanceof BadInput) return problem(c, 'not-ready', { detail: error.say(WORDS[tongue]) });
  // Thrown by the framework itself: a body that is no JSON.
  if (error instanceof HTTPException) {
    const detail = error.status === 400 ? SERVER_WORDS[tongue].http.notJson : undefined;
    return problem(c, codeOf(error.status), { detail });
  }
  onBug(error);
  return problem(c, 'internal');
}

function codeOf(status: number): Code {
  const found = Object.entries(STATUS).find(([, value]) => value === status);
  if (found) return found[0] as Code;
  return status < 500 ? 'bad-request' : 'internal';
}
