// The API's own description: an OpenAPI document made from the schemas that check the requests, and a page to read it by.
import type { OpenAPIHono } from '@hono/zod-openapi';
import { html, raw } from 'hono/html';
import { Tongue } from '../schema/problem.ts';
import { SERVER_WORDS, type ServerWords } from '../words/words.ts';
import { tongueOf } from './problem.ts';

type Operation = {
  readonly operationId: keyof ServerWords['api'];
  summary?: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly schema?: unknown;
  }[];
  readonly requestBody?: { readonly content?: Readonly<Record<string, { readonly schema?: unknown }>> };
  readonly responses: Readonly<
    Record<
      string,
      { readonly description?: string; readonly content?: Readonly<Record<string, { readonly schema?: unknown }>> }
    >
  >;
};
type Document = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, unknown>> };
};

export function addReference(app: OpenAPIHono): void {
  app.get('/api/openapi.json', (c) => c.json(documentOf(app, tongueIn(c.req.query('lang'), tongueOf(c)))));
  app.get('/api/reference', (c) => {
    const tongue = tongueIn(c.req.query('lang'), tongueOf(c));
    return c.html(page(documentOf(app, tongue), SERVER_WORDS[tongue].api, tongue));
  });
}

function tongueIn(wanted: string | undefined, otherwise: Tongue): Tongue {
  return Tongue.safeParse(wanted).data ?? otherwise;
}

function documentOf(app: OpenAPIHono, tongue: Tongue): Document {
  const words = SERVER_WORDS[tongue].api;
  const document = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: { title: words.title, version: '1', description: words.about },
  }) as unknown as Document;
  for (const operations of Object.values(document.paths)) {
    for (const operation of Object.values(operations)) operation.summary = words[operation.operationId];
  }
  return document;
}

/** No script is needed to read it. */
function page(document: Document, words: ServerWords['api'], tongue: Tongue) {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  const schemas = Object.entries(document.components?.schemas ?? {});
  return html`<!doctype html>
<html lang="${tongue}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${words.title}</title>
<style>${raw(STYLE)}</style></head>
<body><main>
<h1>${words.title}</h1>
<p>${words.about} <a href="/api/openapi.json?lang=${tongue}">${words.document}</a></p>
${operations.map(({ path, method, operation }) => section(path, method, operation, words))}
<h2>${words.schemas}</h2>
${schemas.map(([name, schema]) => html`<details id="${name}"><summary><code>${name}</code></summary><pre tabindex="0">${JSON.stringify(schema, null, 2)}</pre></details>`)}
</main></body></html>`;
}

function section(path: string, method: string, operation: Operation, words: ServerWords['api']) {
  const { parameters = [], requestBody, responses } = operation;
  const body = requestBody?.content?.['application/json']?.schema;
  return html`<section><h2><code>${method.toUpperCase()} ${path}</code></h2><p>${operation.summary}</p>
${parameters.length === 0 ? '' : html`<h3>${words.parameters}</h3><ul>${parameters.map((one) => html`<li><code>${one.name}</code> (${one.in}${one.required ? '' : ', ?'}) <code>${JSON.stringify(one.schema)}</code></li>`)}</ul>`}
${body === undefined ? '' : html`<h3>${words.body}</h3><pre tabindex="0">${JSON.stringify(body, null, 2)}</pre>`}
<h3>${words.answers}</h3><ul>${Object.entries(responses).map(([status, { description, content = {} }]) => html`<li>${status} ${description} ${Object.entries(content).map(([type, { schema }]) => html`<code>${type}</code> ${nameOf(schema)}`)}</li>`)}</ul></section>`;
}

function nameOf(schema: unknown) {
  const name = /^#\/components\/schemas\/(\w+)$/.exec((schema as { $ref?: string } | undefined)?.$ref ?? '')?.[1];
  return name === undefined ? '' : html`<a href="#${name}"><code>${name}</code></a>`;
}

const STYLE = `:root { color-scheme: light dark } body { font: 16px/1.6 system-ui, sans-serif; margin: 0; word-break: keep-all }
main { max-width: 60rem; margin: 0 auto; padding: 1rem } pre { overflow: auto; padding: .75rem; border: 1px solid #8886 }
section { border-top: 1px solid #8886 } h2 { font-size: 1.1rem } h3 { font-size: 1rem; margin: .5rem 0 0 }`;
