// Keeps other web pages out. A page of another origin can make the browser send requests to 127.0.0.1, and a name that is pointed
// there after it was loaded (DNS rebinding) even lets it read the answers; so Host, Origin and Sec-Fetch-Site must all be ours.
import type { Context, MiddlewareHandler } from 'hono';
import { problem } from './problem.ts';

/** `hosts` are the values of `Host` that are ours, such as `127.0.0.1:4500`. */
export function guard(hosts: () => readonly string[]): MiddlewareHandler {
  return async (c, next) => {
    const ours = hosts();
    const host = c.req.header('host') ?? '';
    if (!ours.includes(host.toLowerCase())) return problem(c, 'misdirected');
    const origin = c.req.header('origin');
    if (origin !== undefined && !ours.some((one) => origin === `http://${one}`)) return problem(c, 'forbidden');
    if (!isFromHere(c)) return problem(c, 'forbidden');
    return next();
  };
}

/** Absent from programs that are no browser; a link from another page may be followed, and nothing else. */
function isFromHere({ req }: Context): boolean {
  const site = req.header('sec-fetch-site');
  if (site === undefined || site === 'same-origin' || site === 'none') return true;
  // A form of another page is a navigation too, but none that only reads.
  return req.header('sec-fetch-mode') === 'navigate' && (req.method === 'GET' || req.method === 'HEAD');
}

const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  // Monaco writes its styles into the page.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** On every answer. */
export function secureHeaders(): MiddlewareHandler {
  return async (c, next) => {
    await next();
    const { headers } = c.res;
    if (!headers.has('Content-Security-Policy')) headers.set('Content-Security-Policy', POLICY);
    headers.set('X-Content-Type-Options', 'nosniff');
    headers.set('Referrer-Policy', 'no-referrer');
    headers.set('X-Frame-Options', 'DENY');
    headers.set('Cross-Origin-Opener-Policy', 'same-origin');
    headers.set('Cross-Origin-Resource-Policy', 'same-origin');
    headers.set('Permissions-Policy', 'camera=(), microphone=(), geolocation=()');
  };
}
