// A page of another origin, open in the same browser, can neither read from this server nor make it do anything.
import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { openSite } from './site.ts';

const claim = openSite('fixtures');
let stranger: HttpServer | undefined;
let strangersUrl: string;

beforeAll(async () => {
  const server = createServer((request, response) => {
    if (request.url !== '/') return response.writeHead(404).end();
    return response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><title>Stranger</title>');
  }).listen(0, '127.0.0.1');
  stranger = server;
  await new Promise((resolve) => server.once('listening', resolve));
  strangersUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

afterAll(() => new Promise((resolve) => (stranger ? stranger.close(resolve) : resolve(undefined))));

/** The browser says that it refuses; that is what is wanted. */
const REFUSALS = /blocked by CORS policy|ERR_FAILED|403|ERR_BLOCKED_BY_RESPONSE|favicon/;
const SUBMISSION = JSON.stringify({ problem: 'hello', language: 'javascript', source: "console.log('stolen')" });

async function submissions(url: string): Promise<number> {
  const response = await fetch(`${url}/api/submissions`);
  return ((await response.json()) as { submissions: unknown[] }).submissions.length;
}

type Sent = {
  readonly method?: 'POST' | 'DELETE';
  readonly mode?: 'cors' | 'no-cors';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
};

/** What the stranger's script learns: the answer, or that there is none. */
const fetched = (page: Page, url: string, init: Sent = {}): Promise<string> =>
  page.evaluate(
    async ([address, options]) => {
      try {
        const response = await fetch(address, options);
        return `${response.type} ${await response.text()}`;
      } catch {
        return 'refused';
      }
    },
    [url, init] as const,
  );

claim('another origin reads nothing', async ({ page, server, allow }) => {
  allow(REFUSALS);
  await page.goto(strangersUrl);
  for (const path of ['/api/problems', '/api/settings', '/api/data?format=json', '/api/problems/hello'])
    expect(await fetched(page, server.url + path)).toBe('refused');
  const opaque = await fetched(page, `${server.url}/api/problems`, { mode: 'no-cors' });
  expect(['refused', 'opaque ']).toContain(opaque);
});

claim('another origin hands nothing in, by script or by form', async ({ page, server, allow }) => {
  allow(REFUSALS);
  await page.goto(strangersUrl);
  const before = await submissions(server.url);
  for (const type of ['text/plain', 'application/json'])
    for (const mode of ['cors', 'no-cors'] as const) {
      const init: Sent = { method: 'POST', mode, headers: { 'Content-Type': type }, body: SUBMISSION };
      expect(['refused', 'opaque ']).toContain(await fetched(page, `${server.url}/api/submissions`, init));
    }
  await fetched(page, `${server.url}/api/data`, { method: 'DELETE' });

  // A form may send text that happens to be JSON.
  const answer = page.waitForResponse((response) => response.url().endsWith('/api/submissions'));
  await page.evaluate(
    ([action, text]) => {
      const form = document.createElement('form');
      Object.assign(form, { method: 'post', enctype: 'text/plain', action });
      const cut = text.lastIndexOf('}');
      const field = document.createElement('input');
      Object.assign(field, { name: `${text.slice(0, cut)},"x":"`, value: '"}' });
      form.append(field);
      document.body.append(form);
      form.submit();
    },
    [`${server.url}/api/submissions`, SUBMISSION] as const,
  );
  expect((await answer).status()).toBe(403);
  expect(await submissions(server.url)).toBe(before);
});

claim('no other page can hold this one in a frame', async ({ page, server, allow }) => {
  allow(/frame-ancestors|X-Frame-Options|ERR_BLOCKED_BY_RESPONSE|favicon/);
  await page.goto(strangersUrl);
  await page.evaluate(
    (src) =>
      new Promise((resolve) => {
        const frame = Object.assign(document.createElement('iframe'), { src, onload: resolve });
        document.body.append(frame);
      }),
    server.url,
  );
  expect(await page.frameLocator('iframe').getByRole('heading').count()).toBe(0);
});

claim('the page’s own policy refuses inline scripts and scripts from elsewhere', async ({ page, allow }) => {
  allow(/Content Security Policy|Content-Security-Policy/);
  await page.goto('/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  const ran = await page.evaluate(async (elsewhere) => {
    const add = (fill: (script: HTMLScriptElement) => void) =>
      new Promise((resolve) => {
        const script = document.createElement('script');
        script.onload = () => resolve('loaded');
        script.onerror = () => resolve('refused');
        fill(script);
        document.head.append(script);
        if (script.src === '') setTimeout(() => resolve('inline' in window ? 'ran' : 'refused'), 0);
      });
    return [
      await add((script) => {
        script.textContent = 'window.inline = true';
      }),
      await add((script) => {
        script.src = `${elsewhere}script.js`;
      }),
    ];
  }, strangersUrl);
  expect(ran).toEqual(['refused', 'refused']);
});
