// What comes in is checked before anything is done with it, and what does not fit is told place by place.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createApp } from '#server';
import { ProblemDetails } from '#server/schema/problem-details';
import { HOST, openApp, type TestApp, temporary } from './test-app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app.close());
beforeEach(() => void app.bugs.splice(0));

type Sent = { readonly method?: string; readonly type?: string | undefined; readonly tongue?: string };

async function answer(path: string, body: string | undefined, { method = 'POST', type, tongue = 'en' }: Sent = {}) {
  const headers = { 'Accept-Language': tongue, ...(type !== undefined && { 'Content-Type': type }) };
  const response = await app.request(path, { method, headers, ...(body !== undefined && { body: Buffer.from(body) }) });
  expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  const details = ProblemDetails.loose().parse(await response.json());
  expect(details).toMatchObject({ status: response.status, type: `/errors/${details.code}` });
  expect(JSON.stringify(details)).not.toMatch(/\bat .*\.ts:\d|node_modules/);
  expect(app.bugs).toEqual([]);
  return details;
}

/** The places that a body is refused for. */
async function check(path: string, body: unknown, places: readonly string[], method = 'POST') {
  const {
    status,
    detail,
    errors = [],
  } = await answer(path, JSON.stringify(body), { method, type: 'application/json' });
  expect({ body, status, places: errors.map((one) => one.path) }).toEqual({ body, status: 400, places });
  for (const place of places) expect(detail).toContain(place);
}

const RUN = { problem: 'hello', language: 'javascript', source: '', inputs: [{ kind: 'sample', name: '1' }] };

describe('a body', () => {
  it('is refused at each place that does not fit', async () => {
    await check('/api/runs', {}, ['json.problem', 'json.language', 'json.source', 'json.inputs']);
    await check('/api/runs', { ...RUN, problem: '../etc', source: 3 }, ['json.problem', 'json.source']);
    await check('/api/runs', { ...RUN, inputs: [] }, ['json.inputs']);
    await check('/api/runs', { ...RUN, inputs: [RUN.inputs[0], { kind: 'hidden' }] }, ['json.inputs.1.kind']);
    await check('/api/runs', { ...RUN, inputs: [{ kind: 'own', name: '', input: 1 }] }, [
      'json.inputs.0.name',
      'json.inputs.0.input',
    ]);
    await check('/api/runs', [], ['json']);
    await check('/api/runs', null, ['json']);
    await check(
      '/api/settings',
      { fontSize: 9, tongue: 'fr', vim: 'yes' },
      ['json.tongue', 'json.fontSize', 'json.vim'],
      'PUT',
    );
  });

  it('is refused for keys that nobody knows, each by its name', async () => {
    await check('/api/runs', { ...RUN, sorce: '', user: 'root' }, ['json.sorce', 'json.user']);
    await check('/api/settings', { fontsize: 12 }, ['json.fontsize'], 'PUT');
    await check('/api/runs', JSON.parse(`{"__proto__": {}, ${JSON.stringify(RUN).slice(1)}`), ['json.__proto__']);
  });

  it('is told of in the reader’s language, with what was found', async () => {
    const bad = JSON.stringify({ fontSize: '14', nope: 1 });
    const how = { method: 'PUT', type: 'application/json' };
    expect(await answer('/api/settings', bad, { ...how, tongue: 'ko' })).toMatchObject({
      title: '요청을 이해할 수 없습니다',
      errors: [
        { path: 'json.fontSize', message: expect.stringMatching(/[가-힣].*number.*string/) },
        { path: 'json.nope', message: expect.stringMatching(/[가-힣].*nope/) },
      ],
    });
    const english = await answer('/api/settings', bad, how);
    expect(english.errors?.map(({ message }) => message)).toEqual([
      'Invalid input: expected number, received string',
      'Unrecognized key: "nope"',
    ]);
  });

  it('is not told of without end', async () => {
    const many = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`key${i}`, i]));
    const { errors } = await answer('/api/settings', JSON.stringify(many), { method: 'PUT', type: 'application/json' });
    expect(errors).toHaveLength(20);
  });

  it('that is no JSON, or does not say that it is, is none', async () => {
    const notJson = 'the body must be JSON, sent as application/json';
    const settings = JSON.stringify({ fontSize: 30 });
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data',
      'application/jsonp',
      '',
      undefined,
    ]) {
      expect((await answer('/api/settings', settings, { method: 'PUT', type })).detail).toBe(notJson);
    }
    for (const body of ['{', '', 'fontSize=30', '{"a":1}{'])
      expect((await answer('/api/settings', body, { method: 'PUT', type: 'application/json' })).detail).toBe(notJson);
    expect((await answer('/api/runs', '{', { type: 'application/json', tongue: 'ko' })).detail).toMatch(/JSON이어야/);
    expect((await answer('/api/runs', JSON.stringify(RUN), { type: 'text/plain' })).detail).toBe(notJson);
    expect((await answer('/api/runs', undefined)).errors?.map(({ path }) => path)).toContain('json.source');
    expect(await app.get('/api/settings')).toMatchObject({ fontSize: 14 });
  });

  it('may say its charset', async () => {
    const headers = { 'Content-Type': 'application/json; charset=utf-8' };
    const response = await app.request('/api/settings', { method: 'PUT', headers, body: '{"tabSize": 3}' });
    expect(await response.json()).toMatchObject({ tabSize: 3 });
  });

  it('that is too large is refused with 413, by its announced length and by its true one', async () => {
    const large = JSON.stringify({ text: 'a'.repeat(16 * 1024 * 1024) });
    expect(await answer('/api/markdown', large, { type: 'application/json' })).toMatchObject({
      status: 413,
      code: 'too-large',
    });
    const headers = { 'Content-Type': 'application/json', 'Content-Length': String(17 * 1024 * 1024) };
    expect((await app.request('/api/markdown', { method: 'POST', headers, body: '{}' })).status).toBe(413);
    await check('/api/markdown', { text: 'a'.repeat(512 * 1024 + 1) }, ['json.text']);
  });
});

