// The built page: hashed files for ever, the rest asked for anew each time. Compressed copies lie beside the files.
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';
import { Readable } from 'node:stream';
import type { Context, MiddlewareHandler } from 'hono';
import { problem } from './problem.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
};
const ENCODINGS = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

/** Serves `folder`; a path without a file is the page itself, whose router knows what it means. */
export function pages(folder: string): MiddlewareHandler {
  return async (c) => {
    const path = properPath(c.req.path);
    if (path === undefined) return problem(c, 'not-found');
    const isAsset = path.startsWith('/assets/');
    const file = fileIn(folder, path);
    if (file !== undefined) return isAsset ? immutable(c, file) : revalidated(c, file);
    if (isAsset || extname(path) !== '') return problem(c, 'not-found');
    return revalidated(c, join(folder, 'index.html'));
  };
}

/** The decoded path; undefined when it leads out of a folder, to what is hidden in one, or nowhere at all. */
function properPath(encoded: string): string | undefined {
  try {
    const path = decodeURIComponent(encoded);
    return /[\0\\]|\/\./.test(path) ? undefined : path;
  } catch {
    return undefined;
  }
}

function fileIn(folder: string, path: string): string | undefined {
  const file = normalize(join(folder, path));
  if (!file.startsWith(normalize(folder) + sep)) return undefined;
  return TYPES[extname(file)] !== undefined && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

function immutable(c: Context, file: string): Response {
  const { encoding, path } = encoded(c, file);
  const body = Readable.toWeb(createReadStream(path)) as ReadableStream;
  return c.body(body, 200, {
    ...headersOf(file, encoding),
    'Content-Length': String(statSync(path).size),
    'Cache-Control': 'public, max-age=31536000, immutable',
  });
}

function revalidated(c: Context, file: string): Response {
  if (!existsSync(file)) return problem(c, 'not-found');
  const { encoding, path } = encoded(c, file);
  const bytes = readFileSync(path);
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`;
  const headers = { ...headersOf(file, encoding), 'Cache-Control': 'no-cache', ETag: etag };
  const known = c.req.header('if-none-match')?.split(',') ?? [];
  if (known.some((one) => one.trim().replace(/^W\//, '') === etag)) return c.body(null, 304, headers);
  return c.body(new Uint8Array(bytes), 200, headers);
}

function headersOf(file: string, encoding: string | undefined): Record<string, string> {
  return {
    'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
    Vary: 'Accept-Encoding',
    ...(encoding !== undefined && { 'Content-Encoding': encoding }),
  };
}

/** The smallest copy that the browser reads. */
function encoded(c: Context, file: string): { readonly encoding: string | undefined; readonly path: string } {
  const accepted = (c.req.header('accept-encoding') ?? '')
    .split(',')
    .filter((one) => !/;\s*q=0(\.0*)?\s*$/.test(one))
    .map((one) => one.trim().replace(/\s*;.*/, ''));
  for (const [encoding, extension] of ENCODINGS) {
    if (accepted.includes(encoding) && existsSync(file + extension)) return { encoding, path: file + extension };
  }
  return { encoding: undefined, path: file };
}
