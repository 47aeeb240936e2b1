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
    const path = decodePath(c.req.path);
    const file = path === undefined ? undefined : fileIn(folder, path);
    if (file !== undefined) return path?.startsWith('/assets/') ? immutable(c, file) : revalidated(c, file);
    if (path === undefined || path.startsWith('/assets/') || extname(path) !== '') return problem(c, 'not-found');
    return revalidated(c, join(folder, 'index.html'));
  };
}

function decodePath(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** Never anything outside of the folder, and never what is hidden in it. */
function fileIn(folder: string, path: string): string | undefined {
  const file = normalize(join(folder, path));
  if (path.includes('\0') || !file.startsWith(folder + sep) || path.includes('/.')) return undefined;
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
  if (c.req.header('if-none-match') === etag) return c.body(null, 304, headers);
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
  const accepted = (c.req.header('accept-encoding') ?? '').split(',').map((one) => one.trim().replace(/;.*/, ''));
  for (const [encoding, extension] of ENCODINGS) {
    if (accepted.includes(encoding) && existsSync(file + extension)) return { encoding, path: file + extension };
  }
  return { encoding: undefined, path: file };
}