describe('parameters and queries', () => {
  it('are checked as bodies are', async () => {
    const placesOf = async (path: string) =>
      (await answer(path, undefined, { method: 'GET' })).errors?.map((one) => one.path);
    expect(await placesOf('/api/problems/UPPER')).toEqual(['param.slug']);
    expect(await placesOf('/api/problems/hello?lang=fr&x=1')).toEqual(['query.lang', 'query.x']);
    expect(await placesOf('/api/submissions?limit=0&from=soon')).toEqual(['query.from', 'query.limit']);
    expect(await placesOf('/api/problems/hello/drafts/cobol')).toEqual(['param.language']);
    expect(await placesOf(`/api/submissions/${'x'.repeat(101)}`)).toEqual(['param.id']);
    expect((await answer('/api/submissions?after=nonsense', undefined, { method: 'GET' })).detail).toMatch(
      /first page/,
    );
  });
});

describe('what is not there', () => {
  it('is told in the reader’s language', async () => {
    for (const path of ['/api', '/api/', '/api/nothing', '/api/problems/hello/nothing', '/nothing'])
      expect((await answer(path, undefined, { method: 'GET', tongue: 'ko' })).title).toBe('찾을 수 없습니다');
    expect((await answer('/api/settings', undefined, { method: 'DELETE' })).status).toBe(404);
  });

  it('of the API is never the page', async () => {
    const folder = temporary();
    writeFileSync(join(folder, 'index.html'), '<!doctype html>');
    const served = createApp({ ...app.deps, assets: folder });
    const statusOf = async (path: string) =>
      (await served.request(`http://${HOST}${path}`, { headers: { Host: HOST } })).status;
    expect(await statusOf('/problems/hello')).toBe(200);
    for (const path of ['/api', '/api/', '/api/nothing', '/api/problems/hello/nothing']) {
      expect({ path, status: await statusOf(path) }).toEqual({ path, status: 404 });
    }
    rmSync(folder, { recursive: true });
  });

  it('names problems that may have been meant', async () => {
    const details = await answer('/api/problems/helo', undefined, { method: 'GET' });
    expect(details).toMatchObject({
      status: 404,
      detail: 'there is no problem helo; did you mean hello?',
      near: ['hello'],
    });
  });

  it('is said of each kind of thing', async () => {
    for (const kind of ['runs', 'comparisons', 'submissions']) {
      expect((await answer(`/api/${kind}/none`, undefined, { method: 'GET' })).code).toBe('not-found');
      expect((await answer(`/api/${kind}/none/events`, undefined, { method: 'GET' })).code).toBe('not-found');
    }
    expect((await answer('/api/submissions/none/cancel', undefined)).code).toBe('not-found');
    expect((await answer('/api/submissions/none/again', undefined)).code).toBe('not-found');
  });
});

it('a mistake of ours is reported, and shows nothing of itself', async () => {
  const settings = { ...app.store.settings, get: () => Promise.reject(new Error('the secret of the stack')) };
  const broken = createApp({ ...app.deps, store: { ...app.store, settings } });
  const response = await broken.request(`http://${HOST}/api/settings`, { headers: { Host: HOST } });
  const body = await response.text();
  expect(response.status).toBe(500);
  expect(JSON.parse(body)).toEqual({
    type: '/errors/internal',
    title: 'olsol made a mistake',
    status: 500,
    code: 'internal',
  });
  expect(app.bugs.map(String)).toEqual(['Error: the secret of the stack']);
});
