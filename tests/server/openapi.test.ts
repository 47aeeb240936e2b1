// The API's description: complete, in both languages, and readable without a script.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApp, type TestApp } from './test-app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app.close());

type Operation = { readonly operationId?: string; readonly summary?: string; readonly responses: object };
type Document = {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly description: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
};

async function documentIn(tongue: string): Promise<Document> {
  const response = await app.request('/api/openapi.json', { headers: { 'Accept-Language': tongue } });
  expect(response.status).toBe(200);
  return (await response.json()) as Document;
}

const operationsOf = ({ paths }: Document) => Object.values(paths).flatMap((methods) => Object.values(methods));

/** Every `$ref` in a value. */
function refsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === '$ref' ? [String(inner)] : refsIn(inner)));
}

describe('the document', () => {
  it.each(['ko', 'en'])('gives each operation a name of its own and words in %s', async (tongue) => {
    const document = await documentIn(tongue);
    expect(document.openapi).toBe('3.1.0');
    const operations = operationsOf(document);
    const ids = operations.map(({ operationId }) => operationId);
    expect(ids).not.toContain(undefined);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(30);
    for (const said of [document.info.description, ...operations.map(({ summary }) => summary)])
      expect(said).toMatch(tongue === 'ko' ? /[가-힣]/ : /^[^가-힣]+$/);
  });

  it('says the language in its address, too', async () => {
    const response = await app.request('/api/openapi.json?lang=ko', { headers: { 'Accept-Language': 'en' } });
    expect(((await response.json()) as Document).info.description).toMatch(/[가-힣]/);
  });

  it('refers to nothing that is not in it', async () => {
    const document = await documentIn('en');
    const refs = refsIn(document);
    expect(refs.length).toBeGreaterThan(20);
    const known = Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`);
    expect(refs.filter((ref) => !known.includes(ref))).toEqual([]);
    for (const schema of ['WorkEvent', 'Submission', 'ProblemPage', 'RunStatus', 'ProblemDetails', 'Comparison'])
      expect(document.components.schemas).toHaveProperty(schema);
  });

  it('names every route that is served', async () => {
    const { paths } = await documentIn('en');
    const { createApp } = await import('#server');
    const served = createApp(app.deps)
      .routes.filter(({ method, path }) => method !== 'ALL' && !path.includes('*'))
      .map(({ method, path }) => `${method.toLowerCase()} ${path.replaceAll(/:(\w+)/g, '{$1}')}`);
    const described = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    );
    const itself = ['get /api/openapi.json', 'get /api/reference'];
    expect([...new Set(served)].filter((one) => !itself.includes(one)).sort()).toEqual(described.sort());
  });
});

it.each(['ko', 'en'])('the page to read it by is in %s and needs no script', async (tongue) => {
  const response = await app.request(`/api/reference?lang=${tongue}`);
  const page = await response.text();
  expect(response.headers.get('content-type')).toMatch('text/html');
  expect(page).toContain(`<html lang="${tongue}">`);
  expect(page).not.toMatch(/<script|javascript:|\son\w+=|undefined|\[object Object\]/);
  for (const [path, methods] of Object.entries((await documentIn(tongue)).paths)) {
    expect(page).toContain(path);
    for (const { summary = '?' } of Object.values(methods)) expect(page).toContain(escaped(summary));
  }
  const ids = [...page.matchAll(/ id="(\w+)"/g)].map(([, id]) => id);
  for (const [, id] of page.matchAll(/href="#(\w+)"/g)) expect(ids).toContain(id);
});

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll("'", '&#39;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
