// The built page as files: what may be kept for ever, what is asked for anew, and that nothing else of the disk is ever shown.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pages } from '../../server/http/pages.ts';
import { temporary } from './test-app.ts';

const SCRIPT = 'console.log("all of it")';
let folder: string;
beforeAll(() => {
  folder = temporary();
  const dist = join(folder, 'dist');
  mkdirSync(join(dist, 'assets'), { recursive: true });
  mkdirSync(join(folder, 'dist-other'));
  const files = {
    'dist/index.html': '<!doctype html><title>olsol</title>',
    'dist/favicon.svg': '<svg/>',
    'dist/.env': 'secret',
    'dist/notes': 'secret',
    'dist/assets/a-1.js': SCRIPT,
    'dist/assets/a-1.js.br': 'as brotli',
    'dist/assets/a-1.js.gz': gzipSync(SCRIPT),
    'dist/assets/b-2.css': 'b{}',
    'dist-other/secret.txt': 'secret',
    'secret.txt': 'secret',
  };
  for (const [path, content] of Object.entries(files)) writeFileSync(join(folder, path), content);
});
afterAll(() => rmSync(folder, { recursive: true }));

async function get(path: string, headers: Record<string, string> = {}) {
  const app = new Hono().get('*', pages(join(folder, 'dist')));
  const request = new Request('http://x/', { headers });
  // As it comes over a socket, where nobody has tidied the path.
  Object.defineProperty(request, 'url', { value: `http://x${path}` });
  const response = await app.fetch(request);
  return { status: response.status, body: await response.text(), headers: response.headers };
}

describe('a hashed file', () => {
  it('may be kept for ever', async () => {
    const { status, body, headers } = await get('/assets/a-1.js');
    expect({ status, body }).toEqual({ status: 200, body: SCRIPT });
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(headers.get('content-encoding')).toBeNull();
    expect(headers.get('vary')).toBe('Accept-Encoding');
  });

  it.each([
    ['br, gzip', 'br'],
    ['gzip, deflate, br;q=0.8', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['gzip;q=0.5', 'gzip'],
    ['brotli, zstd', null],
    ['br;q=0.0,gzip; q=0', null],
    ['', null],
  ])('comes packed as the browser reads it: %j gives %j', async (accepted, expected) => {
    const { headers } = await get('/assets/a-1.js', { 'Accept-Encoding': accepted });
    expect(headers.get('content-encoding')).toBe(expected);
    expect(headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    const sizes = { br: 9, gzip: gzipSync(SCRIPT).length };
    expect(headers.get('content-length')).toBe(String(expected === null ? SCRIPT.length : sizes[expected as 'br']));
  });

  it('comes as it is when nothing packed lies beside it', async () => {
    const { body, headers } = await get('/assets/b-2.css', { 'Accept-Encoding': 'br, gzip' });
    expect({ body, encoding: headers.get('content-encoding') }).toEqual({ body: 'b{}', encoding: null });
  });

  it('that is gone is not the page: a script tag must fail', async () => {
    expect((await get('/assets/a-0.js')).status).toBe(404);
    expect((await get('/assets/whatever')).status).toBe(404);
  });
});

describe('the page', () => {
  it('is asked for anew, and answered shortly when it is the same', async () => {
    const { headers, body } = await get('/');
    expect(body).toMatch('olsol');
    expect(headers.get('cache-control')).toBe('no-cache');
    const etag = headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]{20,}"$/);
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`])
      expect(await get('/', { 'If-None-Match': known })).toMatchObject({ status: 304, body: '' });
    expect((await get('/', { 'If-None-Match': '"other"' })).status).toBe(200);
  });

  it('is at every path that has no file, since its router knows what they mean', async () => {
    for (const path of ['/problems/twins', '/history', '/settings/', '/%ED%95%9C%EA%B8%80', '/notes'])
      expect(await get(path)).toMatchObject({ status: 200, body: expect.stringContaining('olsol') });
    for (const path of ['/favicon.ico', '/robots.txt', '/problems/x.html']) expect((await get(path)).status).toBe(404);
    const icon = await get('/favicon.svg');
    expect(icon).toMatchObject({ status: 200, body: '<svg/>' });
    expect(icon.headers.get('cache-control')).toBe('no-cache');
  });
});

it.each([
  '/../secret.txt',
  '/..%2fsecret.txt',
  '/..%2Fsecret.txt',
  '/%2e%2e/secret.txt',
  '/%2e%2e%2fsecret.txt',
  '/assets/..%2f..%2fsecret.txt',
  '/..%2fdist-other%2fsecret.txt',
  '/..%5csecret.txt',
  '/..%2f..%2f..%2f..%2fetc%2fpasswd',
  '/%252e%252e%252fsecret.txt',
  '/.env',
  '/%2eenv',
  '/assets/%2e%2e/.env',
  '/index.html%00.js',
  '/%00',
  '/%',
  '/%c0%ae%c0%ae/secret.txt',
  '//etc/passwd.txt',
])('what lies outside or is hidden is not there: %s', async (path) => {
  const { status, body } = await get(path);
  expect({ status, leaks: body.includes('secret') || body.includes('root:') }).toEqual({ status: 404, leaks: false });
});
