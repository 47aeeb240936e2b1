// Other web pages are kept out, and every answer tells the browser to be careful.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOST, openApp, type TestApp } from './test-app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app.close());

/** What a request with these headers is answered. */
async function check(headers: Record<string, string>, expected: number | string, init: RequestInit = {}) {
  const response = await app.request('/api/settings', { ...init, headers });
  const { code } = (await response.json()) as { readonly code?: string };
  expect({ headers, answer: code ?? response.status }).toEqual({ headers, answer: expected });
}

const SAVE = { method: 'PUT', body: JSON.stringify({ fontSize: 20 }) };
const JSON_BODY = { 'Content-Type': 'application/json' };

describe('the guard', () => {
  it('lets the page itself and programs that are no browser pass', async () => {
    await check({}, 200);
    await check({ Host: 'LOCALHOST:4500' }, 200);
    await check({ Origin: `http://${HOST}`, 'Sec-Fetch-Site': 'same-origin', 'Sec-Fetch-Mode': 'cors' }, 200);
    await check({ 'Sec-Fetch-Site': 'none', 'Sec-Fetch-Mode': 'navigate' }, 200);
    await check({ ...JSON_BODY, Origin: 'http://localhost:4500', 'Sec-Fetch-Site': 'same-origin' }, 200, SAVE);
  });

  it('refuses names that were pointed here: a rebound one, another port, none', async () => {
    for (const host of ['evil.example', 'evil.example:4500', '127.0.0.1', '127.0.0.1:4501', '127.0.0.1:4500.evil', ''])
      await check({ Host: host }, 'misdirected');
  });

  it('refuses requests of other origins', async () => {
    for (const origin of [
      'http://evil.example',
      `https://${HOST}`,
      'http://127.0.0.1:4501',
      'null',
      '',
      `http://${HOST}.evil`,
    ])
      await check({ Origin: origin }, 'forbidden');
    await check({ ...JSON_BODY, Origin: 'http://evil.example' }, 'forbidden', SAVE);
  });

  it('refuses what other sites make a browser send, but for a link that is followed', async () => {
    for (const site of ['cross-site', 'same-site', 'nonsense']) {
      for (const mode of ['no-cors', 'cors', 'websocket'])
        await check({ 'Sec-Fetch-Site': site, 'Sec-Fetch-Mode': mode }, 'forbidden');
      await check({ 'Sec-Fetch-Site': site }, 'forbidden');
      await check({ 'Sec-Fetch-Site': site, 'Sec-Fetch-Mode': 'navigate' }, 200);
    }
  });

  it('takes no form of another site for a link', async () => {
    const form = { ...JSON_BODY, 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'navigate' };
    await check(form, 'forbidden', SAVE);
    await check(form, 'forbidden', { ...SAVE, method: 'POST' });
  });

  it('speaks the reader’s language', async () => {
    const response = await app.request('/api/settings', {
      headers: { Host: 'evil', 'Accept-Language': 'ko-KR,ko;q=0.9' },
    });
    expect(response.status).toBe(421);
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(await response.json()).toEqual({
      type: '/errors/misdirected',
      title: '여기에서 제공하는 주소가 아닙니다',
      status: 421,
      code: 'misdirected',
    });
  });
});

it('every answer carries the headers that keep a browser careful, whatever it is', async () => {
  const paths = ['/api/settings', '/api/nothing', '/nothing', '/api/reference', '/api/submissions/x/events'];
  const answers = await Promise.all([
    ...paths.map((path) => app.request(path)),
    app.request('/api/settings', { headers: { Host: 'evil' } }),
    app.request('/api/settings', { method: 'PUT', headers: JSON_BODY, body: '{' }),
  ]);
  for (const { headers } of answers) {
    expect(headers.get('content-security-policy')).toMatch(
      /default-src 'self'; script-src 'self';.*frame-ancestors 'none'/,
    );
    expect(headers.get('content-security-policy')).not.toMatch(/script-src[^;]*unsafe/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('access-control-allow-origin')).toBeNull();
  }
});

it('what the API answers is never kept by a browser', async () => {
  expect((await app.request('/api/settings')).headers.get('cache-control')).toBe('no-store');
});

type Route = {
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly required?: boolean }[];
};

it('nothing that is only read changes anything', async () => {
  await app.send('PUT', '/api/problems/hello/drafts/javascript', { source: 'mine', version: 0 });
  const { id } = (await app.send(
    'POST',
    '/api/submissions',
    { problem: 'hello', language: 'javascript', source: 'kept' },
    202,
  )) as { readonly id: string };
  const before = await exported();
  const { paths } = (await app.get('/api/openapi.json')) as {
    readonly paths: Record<string, { readonly get?: Route }>;
  };
  const readable = Object.entries(paths).filter(([path, { get }]) => get && !path.endsWith('/events'));
  const values: Record<string, string> = {
    slug: 'hello',
    id,
    language: 'javascript',
    folder: 'statement',
    file: 'a.png',
    problem: 'hello',
    month: '2026-11',
    plot: 'days',
    zone: 'UTC',
    by: 'week',
  };
  for (const [path, { get }] of readable) {
    const needed = (get?.parameters ?? []).filter((one) => one.in === 'query' && one.required);
    const query = new URLSearchParams(needed.map(({ name }) => [name, values[name] ?? '']));
    const headers = { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'navigate' };
    const response = await app.request(`${path.replaceAll(/\{(\w+)\}/g, (_, name) => values[name] ?? '')}?${query}`, {
      headers,
    });
    expect([200, 404], path).toContain(response.status);
    await response.arrayBuffer();
  }
  expect(readable.length).toBeGreaterThan(12);
  expect(await exported()).toBe(before);
  expect(await app.store.jobs.waiting()).toBe(1);
});

async function exported(): Promise<string> {
  return (await app.request('/api/data')).text();
}
